using System.Linq;
using Plan2025.Build.Model;
using Plan2025.Traceability;

namespace Plan2025.Build.Reports;

/// <summary>The report for code scanning: SARIF 2.1.0 with the findings as results and the plan as a taxonomy.</summary>
/// <remarks>The names of properties are programs' and English in every language.</remarks>
internal static class SarifReport
{
    public static string Write(CoverageReport report, Language language)
    {
        JsonText sarif = $$"""
            {
              "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
              "version": "2.1.0",
              "runs": [
                {
                  "tool": {
                    "driver": {
                      "name": "Plan2025.Traceability",
                      "semanticVersion": {{typeof(Plan).Assembly.GetName().Version.ToString(3)}},
                      "rules": [
            {{FindingRule.All.Select(rule => Rule(rule, language))}}
                      ],
                      "supportedTaxonomies": [{ "name": "Plan2025", "index": 0 }]
                    }
                  },
                  "originalUriBaseIds": { "SRCROOT": { "description": { "text": "The root of the repository." } } },
                  "taxonomies": [
                    {
                      "name": "Plan2025",
                      "version": {{Plan.DataVersion}},
                      "releaseDateUtc": {{Plan.PublishedOn}},
                      "organization": {{Plan.Issuer.GetTitle(language)}},
                      "shortDescription": { "text": {{Plan.GetTitle(language)}} },
                      "fullDescription": { "text": {{Plan.Title}} },
                      "taxa": [
            {{Plan.Tasks.Select(task => Taxon(task, language))}}
                      ]
                    }
                  ],
                  "columnKind": "utf16CodeUnits",
                  "results": [
            {{report.Findings.Select(finding => Result(finding, language))}}
                  ],
                  "properties": {
                    "assembly": {{report.Assembly}},
                    "requirement": {{report.RequirementText.In(language)}},
                    "tasks": {
            {{report.Numbers.Select(number => (JsonText)$"          {number.Label.English}: {number.Value}")}}
                    }
                  }
                }
              ]
            }

            """;
        return sarif.ToString();
    }

    private static JsonText Rule(FindingRule rule, Language language) => $$"""
                    { "id": {{rule.Id}}, "name": {{rule.Name}}, "shortDescription": { "text": {{Labels.Sentence.Format(language, Label.Of(rule.Title))}} }, "helpUri": {{rule.HelpLink}}, "defaultConfiguration": { "level": "warning" } }
        """;

    private static JsonText Taxon(PlanTask task, Language language) => $$"""
                    { "id": {{task.ToString()}}, "name": {{task.Name}}, "shortDescription": { "text": {{task.GetText(language)}} }, "fullDescription": { "text": {{task.Text}} } }
        """;

    private static JsonText Result(ReportFinding finding, Language language) => $$"""
                {
                  "ruleId": {{finding.Rule.Id}},
                  "ruleIndex": {{FindingRule.All.ToList().IndexOf(finding.Rule)}},
                  "level": "warning",
                  "message": { "text": {{Labels.Sentence.Format(language, finding.Message)}} },
                  "locations": [{ "physicalLocation": { "artifactLocation": { "uri": {{Links.Encode(finding.File)}}, "uriBaseId": "SRCROOT" }{{Region(finding)}} } }],
                  "partialFingerprints": { "plan2025Finding/v1": {{finding.Rule.Id + ":" + finding.Task + ":" + finding.File}} },
                  "taxa": [{ "id": {{finding.Task.ToString()}}, "index": {{(int)finding.Task - 1}}, "toolComponent": { "name": "Plan2025", "index": 0 } }]
                }
        """;

    private static JsonText? Region(ReportFinding finding) => finding.Line > 0 ? (JsonText)$$""", "region": { "startLine": {{finding.Line}} }""" : null;
}
