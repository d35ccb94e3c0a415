using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using Plan2025.Documents.Comparing;
using Plan2025.Generator.Model;
using Plan2025.Generator.Reading;

namespace Plan2025.Documents.Tests;

/// <summary>Our plan against copies with planted changes: each is found, and no other.</summary>
public class DiffTests
{
    private static readonly string s_json = Repository.Read("data", "plan2025.json");

    [Fact]
    public void A_plan_is_unchanged_against_itself()
    {
        var comparison = Compare(_ => { });

        Assert.Equal(118, comparison.Changes.Count);
        Assert.All(comparison.Changes, change => Assert.Equal((Fate.Unchanged, change.Old[0].Number), (change.Fate, change.New[0].Number)));
    }

    /// <summary>All in one copy, so that each could be taken for another.</summary>
    [Fact]
    public void Each_planted_change_is_found_and_no_other()
    {
        var comparison = Compare(plan =>
        {
            // Reworded.
            Text(plan, 45, text => text.Replace("严厉打击假冒伪劣", "依法从严打击假冒伪劣", StringComparison.Ordinal));
            Text(plan, 58, text => text.Replace("深化商标审签机制改革，上线新一代商标审查系统。", "深化审签机制改革。", StringComparison.Ordinal));

            // Another lead, and other participants.
            var agencies = Task(plan, 57)["responsibility"]!["agencies"]!.AsArray();
            var first = agencies[0]!.DeepClone();
            agencies.RemoveAt(0);
            agencies.Add(first);
            Task(plan, 92)["responsibility"]!["agencies"]!.AsArray().RemoveAt(3);

            // Split: each sentence is a task of its own.
            var split = Task(plan, 65);
            var copy = split.DeepClone().AsObject();
            var sentences = ((string)split["text"]!["zh-Hans"]!).Split('。', StringSplitOptions.RemoveEmptyEntries);
            Text(plan, 65, _ => sentences[0] + "。");
            copy["text"]!["zh-Hans"] = sentences[1] + "。";
            copy["name"] = "NewPart";
            List(plan, 65).Insert(List(plan, 65).IndexOf(split) + 1, copy);

            // Merged.
            Text(plan, 93, text => text + (string)Task(plan, 94)["text"]!["zh-Hans"]!);
            List(plan, 94).Remove(Task(plan, 94));

            // Moved to another chapter.
            var moved = Task(plan, 115);
            List(plan, 115).Remove(moved);
            List(plan, 112).Add(moved);

            // Gone, and new.
            List(plan, 75).Remove(Task(plan, 75));
            var added = Task(plan, 110).DeepClone().AsObject();
            added["text"]!["zh-Hans"] = "建立面向中小企业的开源软件合规咨询窗口，编写常见许可证问答。";
            added["name"] = "Added";
            List(plan, 110).Insert(0, added);
        });

        Assert.Equal(
            [
                "45>45 Reworded", "57>57 AnotherLead", "58>58 Reworded", "65>65,66 Split", "75> Gone", "92>92 OtherParticipants",
                "93,94>93 Merged", ">102 New", "115>114 Moved",
            ],
            comparison.Changes.Where(change => (change.Fate & ~Fate.Renumbered) != 0).Select(Shown));
        Assert.Equal(118, comparison.Changes.Count);

        // What was split, merged, moved, new and gone renumbers those between.
        Assert.Equal(
            [.. Enumerable.Range(66, 9).Select(old => (old, old + 1)), .. Enumerable.Range(95, 8).Select(old => (old, old - 1)), (114, 115)],
            comparison.Changes.Where(change => change.Fate == Fate.Renumbered).Select(change => (change.Old[0].Number, change.New[0].Number)).Order());
    }

    [Fact]
    public void Tasks_in_any_order_are_all_matched()
    {
        var random = new Random(1);
        var comparison = Compare(plan =>
        {
            // The texts change places; everything else stays.
            var texts = Enumerable.Range(1, 118).Select(number => Task(plan, number)["text"]!.DeepClone()).ToArray();
            random.Shuffle(texts);
            for (var i = 0; i < texts.Length; i++)
            {
                Task(plan, i + 1)["text"] = texts[i];
            }
        });

        Assert.Equal(118, comparison.Changes.Count);
        Assert.All(comparison.Changes, change => Assert.Equal(change.Old[0].Text, change.New[0].Text));
    }

    /// <summary>Each text loses a tenth of its letters and is in another place: no task is taken for another.</summary>
    [Fact]
    public void Reworded_tasks_in_any_order_are_never_matched_to_others()
    {
        var random = new Random(2);
        var order = Enumerable.Range(0, 118).ToArray();
        random.Shuffle(order);
        var comparison = Compare(plan =>
        {
            var texts = Enumerable.Range(1, 118).Select(number => (string)Task(plan, number)["text"]!["zh-Hans"]!).ToArray();
            for (var i = 0; i < texts.Length; i++)
            {
                var letters = texts[order[i]].ToList();
                for (var n = letters.Count / 10; n > 0; n--)
                {
                    letters.RemoveAt(random.Next(letters.Count));
                }

                Task(plan, i + 1)["text"]!["zh-Hans"] = string.Concat(letters);
            }
        });

        Assert.All(comparison.Changes.Where(change => change.Old.Count > 0 && change.New.Count > 0), change =>
            Assert.Equal([order[change.New.Single().Number - 1] + 1], change.Old.Select(task => task.Number)));
        Assert.True(comparison.Changes.Count(change => change.Old.Count == 1 && change.New.Count == 1) >= 115);
    }

