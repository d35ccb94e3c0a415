using System;
using System.Linq;

namespace Plan2025.Testing;

/// <summary>Makes plans of any size, regular enough to be checked by arithmetic.</summary>
public static class SyntheticPlan
{
    /// <summary>Task n is led by agency n mod the number of agencies and shared with the next one; chapters have 100 tasks each and no sections.</summary>
    public static string Create(int taskCount, int agencyCount = 9) => $$"""
        {
          "schemaVersion": "1.0.0",
          "dataVersion": "1.2.3",
          "plan": {
            "id": "synthetic",
            "year": 2031,
            "issuer": "a1",
            "issuedOn": "2031-01-01",
            "publishedOn": "2031-01-02",
            "title": {{Text("Plan")}},
            "preamble": {{Text("Preamble")}},
            "leadRule": {{Text("Rule")}},
            "notice": {
              "title": {{Text("Notice")}},
              "addressees": {{Text("All")}},
              "body": {{Text("Body")}},
              "signature": {{Text("Signature")}},
              "date": {{Text("Date")}}
            }
          },
          "expressions": [{{Expression("sw", 1, "Swahili")}}, {{Expression("fi", 2, "Finnish")}}],
          "sources": [],
          "agencyKinds": [{ "id": "kind", "number": 1, "name": "Kind", "title": {{Text("Kind")}} }],
          "agencies": [{{List(1, AgenciesOf(taskCount, agencyCount), Agency)}}],
          "instrumentKinds": [],
          "instruments": [],
          "chapters": [{{List(1, (taskCount + 99) / 100, number => Chapter(number, taskCount, agencyCount))}}],
          "errata": []
        }
        """;

    /// <summary>Agency 1 issues the plan; a small plan has work for no more than the first few others.</summary>
    private static int AgenciesOf(int taskCount, int agencyCount) => int.Min(agencyCount, taskCount + 2);

    private static string Chapter(int number, int taskCount, int agencyCount) => $$"""
        {
          "number": {{number}},
          "name": "Chapter{{number}}",
          "title": {{Text($"Chapter {number}")}},
          "tasks": [{{List((number - 1) * 100 + 1, int.Min(number * 100, taskCount), task => Task(task, agencyCount))}}]
        }
        """;

    private static string Task(int number, int agencyCount) => $$"""
        {
          "number": {{number}},
          "name": "Task{{number}}",
          "text": {{Text($"Text of {number}")}},
          "responsibility": {
            "agencies": ["a{{number % agencyCount + 1}}", "a{{(number + 1) % agencyCount + 1}}"],
            "byDuty": {{(number % 2 == 0 ? "true" : "false")}},
            "openEnded": null
          },
          "mentions": [],
          "lacunae": []
        }
        """;

    private static string Agency(int number) => $$"""
        {
          "id": "a{{number}}",
          "number": {{number}},
          "name": "Agency{{number}}",
          "kind": "kind",
          "abbreviation": "AG{{number}}",
          "printed": {},
          "fullName": {{Text($"Agency {number}")}},
          "aliases": []
        }
        """;

    private static string Expression(string language, int number, string name) => $$"""
        {
          "language": "{{language}}",
          "number": {{number}},
          "name": "{{name}}",
          "title": {{Text(name)}},
          "basis": "made up",
          "authoritative": false,
          "coverage": "complete",
          "cultures": ["{{language}}"],
          "clause": { "plain": "<{agencies}>", "byDuty": "<<{agencies}>>", "separator": "+", "lastSeparator": "+" }
        }
        """;

    private static string Text(string text) => $$"""{ "sw": "sw:{{text}}", "fi": "fi:{{text}}" }""";

    private static string List(int first, int last, Func<int, string> item) =>
        string.Join(",\n", Enumerable.Range(first, last - first + 1).Select(item));
}
