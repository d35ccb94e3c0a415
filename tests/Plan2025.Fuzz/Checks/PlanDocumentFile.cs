using System.Collections.Generic;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Plan2025.Fuzz.Checks;

/// <summary>A plan document as the compiler hands it over.</summary>
internal sealed class PlanDocumentFile(string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    public override string Path => "/plans/plan.json";

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}

/// <summary>Marks every additional file as a plan document.</summary>
internal sealed class PlanDocumentOptions : AnalyzerConfigOptionsProvider
{
    private static readonly Options s_none = new([]);
    private static readonly Options s_marked = new(new() { ["build_metadata.AdditionalFiles.PlanDocument"] = "true" });

    public override AnalyzerConfigOptions GlobalOptions => s_none;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_none;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => s_marked;

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
