using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Plan2025.Tool.Json;
using Plan2025.Traceability;

namespace Plan2025.Tool.Checking;

/// <summary>Findings as SARIF 2.1.0, for code scanning.</summary>
internal static class SarifReport
{
    private const string Repository = "https://github.com/plan2025/plan2025";

    private static readonly SarifRule[] s_rules =
    [
        .. FindingRule.All.Select(rule => new SarifRule(rule.Id, new SarifMessage(rule.Title.English + "."), rule.HelpLink)),
        new("PLAN2008", new SarifMessage("A reference that names no task or kind."), Repository + "/blob/main/docs/rules/PLAN2008.md"),
    ];

    public static void Write(TextWriter output, IReadOnlyList<CheckFinding> findings, Language language) => ToolJsonContext.Write(output, new SarifLog(
        "https://json.schemastore.org/sarif-2.1.0.json",
        "2.1.0",
        [
            new SarifRun(
                new SarifTool(new SarifDriver("plan2025", typeof(SarifReport).Assembly.GetName().Version!.ToString(3), Repository, s_rules)),
                "utf16CodeUnits",
                [.. findings.Select(finding => Create(finding, language))]),
        ]));

    private static SarifResult Create(CheckFinding finding, Language language)
    {
        var message = finding.MessageIn(language);
        return new SarifResult(
            finding.Rule,
            Array.FindIndex(s_rules, rule => rule.Id == finding.Rule),
            finding.IsError ? "error" : "warning",
            new SarifMessage(finding.Suggestions.Count == 0 ? message : $"{message}; {string.Join(", ", finding.Suggestions)}?"),
            finding.Location is { } location
                ? [new SarifLocation(new SarifPhysicalLocation(new SarifArtifact(Encode(location.File)), new SarifRegion(location.Line, location.Column, location.EndColumn)))]
                : []);
    }

    private static string Encode(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