    [Fact]
    public void Two_plans_without_a_task_in_common_have_none_in_common()
    {
        var comparison = PlanComparison.Create(
            Imported.Fixture("guofa-2019-3.txt").Document, Imported.Fixture("guobanfa-2018-117.txt").Document, []);

        Assert.Equal(21, comparison.Changes.Count(change => change.Fate == Fate.Gone));
        Assert.Equal(30, comparison.Changes.Count(change => change.Fate == Fate.New));
        Assert.Equal(51, comparison.Changes.Count);
    }

    [Fact]
    public void A_person_matches_what_texts_do_not_say()
    {
        var comparison = Compare(plan => Text(plan, 33, _ => "出台关于办理知识产权刑事案件的司法解释。"), HandMatches.Parse("# 33\n33 = 33\n\n34 = -\n", 118, 118));

        Assert.Equal(["33>33 Reworded", "34> Gone", ">34 New"], comparison.Changes.Where(change => change.Fate != Fate.Unchanged).Select(Shown));
        Assert.True(comparison.Changes.Single(change => change.Fate == Fate.Reworded).IsByHand);
    }

    [Theory]
    [InlineData("33")]
    [InlineData("33 = 119")]
    [InlineData("- = -")]
    [InlineData("1 = 2\n1 = 3")]
    [InlineData("a = 3")]
    public void A_line_that_matches_nothing_is_wrong(string matches) =>
        Assert.Throws<UsageException>(() => HandMatches.Parse(matches, 118, 118));

    [Fact]
    public void The_words_that_changed_are_marked()
    {
        var comparison = Compare(plan => Text(plan, 44, text => text.Replace("完善", "健全", StringComparison.Ordinal)));

        Assert.Contains("[-完善-]{+健全+}药品专利纠纷早期解决机制。", Written(comparison, "text"), StringComparison.Ordinal);
        Assert.Contains("~~完善~~**健全**药品专利", Written(comparison, "md"), StringComparison.Ordinal);
        Assert.Contains("<del>完善</del><ins>健全</ins>药品专利", Written(comparison, "html"), StringComparison.Ordinal);
        var json = JsonNode.Parse(Written(comparison, "json"))!["changes"]!.AsArray().Single(change => (string?)change!["fate"]![0] == "reworded")!;
        Assert.Equal("完善", (string?)json["wording"]![0]!["deleted"]);
        Assert.Equal("国家知识产权局", (string?)json["newLead"]);
    }

    [Fact]
    public void A_text_is_text_in_every_format()
    {
        var comparison = Compare(plan => Text(plan, 44, text => "<script>alert(1)</script>|*" + text));

        Assert.DoesNotContain("<script>", Written(comparison, "html"), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", Written(comparison, "md"), StringComparison.Ordinal);
        Assert.Contains("\\|\\*", Written(comparison, "md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_command_compares_files()
    {
        using var folder = new TemporaryFolder();
        folder.Write("old.json", s_json);
        folder.Write("new.json", s_json.Replace("完善药品专利纠纷早期解决机制。", "健全药品专利纠纷早期解决机制。", StringComparison.Ordinal));
        folder.Write("broken.json", "{");
        var output = new StringWriter();

        Assert.Equal(0, DocumentTool.Run(["diff", folder.PathOf("old.json"), folder.PathOf("new.json")], output, output));
        Assert.StartsWith("118 tasks before, 118 now: 117 unchanged, 1 reworded", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, DocumentTool.Run(["diff", folder.PathOf("old.json"), folder.PathOf("new.json"), "-f", "html", "-o", folder.PathOf("diff.html")], output, output));
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(folder.PathOf("diff.html")), StringComparison.Ordinal);
        Assert.Equal(1, DocumentTool.Run(["diff", folder.PathOf("old.json"), folder.PathOf("broken.json")], output, output));
        Assert.Equal(2, DocumentTool.Run(["diff", folder.PathOf("old.json"), folder.PathOf("none.json")], output, output));
    }

    private static string Shown(Change change) =>
        $"{string.Join(',', change.Old.Select(task => task.Number))}>{string.Join(',', change.New.Select(task => task.Number))} {change.Fate & ~Fate.Renumbered}";

    private static string Written(PlanComparison comparison, string format)
    {
        var output = new StringWriter();
        DifferenceText.Write(comparison, format, output);
        return output.ToString();
    }

    private static PlanComparison Compare(Action<JsonObject> edit, IReadOnlyList<(int[] Old, int[] New)>? byHand = null)
    {
        var plan = JsonNode.Parse(s_json)!.AsObject();
        edit(plan);
        var number = 0;
        foreach (var task in Tasks(plan))
        {
            // What is compared is Chinese; mentions and gaps would no longer fit.
            task["number"] = ++number;
            task["mentions"] = new JsonArray();
            task["lacunae"] = new JsonArray();
        }

        return PlanComparison.Create(Document(s_json), Document(plan.ToJsonString()), byHand ?? []);
    }

    private static PlanDocument Document(string json)
    {
        var result = PlanReader.Read(json);
        Assert.True(result.Document is not null, string.Join('\n', result.Problems.Select(problem => problem.Message)));
        return result.Document;
    }

    private static void Text(JsonObject plan, int number, Func<string, string> edit)
    {
        var text = Task(plan, number)["text"]!;
        text["zh-Hans"] = edit((string)text["zh-Hans"]!);
    }

    private static JsonObject Task(JsonObject plan, int number) => Tasks(plan).First(task => (int)task["number"]! == number);

    private static JsonArray List(JsonObject plan, int number) => Task(plan, number).Parent!.AsArray();

    private static IEnumerable<JsonObject> Tasks(JsonObject plan) => plan["chapters"]!.AsArray()
        .SelectMany(chapter => chapter!["sections"] is JsonArray sections ? sections.SelectMany(section => section!["tasks"]!.AsArray()) : chapter["tasks"]!.AsArray())
        .Select(task => task!.AsObject());
}
