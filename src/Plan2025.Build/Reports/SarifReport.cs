using System.Globalization;
using System.Linq;
using Plan2025.Build.Model;
using Plan2025.Traceability;

namespace Plan2025.Build.Reports;

/// <summary>The report for code scanning: SARIF 2.1.0 with the findings as results and the plan as a taxonomy.</summary>
internal static class SarifReport
{
    public static string Write(CoverageReport report)
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
            {{FindingRule.All.Select(Rule)}}
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
                      "organization": {{Plan.Issuer.GetTitle(CultureInfo.InvariantCulture)}},
                      "shortDescription": { "text": {{Plan.GetTitle(CultureInfo.InvariantCulture)}} },
                      "fullDescription": { "text": {{Plan.Title}} },
                      "taxa": [
            {{Plan.Tasks.Select(Taxon)}}
                      ]
                    }
                  ],
                  "columnKind": "utf16CodeUnits",
                  "results": [
            {{report.Findings.Select(Result)}}
                  ],
                  "properties": {
                    "assembly": {{report.Assembly}},
                    "requirement": {{report.RequirementText}},
                    "tasks": {
            {{report.Numbers.Select(number => (JsonText)$"          {number.Key}: {number.Value}")}}
                    }
                  }
                }
              ]
            }

            """;
        return sarif.ToString();
    }

    private static JsonText Rule(FindingRule rule) => $$"""
                    { "id": {{rule.Id}}, "name": {{rule.Name}}, "shortDescription": { "text": {{rule.Title.English + "."}} }, "helpUri": {{rule.HelpLink}}, "defaultConfiguration": { "level": "warning" } }
        """;

    private static JsonText Taxon(PlanTask task) => $$"""
                    { "id": {{task.ToString()}}, "name": {{task.Name}}, "shortDescription": { "text": {{task.GetText(CultureInfo.InvariantCulture)}} }, "fullDescription": { "text": {{task.Text}} } }
        """;

    private static JsonText Result(ReportFinding finding) => $$"""
                {
                  "ruleId": {{finding.Rule.Id}},
                  "ruleIndex": {{FindingRule.All.ToList().IndexOf(finding.Rule)}},
                  "level": "warning",
                  "message": { "text": {{finding.Message + "."}} },
                  "locations": [{ "physicalLocation": { "artifactLocation": { "uri": {{Links.Encode(finding.File)}}, "uriBaseId": "SRCROOT" }{{Region(finding)}} } }],
                  "partialFingerprints": { "plan2025Finding/v1": {{finding.Rule.Id + ":" + finding.Task + ":" + finding.File}} },
                  "taxa": [{ "id": {{finding.Task.ToString()}}, "index": {{(int)finding.Task - 1}}, "toolComponent": { "name": "Plan2025", "index": 0 } }]
                }
        """;

    private static JsonText? Region(ReportFinding finding) => finding.Line > 0 ? (JsonText)$$""", "region": { "startLine": {{finding.Line}} }""" : null;
}
