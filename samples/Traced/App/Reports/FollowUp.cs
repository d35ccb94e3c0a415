using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025;
using Traced.Dossiers;

namespace Traced.Reports;

/// <summary>The follow-up: figures for each lead agency, and what is overdue.</summary>
internal static class FollowUp
{
    /// <summary>How many documents of each lead agency have reached each stage, in plan order.</summary>
    [ImplementsTask(TaskId.T114, Wording = TaskWording.T114)]
    public static IEnumerable<(Agency Lead, IReadOnlyDictionary<Stage, int> Documents)> Figures(IEnumerable<Dossier> dossiers) =>
        from dossier in dossiers
        group dossier by dossier.Task.Lead.Id into led
        orderby led.Key
        select (led.Key, (IReadOnlyDictionary<Stage, int>)led.GroupBy(d => d.Stage).ToDictionary(g => g.Key, g => g.Count()));

    /// <summary>The dossiers whose next step is late, the latest first.</summary>
    [ImplementsTask(TaskId.T114, Wording = TaskWording.T114)]
    public static IEnumerable<Dossier> Overdue(IEnumerable<Dossier> dossiers, DateOnly today) =>
        dossiers.Where(d => d.Next?.IsOverdue(today) == true).OrderBy(d => d.Next!.Latest).ThenBy(d => d.Number);
}
