using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025;

namespace Traced.Dossiers;

/// <summary>A document that the plan wants drafted.</summary>
/// <param name="Number">Its number in the register.</param>
/// <param name="Task">The task that asks for it.</param>
/// <param name="Title">Its title, or what the plan says of it.</param>
/// <param name="Procedure">What it goes through.</param>
/// <param name="Events">The days on which stages were reached.</param>
internal sealed record Dossier(
    int Number, PlanTask Task, string Title, Procedure Procedure, IReadOnlyDictionary<Stage, DateOnly> Events)
{
    /// <summary>How far it has come.</summary>
    public Stage Stage => Events.Keys.DefaultIfEmpty(Stage.Planned).Max();

    /// <summary>What comes next.</summary>
    public NextStep? Next => Procedure.Next(Events);
}
