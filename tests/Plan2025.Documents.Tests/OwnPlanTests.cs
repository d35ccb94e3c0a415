using System;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Plan2025.Documents.Tests;

/// <summary>Our own plan, imported from the text of its reprint, is data/plan2025.json but for what a person adds.</summary>
public class OwnPlanTests
{
    private static readonly string s_reprint = Repository.Read("tests", "Plan2025.Data.Tests", "Fixtures", "document.zh-Hant.txt");

    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What is said of the import and not of the plan.</summary>
    private static readonly string[] s_ofTheImport = ["/$schema", "/schemaVersion", "/plan/id", "/plan/publishedOn", "/sources"];

    [Fact]
    public void It_is_the_same_document_but_for_what_a_person_adds()
    {
        var expected = JsonNode.Parse(Repository.Read("data", "plan2025.json"))!;
        var imported = JsonNode.Parse(Imported.Of(s_reprint).Json)!;
        LeaveOut(expected);
        LeaveOut(imported);

        // The gap that was resolved: a title that the reprint lost.
        var first = expected["chapters"]![0]!["sections"]![0]!["tasks"]![0]!;
        first["text"]!["zh-Hans"] = "加快推进《中华人民共和国商标法》修改。";
        first["mentions"]!.AsArray().RemoveAll(mention => (string?)mention!["instrument"] == "layout-design-regulations");
        expected["instruments"]!.AsArray().RemoveAll(instrument => (string?)instrument!["id"] == "layout-design-regulations");
        foreach (var (i, instrument) in expected["instruments"]!.AsArray().Index())
        {
            instrument!["number"] = i + 1;
        }

        Assert.Equal(Lines(expected), Lines(imported));

        static string[] Lines(JsonNode document) => document.ToJsonString(s_indented).Split('\n');
    }

    [Fact]
    public void The_text_round_trips_byte_by_byte() => Assert.Equal(s_reprint + "\n", Imported.Of(s_reprint).WrittenText);

    [Fact]
    public void The_tool_says_what_a_person_must_add() =>
        Assert.NotEmpty(Imported.Of(s_reprint).LinesOfNotes("to be added by a person: English texts; names of tasks"));

    /// <summary>Lines around the document are no part of it, and the source says which lines are.</summary>
    [Fact]
    public void Other_lines_of_the_file_can_be_left_out()
    {
        var import = Imported.Of("来源：某网站\n编辑：某人\n" + s_reprint + "\n特别声明\n", (3, 148));

        Assert.Equal(118, import.Document.Tasks.Count);
        Assert.Equal("[3,148]", JsonNode.Parse(import.Json)!["sources"]![0]!["planLines"]!.ToJsonString());
        Assert.DoesNotContain("特别声明", import.Json, StringComparison.Ordinal);
    }

    /// <summary>English, names, gaps, and what is said of the import.</summary>
    private static void LeaveOut(JsonNode? node, string path = "")
    {
        if (node is JsonArray list)
        {
            list.RemoveAll(item => (string?)(item as JsonObject)?["language"] == "en");
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
}
