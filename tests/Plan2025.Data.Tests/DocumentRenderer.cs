using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Plan2025.Data.Tests;

/// <summary>Renders the whole official document from the JSON, line by line, in one language.</summary>
internal static class DocumentRenderer
{
    /// <summary>The notice, the plan and the rule on leads: lines 22 to 167 of the source.</summary>
    public static IEnumerable<string> Render(JsonObject document, string language)
    {
        var plan = document["plan"]!;
        var notice = plan["notice"]!;
        foreach (var part in new[] { "title", "addressees", "body", "signature", "date" })
        {
            yield return In(notice[part]);
        }

        yield return In(plan["title"]);
        yield return In(plan["preamble"]);
        foreach (var (chapter, index) in document["chapters"]!.AsArray().Select((c, i) => (c!, i)))
        {
            yield return $"{ChineseNumeral(index + 1)}、{In(chapter["title"])}";
            foreach (var line in chapter["sections"] is JsonArray sections ? Sections(sections) : Tasks(chapter["tasks"]!))
            {
                yield return line;
            }
        }

        yield return In(plan["leadRule"]);

        IEnumerable<string> Sections(JsonArray sections) =>
            sections.SelectMany((s, i) => Tasks(s!["tasks"]!).Prepend(
                Brackets($"{ChineseNumeral(i + 1)}") + In(s["title"])));

        IEnumerable<string> Tasks(JsonNode tasks) =>
            tasks.AsArray().Select(t => $"{t!["number"]}.{In(t["text"])}{Clause(t["responsibility"]!)}");

        string Clause(JsonNode responsibility)
        {
            var pattern = Expression()["clause"]!;
            var names = responsibility["agencies"]!.AsArray().Select(
                id => In(document["agencies"]!.AsArray().Single(a => (string)a!["id"]! == (string)id!)!["printed"]));
            var list = string.Join((string)pattern["separator"]!, names) + (responsibility["openEnded"] is { } open ? In(open) : "");
            var clause = (string)pattern[(bool)responsibility["byDuty"]! ? "byDuty" : "plain"]!;
            return clause.Replace("{agencies}", list, System.StringComparison.Ordinal);
        }

        // The brackets of a section's number are those of the clause: half-width in the reprint, full-width officially.
        string Brackets(string text)
        {
            var clause = (string)Expression()["clause"]!["plain"]!;
            return clause[0] + text + clause[^1];
        }

        JsonNode Expression() => document["expressions"]!.AsArray().Single(e => (string)e!["language"]! == language)!;

        string In(JsonNode? text) => (string)text![language]!;
    }

    private static string ChineseNumeral(int number) => "一二三四五六七八九十"[number - 1].ToString();
}
