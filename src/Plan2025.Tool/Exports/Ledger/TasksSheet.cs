using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Tool.Texts;

namespace Plan2025.Tool.Exports.Ledger;

/// <summary>The ledger: a row for each task, the plan's columns first, then those that the office fills in.</summary>
internal static class TasksSheet
{
    private const int HeadRow = 3;
    private const int FrozenColumns = 2;

    /// <summary>A task's deadline lies in the plan's year or later.</summary>
    private static readonly DateOnly s_firstDay = new(Plan.Year, 1, 1);

    private sealed record Column(Label Head, double Width, CellStyle Style, Func<PlanTask, object?>? Value = null);

    public static SheetWriter Create(TaskSet tasks, Language language)
    {
        var planColumns = PlanColumns(language);
        var columns = planColumns.Concat(OfficeColumns()).ToArray();
        var sheet = new SheetWriter(LedgerLabels.TasksSheet.In(language), [.. columns.Select(c => c.Width)])
        {
            Frozen = (HeadRow, FrozenColumns),
            HeadRow = HeadRow,
            IsProtected = true,
            PageBreaks = [planColumns.Length, Find(columns, LedgerLabels.Progress)],
        };
        sheet.AddMergedRow(LedgerLabels.Title.Format(language, Plan.GetTitle(language)), CellStyle.Title, planColumns.Length, minHeight: 32);
        AddFormLine(sheet, language);
        sheet.AddRow([.. columns.Select(c => ((object?)c.Head.In(language), c.Value is null ? CellStyle.HeadToFill : CellStyle.Head))], minHeight: 33);
        foreach (var task in tasks.Select(id => Plan.Tasks[id]))
        {
            sheet.AddRow([.. columns.Select(c => (c.Value?.Invoke(task), c.Style))]);
        }

        if (!tasks.IsEmpty)
        {
            AddRules(sheet, columns, language, HeadRow + 1, sheet.RowCount);
        }

        return sheet;
    }

    /// <summary>The row of a task among some.</summary>
    public static int RowOf(TaskSet tasks, TaskId task) => HeadRow + 1 + tasks.TakeWhile(id => id != task).Count();

    private static Column[] PlanColumns(Language language)
    {
        var isWide = !language.IsChinese();
        var number = 0;
        return
        [
            new(LedgerLabels.Number, 5, CellStyle.Centered, _ => ++number),
            new(LedgerLabels.TaskNumber, 8, CellStyle.Centered, task => task.ToString()),
            new(Labels.Chapter, 11, CellStyle.Text, task => task.Chapter.GetTitle(language)),
            new(Labels.Section, 13, CellStyle.Text, task => task.Section?.GetTitle(language)),
            new(LedgerLabels.Text, 50, CellStyle.Text, task => MarkedText.Create(task, language)),
            new(Labels.Instruments, 21, CellStyle.Text, task => Lines(task.Instruments.ToArray().Select(i => TextFormat.Title(language, i.GetTitle(language))))),
            new(Labels.Lead, isWide ? 16 : 13, CellStyle.Text, task => task.Lead.GetTitle(language)),
            new(Labels.Participants, 18, CellStyle.Text, task => Participants(task, language)),
            new(Labels.Responsibility, isWide ? 13 : 10, CellStyle.Centered, task => Labels.Of(task.Mode.Id).In(language)),
        ];
    }

    private static Column[] OfficeColumns() =>
    [
        new(LedgerLabels.Role, 10, CellStyle.InputCentered),
        new(LedgerLabels.Partners, 14, CellStyle.Input),
        new(LedgerLabels.Division, 13, CellStyle.Input),
        new(LedgerLabels.Person, 10, CellStyle.InputCentered),
        new(LedgerLabels.Measures, 30, CellStyle.Input),
        new(LedgerLabels.Milestones, 24, CellStyle.Input),
        new(LedgerLabels.Deadline, 13, CellStyle.InputDate),
        new(LedgerLabels.Status, 11, CellStyle.InputCentered),
        new(LedgerLabels.Progress, 11, CellStyle.InputCentered),
        new(LedgerLabels.State, 34, CellStyle.Input),
        new(LedgerLabels.Results, 26, CellStyle.Input),
        new(LedgerLabels.Problems, 24, CellStyle.Input),
        new(LedgerLabels.NextSteps, 26, CellStyle.Input),
        new(LedgerLabels.Updated, 13, CellStyle.InputDate),
        new(LedgerLabels.Remarks, 13, CellStyle.Input),
    ];

