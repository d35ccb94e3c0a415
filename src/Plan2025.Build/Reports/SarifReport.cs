using System.Globalization;
using System.Linq;
using Plan2025.Build.Model;

namespace Plan2025.Build.Reports;

/// <summary>The report for code scanning: SARIF 2.1.0, with the plan as a taxonomy and the gaps as results, and nothing else as results.</summary>
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
            foreach (var gap in report.Gaps)
            {
                json.Object(null, () => Result(json, gap));
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
            foreach (var rule in GapRules.Titles)
            {
                json.Object(null, () =>
                {
                    json.String("id", GapRules.IdOf(rule.Key)).String("name", rule.Key.ToString());
                    Message(json, "shortDescription", rule.Value + ".");
                    json.String("helpUri", GapRules.HelpOf(rule.Key));
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

    private static void Result(JsonText json, Gap gap)
    {
        json.String("ruleId", GapRules.IdOf(gap.Rule));
        json.Number("ruleIndex", GapRules.Titles.Select(t => t.Key).ToList().IndexOf(gap.Rule));
        json.String("level", "warning");
        Message(json, "message", gap.Message + ".");
        json.Array("locations", () => json.Object(null, () => json.Object("physicalLocation", () =>
        {
            json.Object("artifactLocation", () => json.String("uri", Links.Encode(gap.File)).String("uriBaseId", Root));
            if (gap.Line > 0)
            {
                json.Object("region", () => json.Number("startLine", gap.Line));
            }
        })));

        // The same gap stays the same when lines move.
        json.Object("partialFingerprints", () => json.String("plan2025Gap/v1", $"{GapRules.IdOf(gap.Rule)}:{gap.Task}:{gap.File}"));
        json.Array("taxa", () => json.Object(null, () => json
            .String("id", gap.Task.ToString())
            .Number("index", (int)gap.Task - 1)
            .Object("toolComponent", () => Component(json))));
    }

    private static void Component(JsonText json) => json.String("name", Taxonomy).Number("index", 0);

    private static void Message(JsonText json, string key, string text) => json.Object(key, () => json.String("text", text));
}
