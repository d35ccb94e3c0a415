using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Plan2025.Analyzers.Tests.Traceability.Infrastructure;

/// <summary>Options as MSBuild and .editorconfig hand them to the compiler.</summary>
internal sealed class Options(IReadOnlyDictionary<string, string> global, IReadOnlyDictionary<string, string> files) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(global);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(global);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Values(files.TryGetValue(textFile.Path, out var marker)
            ? new Dictionary<string, string> { ["build_metadata.AdditionalFiles." + marker] = "true" }
            : new Dictionary<string, string>());

    private sealed class Values(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
