using System;
using System.Linq;
using System.Text;

namespace Plan2025.Tests;

/// <summary><see cref="TaskSet.Parse(string)"/>, and that <see cref="TaskSet.ToString"/> can be parsed.</summary>
public class TaskExpressionTests
{
    /// <summary>How many random expressions are tried: a million on request.</summary>
    private static int Cases => int.TryParse(Environment.GetEnvironmentVariable("EXPRESSIONS"), out var cases) ? cases : 5000;

    public static TheoryData<string, TaskSet> Right => new()
    {
        { "T045", Set(TaskId.T045) },
        { "t045", Set(TaskId.T045) },
        { "Ｔ０４５｜T１１８", Set(TaskId.T045, TaskId.T118) },
        { "strengthenSeedIndustryProtection", Set(TaskId.T045) },
        { "all", TaskSet.All },
        { "none", TaskSet.Empty },
        { "T001..T118 - none", TaskSet.All },
        { "T001 .. T003", Set(TaskId.T001, TaskId.T002, TaskId.T003) },
        { "T001..T001", Set(TaskId.T001) },
        { "lead:cnipa & chapter:2 - T042", Cnipa.LeadTasks & (Plan.Chapters[Chapter.Protection].Tasks - Set(TaskId.T042)) },
        { "lead:国家知识产权局", Cnipa.LeadTasks },
        { "lead：国家知识产权局　＆　（chapter：２）", Cnipa.LeadTasks & Plan.Chapters[Chapter.Protection].Tasks },
        { "agency:\"CMC　EDD\" - lead:\"CMC EDD\"", Plan.Agencies[Agency.EquipmentDevelopmentDepartment].ParticipantTasks },
        { "agency:\"CMC EDD\" ^ participant:spc", Plan.Agencies[Agency.EquipmentDevelopmentDepartment].Tasks ^ Plan.Agencies[Agency.SupremePeoplesCourt].ParticipantTasks },
        { "section : JudicialProtection|section:5", Plan.Sections[(Section)4].Tasks | Plan.Sections[(Section)5].Tasks },
        { "~(chapter:1 | chapter:2) & ~ chapter:7", ~(Plan.Chapters[(Chapter)1].Tasks | Plan.Chapters[(Chapter)2].Tasks) & ~Plan.Chapters[(Chapter)7].Tasks },
        { "T001 | T002 - T001 & T002", Set(TaskId.T001, TaskId.T002) },
        { "~~T001", Set(TaskId.T001) },
        { "～～T001", Set(TaskId.T001) },
        { "unresolved", TaskSet.Parse(string.Join("|", Plan.Tasks.Where(t => t.Lacunae.Any(l => l.Resolution is null)).Select(t => t.ToString()))) },
        { new string('(', 64) + "T001" + new string(')', 64), Set(TaskId.T001) },
        { string.Join(" | ", Enumerable.Repeat("(~T001)", 65)), ~Set(TaskId.T001) },
    };

    private static PlanAgency Cnipa => Plan.Agencies[Agency.IntellectualPropertyAdministration];

    [Theory]
    [MemberData(nameof(Right))]
    public void Expressions_mean(string expression, TaskSet meant)
    {
        Assert.Equal(meant, TaskSet.Parse(expression));
        Assert.True(TaskSet.TryParse(expression, out var set));
        Assert.Equal(meant, set);
    }

