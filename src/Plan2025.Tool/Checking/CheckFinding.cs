using System.Collections.Generic;

namespace Plan2025.Tool.Checking;

/// <summary>Something that is wrong.</summary>
/// <param name="Rule">The id of the rule, such as PLAN2008; the same as in the build.</param>
/// <param name="IsError">Whether it is an error, or a warning.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Task">The task, as written.</param>
/// <param name="Location">Where; null where something is missing.</param>
/// <param name="Suggestions">What was probably meant, the nearest first.</param>
internal sealed record CheckFinding(
    string Rule, bool IsError, MessageText Message, string Task, FileLocation? Location, IReadOnlyList<string> Suggestions)
{
    public string MessageIn(Language language) => Label.Of(Message).In(language);
}

/// <summary>Where something is: lines and columns from 1, columns in UTF-16 code units.</summary>
internal sealed record FileLocation(string File, int Line, int Column, int EndColumn);
