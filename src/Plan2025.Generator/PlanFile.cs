using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plan2025.Generator.Reading;

namespace Plan2025.Generator;

/// <summary>Finds the plan document among the additional files, and reads it.</summary>
internal static class PlanFile
{
    /// <summary>The item metadata that marks a plan document.</summary>
    private const string MarkerOption = "build_metadata.AdditionalFiles.PlanDocument";

    private const int Utf8CodePage = 65001;

    public static bool IsMarked(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue(MarkerOption, out var value)
        && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a file. Nothing but a cancellation is thrown.</summary>
    public static FileResult Read(AdditionalText file, CancellationToken cancel)
    {
        try
        {
            if (file.GetText(cancel) is not { } text)
            {
                return FileResult.NotUtf8(file.Path, new("it does not exist, or it is not text", "文件不存在，或不是文本"));
            }

            // A text that never was a file has no encoding.
            return text.Encoding is { CodePage: not Utf8CodePage } encoding
                ? FileResult.NotUtf8(file.Path, new("its encoding is {0}", "其编码为 {0}", encoding.WebName))
                : FileResult.From(file.Path, PlanReader.Read(text.ToString()), text);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return FileResult.Failed(file.Path, e);
        }
    }
}
