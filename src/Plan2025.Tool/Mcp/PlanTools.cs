using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.Linq;
using ModelContextProtocol;
using ModelContextProtocol.Server;
using Plan2025.Tool.Checking;
using Plan2025.Tool.Commands;
using Plan2025.Tool.Json;
using Plan2025.Tool.Texts;
using Plan2025.Traceability;

namespace Plan2025.Tool.Mcp;

/// <summary>The tools of the MCP server. A wrong argument is answered with what was expected, so that a model can try again.</summary>
[McpServerToolType]
internal static class PlanTools
{
    private const int MostTasks = 30;

    [McpServerTool(Name = "get_task", Title = "Get a task", ReadOnly = true, Idempotent = true, Destructive = false, OpenWorld = false, UseStructuredContent = true)]
    [Description("Reads one task of the plan: its text in every language, who leads it and takes part, its chapter, the laws and policies that it names, and its gaps. Use it when the number of the task is known; else find_tasks.")]
    public static TaskAnswer GetTask([Description("The number, as T001 or 1, or the task's name in code.")] string task) =>
        PlanTask.TryParse(task, out var found)
            ? new TaskAnswer(JsonFactory.Source, JsonFactory.Create(found))
            : throw Unknown("task", task, $"a number from {Plan.Tasks[(TaskId)1]} to {Plan.Tasks[(TaskId)Plan.Tasks.Count]}", Names.TasksNear(task).Concat(Plan.Tasks.Select(t => t.Name)));

    [McpServerTool(Name = "find_tasks", Title = "Find tasks", ReadOnly = true, Idempotent = true, Destructive = false, OpenWorld = false, UseStructuredContent = true)]
    [Description("Finds tasks by words of their texts, by an expression, or by both. Use it for questions such as which tasks concern data, or which tasks of chapter 2 an agency leads. Words are searched as they are written, in any of the languages; for Chinese use the shortest word that says it (数据, 专利).")]
    public static TasksAnswer FindTasks(
        [Description("Words that must all be in the text, such as [\"数据\", \"保护\"] or [\"customs\"].")] string[]? words = null,
        [Description("A set of tasks: lead:cnipa, participant:spc, agency:moj, chapter:2, section:5, T001..T009, all, unresolved (gaps); joined by & (and), | (or), - (without), ~ (not) and brackets. Example: lead:cnipa & chapter:2")] string? expression = null,
        [Description("How many tasks to skip, to read on where an earlier answer ended.")] int skip = 0)
    {
        if ((words is null or { Length: 0 }) && string.IsNullOrWhiteSpace(expression))
        {
            throw new McpException("Give words, such as [\"数据\"], or an expression, such as lead:cnipa & chapter:2, or both.");
        }

        if (words?.Any(string.IsNullOrWhiteSpace) == true)
        {
            throw new McpException("A word must not be empty.");
        }

        if (skip < 0)
        {
            throw new McpException("skip must be 0 or more.");
        }

        var tasks = string.IsNullOrWhiteSpace(expression) ? TaskSet.All : ParseExpression(expression);
        tasks &= SearchCommand.Find(words ?? []);
        var shown = tasks.Skip(skip).Take(MostTasks).Select(id => JsonFactory.Create(Plan.Tasks[id])).ToArray();
        var isMore = skip + shown.Length < tasks.Count;
        return new TasksAnswer(JsonFactory.Source, tasks.Count, shown, isMore ? $"There are more: call again with skip={skip + shown.Length}." : null);
    }

    [McpServerTool(Name = "get_agency", Title = "Get an agency", ReadOnly = true, Idempotent = true, Destructive = false, OpenWorld = false, UseStructuredContent = true)]
    [Description("Reads one agency by any of its names, Chinese or English, or by its abbreviation: its full name, its kind, the tasks that it leads and those in which it takes part. Use list_agencies when the name is not known.")]
    public static AgencyAnswer GetAgency([Description("Such as CNIPA, 国家知识产权局, 最高人民法院 or Ministry of Justice.")] string name) =>
        PlanAgency.TryParse(name, out var agency)
            ? new AgencyAnswer(JsonFactory.Source, JsonFactory.Create(agency))
            : throw Unknown("agency", name, "the name of an agency; list_agencies has all", Names.Agencies);