    [Theory]
    [InlineData("", 0, 0, "Column 1: Expected a task or a set of tasks at the end.")]
    [InlineData("  ", 0, 1, "Column 1: Expected a task or a set of tasks at the end.")]
    [InlineData("lead:cnpia", 5, 5, "Column 6: 'cnpia' is not an agency; did you mean 'CNIPA'?")]
    [InlineData("lead:\"CMC EDE\"", 6, 7, "Column 7: 'CMC EDE' is not an agency; did you mean 'CMC EDD'?")]
    [InlineData("lead: cnpia", 6, 5, "Column 7: 'cnpia' is not an agency; did you mean 'CNIPA'?")]
    [InlineData("chapter:9", 8, 1, "Column 9: '9' is not a chapter.")]
    [InlineData("section:99", 8, 2, "Column 9: '99' is not a section.")]
    [InlineData("leads:cnipa", 0, 5, "Column 1: 'leads' is not a kind of set; did you mean 'lead'?")]
    [InlineData("T001 | T119", 7, 4, "Column 8: 'T119' is not a task or a set of tasks; did you mean 'T118'?")]
    [InlineData("T001..", 5, 1, "Column 6: Expected a task at the end.")]
    [InlineData("T001..)", 6, 1, "Column 7: Expected a task, not ')'.")]
    [InlineData("T119..T120", 0, 4, "Column 1: 'T119' is not a task; did you mean 'T118'?")]
    [InlineData("T118.. T119", 7, 4, "Column 8: 'T119' is not a task; did you mean 'T118'?")]
    [InlineData("T009..T001", 0, 10, "Column 1: The range ends before it begins.")]
    [InlineData("T001 T002", 5, 1, "Column 6: Expected an operator such as '|', not 'T'.")]
    [InlineData("T001;T002", 4, 1, "Column 5: Expected an operator such as '|', not ';'.")]
    [InlineData("T001 &  ", 5, 1, "Column 6: Expected a task or a set of tasks at the end.")]
    [InlineData("T001 | 😀", 7, 2, "Column 8: Expected a task or a set of tasks, not '😀'.")]
    [InlineData("T001 | (T002", 7, 1, "Column 8: This bracket is not closed.")]
    [InlineData("(T001 | T002", 0, 1, "Column 1: This bracket is not closed.")]
    [InlineData("agency:\"CMC EDD", 7, 1, "Column 8: This quotation is not closed.")]
    [InlineData("section:", 7, 1, "Column 8: Expected a name or a number at the end.")]
    public void A_wrong_expression_is_refused_where_it_is_wrong(string expression, int index, int length, string message)
    {
        var e = Assert.Throws<TaskSetFormatException>(() => TaskSet.Parse(expression));

        Assert.Equal((index, length, message), (e.Index, e.Length, e.Message));
        Assert.Equal(message.Contains("did you mean"), e.Suggestions.Count > 0);
        Assert.False(TaskSet.TryParse(expression, out var set));
        Assert.True(set.IsEmpty);
    }

    [Theory]
    [InlineData("(")]
    [InlineData("~")]
    public void Deep_nesting_is_refused_and_not_fatal(string opening)
    {
        var e = Assert.Throws<TaskSetFormatException>(() => TaskSet.Parse(string.Concat(Enumerable.Repeat(opening, 20_000)) + "all"));

        Assert.Equal((64, 1, "Column 65: More than 64 brackets and complements are nested."), (e.Index, e.Length, e.Message));
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => TaskSet.Parse(null!));
        Assert.False(TaskSet.TryParse(null, out _));
    }

    [Fact]
    public void Every_set_can_be_parsed_from_its_text()
    {
        var random = new Random(17);
        for (var round = 0; round < 1000; round++)
        {
            var density = random.NextDouble();
            var set = TaskSet.CreateRange(Enum.GetValues<TaskId>().Where(_ => random.NextDouble() < density));
            Assert.Equal(set, TaskSet.Parse(set.ToString()));
        }

        Assert.Equal(("none", "all", "T001..T002 | T118"), (TaskSet.Empty.ToString(), TaskSet.All.ToString(), Set(TaskId.T001, TaskId.T118, TaskId.T002).ToString()));
    }

    /// <summary>Any text is a set, or is refused at a column inside the text.</summary>
    [Fact]
    public void Random_expressions_are_parsed_or_refused_inside_the_text()
    {
        var random = new Random(118);
        var parsed = 0;
        for (var i = 0; i < Cases; i++)
        {
            var expression = RandomExpression(random);
            try
            {
                _ = TaskSet.Parse(expression);
                parsed++;
            }
            catch (TaskSetFormatException e)
            {
                Assert.True(
                    expression.Length == 0 ? (e.Index, e.Length) == (0, 0) : e.Index >= 0 && e.Length >= 1 && e.Index + e.Length <= expression.Length,
                    expression + ": " + e.Message);
            }
        }

        Assert.InRange(parsed, Cases / 20, Cases * 19 / 20);
    }

    private static string RandomExpression(Random random)
    {
        string[] terms = ["T001", "t045", "T118", "all", "none", "unresolved", "T010..T020", "lead:cnipa", "agency:国家知识产权局", "chapter:2", "section:3", "participant:\"CMC EDD\"", "(T001|T002)", "~T003"];
        string[] signs = [" | ", "&", " - ", "^", "｜"];
        string[] slips = ["T119", "T1", "..", ":", "(", ")", "\"", "~", ";", " ", "lead:", "x", "\0", "\ud800", "😀", "T009..T001", "国家", "chapter:99", "_", "\u2028"];
        var text = new StringBuilder();
        for (var n = random.Next(6); n >= 0; n--)
        {
            text.Append(terms[random.Next(terms.Length)]).Append(n > 0 ? signs[random.Next(signs.Length)] : "");
        }

        for (var n = random.Next(3); n > 0; n--)
        {
            var at = random.Next(text.Length + 1);
            _ = random.Next(2) == 0 ? text.Insert(at, slips[random.Next(slips.Length)]) : text.Remove(at, Math.Min(random.Next(4), text.Length - at));
        }

        return text.ToString();
    }

    private static TaskSet Set(params TaskId[] ids) => TaskSet.Create(ids);
}
