using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Plan2025.Testing;

/// <summary>A file that is not C#, as the compiler passes it to generators and analyzers.</summary>
/// <param name="path">Its path; the file need not exist.</param>
/// <param name="text">Its text, or <see langword="null"/> where it cannot be read.</param>
public sealed class TextFile(string path, SourceText? text) : AdditionalText
{
    /// <summary>A file with a text.</summary>
    public TextFile(string path, string text)
        : this(path, SourceText.From(text, Encoding.UTF8))
    {
    }

    /// <inheritdoc/>
    public override string Path => path;

    /// <inheritdoc/>
    public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
}