    private static void AddFormLine(SheetWriter sheet, Language language)
    {
        (Label Label, int First, int Last)[] fields = [(LedgerLabels.Office, 1, 4), (LedgerLabels.Date, 5, 5), (LedgerLabels.Author, 6, 7), (LedgerLabels.Reviewer, 8, 9)];
        var row = sheet.AddRow(
            [.. Enumerable.Range(1, fields[^1].Last).Select(column => ((object?)fields.FirstOrDefault(f => f.First == column).Label.In(language), CellStyle.FillIn))],
            minHeight: 21);
        foreach (var (_, first, last) in fields.Where(f => f.First < f.Last))
        {
            sheet.Merge(first, last, row);
        }
    }

    private static void AddRules(SheetWriter sheet, Column[] columns, Language language, int first, int last)
    {
        Choose(LedgerLabels.Role, [LedgerLabels.RoleLead, LedgerLabels.RoleParticipant], LedgerLabels.ChooseFromList);
        Choose(
            LedgerLabels.Status,
            [LedgerLabels.NotStarted, LedgerLabels.UnderWay, LedgerLabels.Completed, LedgerLabels.Closed, LedgerLabels.Deferred, LedgerLabels.NotConcerned],
            LedgerLabels.StatusPrompt);
        Choose(LedgerLabels.Progress, [LedgerLabels.OnSchedule, LedgerLabels.Behind, LedgerLabels.Overdue, LedgerLabels.Standing], LedgerLabels.ProgressPrompt);
        foreach (var date in new[] { LedgerLabels.Deadline, LedgerLabels.Updated })
        {
            sheet.AddDate(Find(columns, date), first, last, s_firstDay, Message(date, LedgerLabels.DatePrompt, LedgerLabels.DatePrompt));
        }

        sheet.AddColours(
            Find(columns, LedgerLabels.Status), first, last,
            (LedgerLabels.Completed.In(language), LedgerStyles.Good),
            (LedgerLabels.Closed.In(language), LedgerStyles.Good),
            (LedgerLabels.UnderWay.In(language), LedgerStyles.Active),
            (LedgerLabels.Deferred.In(language), LedgerStyles.Idle),
            (LedgerLabels.NotConcerned.In(language), LedgerStyles.Idle));
        sheet.AddColours(
            Find(columns, LedgerLabels.Progress), first, last,
            (LedgerLabels.Behind.In(language), LedgerStyles.Bad),
            (LedgerLabels.Overdue.In(language), LedgerStyles.Bad));

        void Choose(Label column, Label[] choices, Label prompt) => sheet.AddChoice(
            Find(columns, column), first, last, choices.Select(c => c.In(language)), Message(column, prompt, LedgerLabels.ChooseFromList));

        InputMessage Message(Label title, Label prompt, Label error) => new(title.In(language), prompt.In(language), error.In(language));
    }

    private static int Find(Column[] columns, Label head) => Array.FindIndex(columns, c => c.Head == head) + 1;

    private static string? Participants(PlanTask task, Language language)
    {
        var names = task.Participants.ToArray().Select(a => a.GetTitle(language));
        return TextFormat.Join(language, task.IsOpenEnded ? names.Append(Labels.OpenEnded.In(language)) : names) is { Length: > 0 } text ? text : null;
    }

    private static string? Lines(IEnumerable<string> items) => string.Join('\n', items) is { Length: > 0 } text ? text : null;
}
