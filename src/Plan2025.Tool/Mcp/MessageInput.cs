using System;
using System.Diagnostics;
using System.IO;
using System.IO.Pipelines;
using System.Threading;
using System.Threading.Tasks;

namespace Plan2025.Tool.Mcp;

/// <summary>The input of the server, which ends only after every message in it was handled.</summary>
/// <remarks>When its input ends, the SDK drops what it has not answered yet: a client that writes its requests and closes
/// its end, such as a shell with a file, would get no answer.</remarks>
internal sealed class MessageInput
{
    /// <summary>How long the end waits. A line that is no JSON is never handled.</summary>
    private static readonly TimeSpan s_longestWait = TimeSpan.FromSeconds(10);

    private readonly Pipe _pipe = new();
    private int _handled;

    /// <summary>What the SDK reads.</summary>
    public Stream Stream => _pipe.Reader.AsStream();

    /// <summary>Must be called once for each message that was handled.</summary>
    public void OnHandled() => Interlocked.Increment(ref _handled);

    /// <summary>Copies messages, one a line, until there are no more, and waits until they are handled.</summary>
    public async Task Read(Stream source, CancellationToken cancel)
    {
        try
        {
            var messages = 0;
            var isInMessage = false;
            while (true)
            {
                var buffer = _pipe.Writer.GetMemory();
                var length = await source.ReadAsync(buffer, cancel);
                if (length == 0)
                {
                    break;
                }

                foreach (var value in buffer.Span[..length])
                {
                    messages += value == '\n' && isInMessage ? 1 : 0;
                    isInMessage = value != '\n' && (isInMessage || value > ' ');
                }

                _pipe.Writer.Advance(length);
                await _pipe.Writer.FlushAsync(cancel);
            }

            if (isInMessage)
            {
                messages++;
                await _pipe.Writer.WriteAsync("\n"u8.ToArray(), cancel);
            }

            var waiting = Stopwatch.StartNew();
            while (Volatile.Read(ref _handled) < messages && waiting.Elapsed < s_longestWait)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(10), cancel);
            }
        }
        finally
        {
            await _pipe.Writer.CompleteAsync();
        }
    }
}
