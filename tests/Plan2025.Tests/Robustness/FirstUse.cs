using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading;

namespace Plan2025.Tests.Robustness;

/// <summary>What every thread asks at once; run where the library has not been used.</summary>
public static class FirstUse
{
    private const int Threads = 64;

    /// <summary>The library that is asked, so that a test sees that it is not its own.</summary>
    public static readonly Assembly Library = typeof(Plan).Assembly;

    /// <summary>Asks, and says what is wrong; nothing if nothing is.</summary>
    public static string Run()
    {
        var answers = new List<string>[Threads];
        Exception? failure = null;
        using var start = new Barrier(Threads);
        var threads = Enumerable.Range(0, Threads).Select(i => new Thread(() =>
        {
            start.SignalAndWait();
            try
            {
                answers[i] = Ask(i);
            }
            catch (Exception e)
            {
                failure = e;
            }
        })).ToArray();
        Array.ForEach(threads, t => t.Start());
        Array.ForEach(threads, t => t.Join());
        if (failure is not null)
        {
            return failure.ToString();
        }

        var wrong = answers.Count(answer => !answer.SequenceEqual(Ask(0)));
        return wrong == 0 ? "" : $"{wrong} threads got other texts";
    }

    /// <summary>All that is made on first use. Threads begin at different places, and the answer is always in the same order.</summary>
    private static List<string> Ask(int thread)
    {
        Func<IEnumerable<string>>[] questions =
        [
            () => Plan.Tasks.Select(t => t.ToString()),
            () => Plan.Tasks.Select(t => t.Name),
            () => Plan.Languages.SelectMany(l => Plan.Tasks.Select(t => t.GetText(l))),
            () => Plan.Languages.SelectMany(l => Plan.Tasks.Select(t => t.GetResponsibilityClause(l))),
            () => Plan.Languages.SelectMany(l => Plan.Agencies.SelectMany(a => new[] { a.GetTitle(l), a.GetFullName(l), a.ToString() })),
            () => Plan.Languages.SelectMany(l => Plan.Instruments.SelectMany(i => new[] { i.GetTitle(l), i.ToString() })),
            () => Plan.Languages.SelectMany(l => Plan.Chapters.Select(c => c.GetTitle(l)).Concat(Plan.Sections.Select(s => s.GetTitle(l)))),
            () => Plan.Languages.SelectMany(l => Plan.AgencyKinds.Select(k => k.GetTitle(l)).Concat(Plan.InstrumentKinds.Select(k => k.GetTitle(l)))),
            () => Plan.Languages.SelectMany(l => Plan.Languages.Select(m => m.GetTitle(l))),
            () => Plan.Languages.SelectMany(l => new[] { Plan.GetTitle(l), Plan.GetPreamble(l), Plan.GetLeadRule(l), Plan.Notice.GetBody(l) }),
            () => Plan.ResponsibilityModes.Select(m => m.ToString()),
            () => Plan.Tasks.SelectMany(t => t.Lacunae).Select(h => h.Evidence),
            () => [Plan.Search("数据").ToString() == "" ? "no" : "", PlanAgency.Parse("CNIPA").Name],
        ];
        var answers = new IEnumerable<string>[questions.Length];
        for (var i = 0; i < questions.Length; i++)
        {
            var turn = (i + thread) % questions.Length;
            answers[turn] = [.. questions[turn]()];
        }

        return [.. answers.SelectMany(a => a)];
    }
}
