using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;

namespace Plan2025.Documents.Tests;

/// <summary>Our own plan, imported from the text of its reprint, is data/plan2025.json but for what a person adds.</summary>
public class OwnPlanTests
{
    private static readonly string s_reprint = Repository.PathOf("tests", "Plan2025.Data.Tests", "Fixtures", "document.zh-Hant.txt");

    /// <summary>What is said of the import and not of the plan.</summary>
    private static readonly string[] s_ofTheImport = ["/$schema", "/schemaVersion", "/plan/id", "/plan/publishedOn", "/sources"];

    [Fact]
    public void It_is_the_same_document_but_for_what_a_person_adds()
    {
        var expected = JsonNode.Parse(Repository.Read("data", "plan2025.json"))!.AsObject();
        var imported = JsonNode.Parse(Imports.Bytes(File.ReadAllBytes(s_reprint)).Json)!.AsObject();
        foreach (var document in new[] { expected, imported })
        {
            LeaveOut(document);
        }

        // The gap that was resolved: a title that the reprint lost.
        var first = expected["chapters"]![0]!["sections"]![0]!["tasks"]![0]!;
        first["text"]!["zh-Hans"] = "加快推进《中华人民共和国商标法》修改。";
        RemoveAll(first["mentions"]!.AsArray(), mention => (string?)mention!["instrument"] == "layout-design-regulations");
        RemoveAll(expected["instruments"]!.AsArray(), instrument => (string?)instrument!["id"] == "layout-design-regulations");
        for (var i = 0; i < expected["instruments"]!.AsArray().Count; i++)
        {
            expected["instruments"]![i]!["number"] = i + 1;
        }

        Assert.Equal(Flat(expected, ""), Flat(imported, ""));
    }

    [Fact]
    public void The_text_comes_back_byte_by_byte()
    {
        var written = Imports.Written(Imports.Document(Imports.Bytes(File.ReadAllBytes(s_reprint))));

        Assert.Equal(File.ReadAllLines(s_reprint), written.Paragraphs());
    }

    [Fact]
    public void The_tool_says_what_a_person_must_add() => Assert.Contains(
        Imports.Bytes(File.ReadAllBytes(s_reprint)).Notes,
        note => note.Text.StartsWith("to be added by a person: English texts; names of tasks", StringComparison.Ordinal));

    /// <summary>Lines around the document are no part of it, and the source says which lines are.</summary>
    [Fact]
    public void Other_lines_of_the_file_can_be_left_out()
    {
        var text = "来源：某网站\n编辑：某人\n" + File.ReadAllText(s_reprint) + "\n特别声明\n";

        var result = Imports.Bytes(System.Text.Encoding.UTF8.GetBytes(text), (3, 148));

        Assert.Equal(118, Imports.Document(result).Tasks.Count);
        Assert.Equal("[3,148]", JsonNode.Parse(result.Json)!["sources"]![0]!["planLines"]!.ToJsonString());
        Assert.DoesNotContain("特别声明", result.Json, StringComparison.Ordinal);
    }

    /// <summary>English, names, gaps, and what is said of the import.</summary>
    private static void LeaveOut(JsonNode? node, string path = "")
    {
        if (node is JsonArray list)
        {
            RemoveAll(list, item => (string?)(item as JsonObject)?["language"] == "en");
            foreach (var item in list)
            {
                LeaveOut(item, path);
            }
        }
        else if (node is JsonObject value)
        {
            foreach (var key in value.Select(pair => pair.Key).ToArray())
            {
                var isName = key == "name" && path.StartsWith("/chapters", StringComparison.Ordinal);
                if (key is "en" or "lacunae" or "basis" || isName || s_ofTheImport.Contains(path + "/" + key))
                {
                    value.Remove(key);
                }
                else
                {
                    LeaveOut(value[key], path + "/" + key);
                }
            }
        }
    }

    private static void RemoveAll(JsonArray list, Func<JsonNode?, bool> condition)
    {
        foreach (var item in list.Where(condition).ToArray())
        {
            list.Remove(item);
        }
    }

    /// <summary>Every value with its path.</summary>
    private static IEnumerable<string> Flat(JsonNode? node, string path) => node switch
    {
        JsonArray list => list.SelectMany((item, i) => Flat(item, $"{path}/{i}")),
        JsonObject value => value.SelectMany(pair => Flat(pair.Value, $"{path}/{pair.Key}")),
        _ => [$"{path} = {node?.ToJsonString()}"],
    };
}
