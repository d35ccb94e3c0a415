using System.Collections.Generic;
using Plan2025.Tool.Texts;

namespace Plan2025.Tool.Checking;

/// <summary>Something that is wrong.</summary>
/// <param name="Rule">The id of the rule, such as PLAN2008; the same as in the build.</param>
/// <param name="IsError">Whether it is an error, or a warning.</param>
/// <param name="Message">What is wrong, with {0} and {1} for <paramref name="Task"/> and <paramref name="Detail"/>.</param>
/// <param name="Task">The task, as written.</param>
/// <param name="Detail">What the message says beside the task.</param>
/// <param name="Location">Where; null where something is missing.</param>
/// <param name="Suggestions">What was probably meant, the nearest first.</param>
internal sealed record CheckFinding(
    string Rule, bool IsError, Label Message, string Task, string Detail, FileLocation? Location, IReadOnlyList<string> Suggestions)
{
    public string MessageIn(Language language) => Message.Format(language, Task, Detail);
}

/// <summary>Where something is: lines and columns from 1, columns in UTF-16 code units.</summary>
internal sealed record FileLocation(string File, int Line, int Column, int EndColumn);
