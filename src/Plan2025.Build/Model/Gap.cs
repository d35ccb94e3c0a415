using System;

namespace Plan2025.Build.Model;

/// <summary>Something that is missing or wrong.</summary>
/// <param name="Rule">The rule that says so in the build.</param>
/// <param name="Task">The task.</param>
/// <param name="Message">What is wrong, in a sentence.</param>
/// <param name="File">Where, relative to the repository.</param>
/// <param name="Line">The line; 0 for the file as a whole.</param>
internal sealed record Gap(GapRule Rule, TaskId Task, string Message, string File, int Line) : IComparable<Gap>
{
    public int CompareTo(Gap? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = Task.CompareTo(other.Task);
        order = order != 0 ? order : Rule.CompareTo(other.Rule);
        order = order != 0 ? order : string.CompareOrdinal(File, other.File);
        return order != 0 ? order : Line.CompareTo(other.Line);
    }
}

/// <summary>The rules of the package that reports repeat; the values are their numbers.</summary>
internal enum GapRule
{
    NotImplemented = 2001,
    NotVerified = 2002,
    NothingToVerify = 2003,
    Stale = 2004,
    NoReason = 2005,
    Contradiction = 2006,
}
