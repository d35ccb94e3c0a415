using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Plan2025.Testing;

/// <summary>Makes plans of any size, regular enough to be checked by arithmetic.</summary>
public static class SyntheticPlan
{
    public const int AgencyCount = 9;

    /// <summary>Task n is led by agency n mod the number of agencies and shared with the next one; chapters have 100 tasks each and no sections.</summary>
    public static string Create(int taskCount, int agencyCount = AgencyCount)
    {
        var document = new JsonObject
        {
            ["schemaVersion"] = "1.0.0",
            ["dataVersion"] = "1.2.3",
            ["plan"] = new JsonObject
            {
                ["id"] = "synthetic",
                ["year"] = 2031,
                ["issuer"] = "a1",
                ["issuedOn"] = "2031-01-01",
                ["publishedOn"] = "2031-01-02",
                ["title"] = Text("Plan"),
                ["preamble"] = Text("Preamble"),
                ["leadRule"] = Text("Rule"),
                ["notice"] = new JsonObject
                {
                    ["title"] = Text("Notice"),
                    ["addressees"] = Text("All"),
                    ["body"] = Text("Body"),
                    ["signature"] = Text("Signature"),
                    ["date"] = Text("Date"),
                },
            },
            ["expressions"] = new JsonArray(Expression("sw", 1, "Swahili"), Expression("fi", 2, "Finnish")),
            ["sources"] = new JsonArray(),
            ["agencyKinds"] = new JsonArray(new JsonObject
            {
                ["id"] = "kind",
                ["number"] = 1,
                ["name"] = "Kind",
                ["title"] = Text("Kind"),
            }),

            // Agency 1 issues the plan; a small plan has work for no more than the first few others.
            ["agencies"] = Array(int.Min(agencyCount, taskCount + 2), Agency),
            ["instrumentKinds"] = new JsonArray(),
            ["instruments"] = new JsonArray(),
            ["chapters"] = Array((taskCount + 99) / 100, number => Chapter(number, taskCount, agencyCount)),
            ["errata"] = new JsonArray(),
        };
        return document.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }

    private static JsonObject Chapter(int number, int taskCount, int agencyCount)
    {
        var first = ((number - 1) * 100) + 1;
        var last = int.Min(number * 100, taskCount);
        return new JsonObject
        {
            ["number"] = number,
            ["name"] = "Chapter" + Number(number),
            ["title"] = Text("Chapter " + Number(number)),
            ["tasks"] = Array(last - first + 1, i => Task(first + i - 1, agencyCount)),
        };
    }

    private static JsonObject Task(int number, int agencyCount) => new()
    {
        ["number"] = number,
        ["name"] = "Task" + Number(number),
        ["text"] = Text("Text of " + Number(number)),
        ["responsibility"] = new JsonObject
        {
            ["agencies"] = new JsonArray("a" + Number((number % agencyCount) + 1), "a" + Number(((number + 1) % agencyCount) + 1)),
            ["byDuty"] = number % 2 == 0,
            ["openEnded"] = null,
        },
        ["mentions"] = new JsonArray(),
        ["lacunae"] = new JsonArray(),
    };

    private static JsonObject Agency(int number) => new()
    {
        ["id"] = "a" + Number(number),
        ["number"] = number,
        ["name"] = "Agency" + Number(number),
        ["kind"] = "kind",
        ["abbreviation"] = "AG" + Number(number),
        ["printed"] = new JsonObject(),
        ["fullName"] = Text("Agency " + Number(number)),
        ["aliases"] = new JsonArray(),
    };

    private static JsonObject Expression(string language, int number, string name) => new()
    {
        ["language"] = language,
        ["number"] = number,
        ["name"] = name,
        ["title"] = Text(name),
        ["basis"] = "made up",
        ["authoritative"] = false,
        ["coverage"] = "complete",
        ["cultures"] = new JsonArray(language),
        ["clause"] = new JsonObject
        {
            ["plain"] = "<{agencies}>",
            ["byDuty"] = "<<{agencies}>>",
            ["separator"] = "+",
            ["lastSeparator"] = "+",
        },
    };

    private static JsonObject Text(string text) => new() { ["sw"] = "sw:" + text, ["fi"] = "fi:" + text };

    private static JsonArray Array(int count, System.Func<int, JsonObject> item) =>
        new([.. Enumerable.Range(1, count).Select(n => (JsonNode)item(n))]);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
