using System.Globalization;
using System.Linq;
using Plan2025.Build.Model;
using Plan2025.Traceability;

namespace Plan2025.Build.Reports;

/// <summary>The report for code scanning: SARIF 2.1.0, with the plan as a taxonomy and the findings as results, and nothing else as results.</summary>
internal static class SarifReport
{
    private const string Taxonomy = "Plan2025";
    private const string Root = "SRCROOT";

    public static string Write(CoverageReport report)
    {
        var json = new JsonText();
        json.Object(null, () => json
            .String("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
            .String("version", "2.1.0")
            .Array("runs", () => json.Object(null, () => Run(json, report))));
        return json.ToString();
    }

    private static void Run(JsonText json, CoverageReport report)
    {
        json.Object("tool", () => json.Object("driver", () => Driver(json)));
        json.Object("originalUriBaseIds", () => json.Object(Root, () => Message(json, "description", "The root of the repository.")));
        json.Array("taxonomies", () => json.Object(null, () => Tasks(json)));
        json.String("columnKind", "utf16CodeUnits");
        json.Array("results", () =>
        {
            foreach (var finding in report.Findings)
            {
                json.Object(null, () => Result(json, finding));
            }
        });
        json.Object("properties", () =>
        {
            json.String("assembly", report.Assembly).String("requirement", report.RequirementText);
            json.Object("tasks", () =>
            {
                foreach (var number in report.Numbers)
                {
                    json.Number(number.Key, number.Value);
                }
            });
        });
    }

    private static void Driver(JsonText json)
    {
        json.String("name", "Plan2025.Traceability");
        json.String("semanticVersion", typeof(Plan).Assembly.GetName().Version.ToString(3));
        json.Array("rules", () =>
        {
            foreach (var rule in FindingRule.All)
            {
                json.Object(null, () =>
                {
                    json.String("id", rule.Id).String("name", rule.Name);
                    Message(json, "shortDescription", rule.Title + ".");
                    json.String("helpUri", rule.HelpLink);
                    json.Object("defaultConfiguration", () => json.String("level", "warning"));
                });
            }
        });
        json.Array("supportedTaxonomies", () => json.Object(null, () => Component(json)));
    }

    private static void Tasks(JsonText json)
    {
        json.String("name", Taxonomy);
        json.String("version", Plan.DataVersion);
        json.String("releaseDateUtc", Plan.PublishedOn);
        json.String("organization", Plan.Agencies[Plan.Issuer].GetTitle(CultureInfo.InvariantCulture));
        Message(json, "shortDescription", Plan.GetTitle(CultureInfo.InvariantCulture));
        Message(json, "fullDescription", Plan.Title);
        json.Array("taxa", () =>
        {
            foreach (var task in Plan.Tasks)
            {
                json.Object(null, () =>
                {
                    json.String("id", task.ToString()).String("name", task.Name);
                    Message(json, "shortDescription", task.GetText(CultureInfo.InvariantCulture));
                    Message(json, "fullDescription", task.Text);
                });
            }
        });
    }

    private static void Result(JsonText json, ReportFinding finding)
    {
        json.String("ruleId", finding.Rule.Id);
        json.Number("ruleIndex", FindingRule.All.ToList().IndexOf(finding.Rule));
        json.String("level", "warning");
        Message(json, "message", finding.Message + ".");
        json.Array("locations", () => json.Object(null, () => json.Object("physicalLocation", () =>
        {
            json.Object("artifactLocation", () => json.String("uri", Links.Encode(finding.File)).String("uriBaseId", Root));
            if (finding.Line > 0)
            {
                json.Object("region", () => json.Number("startLine", finding.Line));
            }
        })));

        // The same finding stays the same when lines move.
        json.Object("partialFingerprints", () => json.String("plan2025Finding/v1", $"{finding.Rule.Id}:{finding.Task}:{finding.File}"));
        json.Array("taxa", () => json.Object(null, () => json
            .String("id", finding.Task.ToString())
            .Number("index", (int)finding.Task - 1)
            .Object("toolComponent", () => Component(json))));
    }

    private static void Component(JsonText json) => json.String("name", Taxonomy).Number("index", 0);

    private static void Message(JsonText json, string key, string text) => json.Object(key, () => json.String("text", text));
}