    [McpServerTool(Name = "list_agencies", Title = "List agencies", ReadOnly = true, Idempotent = true, Destructive = false, OpenWorld = false, UseStructuredContent = true)]
    [Description("Lists all agencies of the plan with their names and how many tasks each leads and takes part in. Use it to compare agencies, or to find how one is called.")]
    public static AgenciesAnswer ListAgencies() => new(
        JsonFactory.Source,
        [.. Plan.Agencies.Select(JsonFactory.Create).Select(a => new AgencySummary(a.Id, a.Abbreviation, a.Title, a.LeadTasks.Count, a.ParticipantTasks.Count))]);

    [McpServerTool(Name = "get_instrument", Title = "Get a law, policy or treaty", ReadOnly = true, Idempotent = true, Destructive = false, OpenWorld = false, UseStructuredContent = true)]
    [Description("Reads a law, regulation, policy or treaty that the plan names: its kind, its titles and the tasks that name it. Use it for questions such as what the plan does about the Trademark Law.")]
    public static InstrumentAnswer GetInstrument([Description("A title, such as 商标法, 中华人民共和国专利法 or Marrakesh Treaty.")] string title) =>
        PlanInstrument.TryParse(title, out var instrument)
            ? new InstrumentAnswer(JsonFactory.Source, JsonFactory.Create(instrument))
            : throw Unknown("instrument", title, "a title such as " + string.Join(", ", Plan.Instruments.Take(3).Select(i => i.Title)), Names.Instruments);

    [McpServerTool(Name = "get_document", Title = "Get the document", ReadOnly = true, Idempotent = true, Destructive = false, OpenWorld = false, UseStructuredContent = true)]
    [Description("Reads what the plan says as a whole: title, dates, issuer, the notice, the preamble, the rule that makes the first agency the lead, chapters and sections with their tasks, the source of each language's text, and the versions of the data.")]
    public static DocumentAnswer GetDocument() => new(JsonFactory.Source, JsonFactory.Create(), [.. Plan.Chapters.Select(JsonFactory.Create)]);

    [McpServerTool(Name = "check_references", Title = "Check references", ReadOnly = true, Idempotent = true, Destructive = false, OpenWorld = false, UseStructuredContent = true)]
    [Description("Checks references to tasks, such as Plan2025:T045!verifies, in a text of any kind, and says which are wrong, where, and what was probably meant. Use it before you write such references into files.")]
    public static ReferencesAnswer CheckReferences([Description("The text, such as the content of a file.")] string text)
    {
        var references = ReferenceScanner.Scan(text).ToArray();
        var findings = ReferenceCheck.Check([("text", references)]);
        return new ReferencesAnswer(JsonFactory.Source, references.Length, [.. findings.Select(finding => JsonFactory.Create(finding, EnglishText.Language))]);
    }

    [McpServerTool(Name = "cite", Title = "Cite", ReadOnly = true, Idempotent = true, Destructive = false, OpenWorld = false, UseStructuredContent = true)]
    [Description("Writes a citation of the plan or of one of its tasks, in the Chinese form of GB/T 7714 and in English. Use it when an answer quotes the plan.")]
    public static CitationAnswer Cite([Description("A task, as T001 or 1; the whole plan without it.")] string? task = null)
    {
        if (string.IsNullOrEmpty(task))
        {
            return new CitationAnswer(JsonFactory.Source, Citation.Chinese(null), Citation.English(null));
        }

        var found = GetTask(task).Task.Number.ToString(CultureInfo.InvariantCulture);
        return new CitationAnswer(JsonFactory.Source, Citation.Chinese(found), Citation.English(found));
    }

    private static TaskSet ParseExpression(string expression)
    {
        try
        {
            return TaskExpression.Parse(expression, EnglishText.Language);
        }
        catch (UsageException wrong)
        {
            throw new McpException(wrong.Message);
        }
    }

    private static McpException Unknown(string kind, string written, string expected, IEnumerable<string> candidates)
    {
        var near = Names.Suggest(written, candidates);
        var suggestion = near.Count == 0 ? "" : $" Did you mean {string.Join(" or ", near)}?";
        return new McpException($"There is no {kind} {Quote.In(EnglishText.Language, written)}. Expected {expected}.{suggestion}");
    }
}
