using System;
using System.Globalization;

namespace Plan2025;

/// <summary>Members of <see cref="TaskId"/> are found by arithmetic.</summary>
internal readonly struct TaskIdentity : IIdentity<TaskId>
{
    public string TypeName => nameof(TaskId);

    public int Count => TaskTable.Count;

    public string Expected => TaskIdText.Create(1) + " to " + TaskIdText.Create(Count) + ", or a number from 1 to " + Count.ToString(CultureInfo.InvariantCulture);

    public TaskId FromNumber(int number) => (TaskId)number;

    public int ToNumber(TaskId id) => (int)id;

    public int NumberOf(ReadOnlySpan<char> text) => TaskIdText.NumberOf(text);

    public int NumberOf(ReadOnlySpan<byte> utf8) => TaskIdText.NumberOf(utf8);

    public string MemberName(int number) => TaskNames.Of(number - 1);

    public string Title(int number, Language language) => PlanText.String(language, TextIndex.Task + number - 1);
}
