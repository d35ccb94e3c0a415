using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading;
using System.Threading.Tasks;

namespace Plan2025.Tests.Robustness;

/// <summary>Many threads use the library at once, before anybody else has.</summary>
public class FirstUseTests
{
    private const int Rounds = 10;

    private const int Threads = 64;

    [Fact]
    public void Sixty_four_threads_get_one_answer()
    {
        for (var round = 0; round < Rounds; round++)
        {
            // The library and these tests once more, in a context of their own: nothing has been made there.
            var context = new Isolated();
            try
            {
                context.LoadFromAssemblyPath(typeof(FirstUseTests).Assembly.Location).GetType(typeof(FirstUseTests).FullName!)!
                    .GetMethod(nameof(AskFromManyThreads), BindingFlags.NonPublic | BindingFlags.Static)!
                    .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [typeof(Plan).Assembly], null);
            }
            finally
            {
                context.Unload();
            }
        }
    }

    private static void AskFromManyThreads(Assembly used)
    {
        Assert.NotSame(used, typeof(Plan).Assembly);
        using var start = new Barrier(Threads);
        var threads = Enumerable.Range(0, Threads).Select(i => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return Ask(i);
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)).ToArray();
        Task.WaitAll(threads);

        var expected = Ask(0);
        Assert.All(threads, thread => Assert.Equal(expected, thread.Result));
    }

    /// <summary>All that is made on first use. Threads begin at different places, and the answer is always in the same order.</summary>
    private static string[] Ask(int thread)
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
            () => [Plan.Search("数据").ToString(), PlanAgency.Parse("CNIPA").Name],
        ];
        var answers = new string[questions.Length][];
        for (var i = 0; i < questions.Length; i++)
        {
            var turn = (i + thread) % questions.Length;
            answers[turn] = [.. questions[turn]()];
        }

        return [.. answers.SelectMany(a => a)];
    }

    private sealed class Isolated() : AssemblyLoadContext("first use", isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name == "Plan2025"
            ? LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "Plan2025.dll"))
            : null;
    }
}
