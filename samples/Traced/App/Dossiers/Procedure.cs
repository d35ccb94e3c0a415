using System;
using System.Collections.Generic;
using System.Linq;

namespace Traced.Dossiers;

/// <summary>The steps that a document goes through, and the days that the law gives for them.</summary>
internal abstract class Procedure
{
    /// <summary>The steps in their order.</summary>
    public abstract IReadOnlyList<Step> Steps { get; }

    /// <summary>What comes next, from when on and until when; null where nothing does.</summary>
    /// <param name="events">The days on which stages were reached.</param>
    public NextStep? Next(IReadOnlyDictionary<Stage, DateOnly> events)
    {
        if (Steps.FirstOrDefault(s => !events.ContainsKey(s.Stage)) is not { } step)
        {
            return null;
        }

        return events.TryGetValue(step.Since, out var since)
            ? new NextStep(step.Stage, since.AddDays(step.AtLeast), step.AtMost is { } days ? since.AddDays(days) : null)
            : new NextStep(step.Stage, null, null);
    }
}

/// <summary>A step that is still to be taken.</summary>
/// <param name="Stage">The stage that it leads to.</param>
/// <param name="Earliest">The first day on which it may be taken.</param>
/// <param name="Latest">The last day, where there is one.</param>
internal sealed record NextStep(Stage Stage, DateOnly? Earliest, DateOnly? Latest)
{
    /// <summary>Whether the last day is over.</summary>
    public bool IsOverdue(DateOnly today) => Latest < today;
}
