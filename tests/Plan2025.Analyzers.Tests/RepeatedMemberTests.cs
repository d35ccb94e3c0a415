using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Rule = Plan2025.Analyzers.Tests.Infrastructure.RuleTest<Plan2025.Analyzers.Ids.RepeatedMemberAnalyzer, Plan2025.CodeFixes.RepeatedMemberFix>;

namespace Plan2025.Analyzers.Tests;

/// <summary>PLAN1005.</summary>
public class RepeatedMemberTests
{
    [Fact]
    public Task In_attributes() => Rule.Fixes(
        """
        using System;
        using Plan2025;

        [assembly: ImplementsTask(TaskId.T001, {|PLAN1005:TaskId.T001|})]

        class PairAttribute : Attribute
        {
            public PairAttribute(TaskId first, TaskId second, params TaskId[] more) { }
            public TaskId[] Others { get; set; }
        }

        [ImplementsTask(TaskId.T001, TaskId.T002, {|PLAN1005:KnownTasks.AmendTrademarkLawAndLayoutDesignRegulations|}, TaskId.T003)]
        [VerifiesTask(TaskId.T001)]
        [DefersTask(TaskId.T004, {|PLAN1005:(TaskId)4|}, Reason = "later")]
        [NotApplicableTask(new[] { TaskId.T005, {|PLAN1005:TaskId.T005|} })]
        [Pair(TaskId.T001, TaskId.T001, TaskId.T001, TaskId.T001, Others = new[] { TaskId.T001, TaskId.T001 })]
        class C { }
        """,
        """
        using System;
        using Plan2025;

        [assembly: ImplementsTask(TaskId.T001)]

        class PairAttribute : Attribute
        {
            public PairAttribute(TaskId first, TaskId second, params TaskId[] more) { }
            public TaskId[] Others { get; set; }
        }

        [ImplementsTask(TaskId.T001, TaskId.T002, TaskId.T003)]
        [VerifiesTask(TaskId.T001)]
        [DefersTask(TaskId.T004, Reason = "later")]
        [NotApplicableTask(new[] { TaskId.T005 })]
        [Pair(TaskId.T001, TaskId.T001, TaskId.T001, TaskId.T001, Others = new[] { TaskId.T001, TaskId.T001 })]
        class C { }
        """,
        version: LanguageVersion.CSharp7_3);

    [Fact]
    public Task In_sets() => Rule.Fixes(
        """
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using Plan2025;

        class C
        {
            TaskSet _a = TaskSet.Create(TaskId.T001, {|PLAN1005:TaskId.T001|}, TaskId.T002, {|PLAN1005:TaskId.T001|});
            HashSet<Agency> _b = new HashSet<Agency>
            {
                Agency.MinistryOfJustice,
                Agency.MinistryOfFinance,
                {|PLAN1005:Agency.MinistryOfJustice|},
                Agency.MinistryOfEducation,
            };
            SortedSet<TaskId> _c = new(new[] { TaskId.T001, {|PLAN1005:TaskId.T001|} });
            TaskSet _d = [TaskId.T001, {|PLAN1005:TaskId.T001|}, .. TaskSet.All];
            ImmutableHashSet<TaskId?> _e = [TaskId.T001, {|PLAN1005:TaskId.T001|}];
            TaskSet _f = TaskSet.CreateRange(new TaskId[] { TaskId.T001, {|PLAN1005:TaskId.T001|} });
            TaskSet _g = TaskSet.Create([TaskId.T001, {|PLAN1005:TaskId.T001|}]);
            ISet<TaskId> _h = new HashSet<TaskId> { TaskId.T001, {|PLAN1005:TaskId.T001|} };
            bool M(IReadOnlySet<TaskId> s) => s.SetEquals([TaskId.T001, TaskId.T001]) && TaskSet.All.Overlaps([TaskId.T001, {|PLAN1005:TaskId.T001|}]);
        }
        """,
        """
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using Plan2025;

        class C
        {
            TaskSet _a = TaskSet.Create(TaskId.T001, TaskId.T002);
            HashSet<Agency> _b = new HashSet<Agency>
            {
                Agency.MinistryOfJustice,
                Agency.MinistryOfFinance,
                Agency.MinistryOfEducation,
            };
            SortedSet<TaskId> _c = new(new[] { TaskId.T001 });
            TaskSet _d = [TaskId.T001, .. TaskSet.All];
            ImmutableHashSet<TaskId?> _e = [TaskId.T001];
            TaskSet _f = TaskSet.CreateRange(new TaskId[] { TaskId.T001 });
            TaskSet _g = TaskSet.Create([TaskId.T001]);
            ISet<TaskId> _h = new HashSet<TaskId> { TaskId.T001 };
            bool M(IReadOnlySet<TaskId> s) => s.SetEquals([TaskId.T001, TaskId.T001]) && TaskSet.All.Overlaps([TaskId.T001]);
        }
        """);

    /// <summary>Without the second item the length would be wrong, so no fix is offered.</summary>
    [Fact]
    public Task An_array_of_a_given_length_has_no_fix()
    {
        const string Source = """
            using System;
            using Plan2025;

            class C
            {
                TaskSet _a = TaskSet.CreateRange(new TaskId[2] { TaskId.T001, {|PLAN1005:TaskId.T001|} });
                TaskSet B() => TaskSet.Create(stackalloc TaskId[2] { TaskId.T001, {|PLAN1005:TaskId.T001|} });
            }
            """;
        return Rule.Fixes(Source, Source);
    }

    [Fact]
    public Task Comments_stay() => Rule.Fixes(
        """
        using Plan2025;

        [ImplementsTask(TaskId.T001, /* a */ {|PLAN1005:TaskId.T001|} /* b */, /* c */ TaskId.T002)]
        [VerifiesTask(
            TaskId.T001, // first
            // second
            {|PLAN1005:TaskId.T001|}, // third
            TaskId.T002)]
        class C
        {
            bool A(TaskId id) => id is TaskId.T001 or /* a */ {|PLAN1005:TaskId.T001|} /* b */ or TaskId.T002;
        }
        """,
        """
        using Plan2025;

        [ImplementsTask(TaskId.T001 /* a */  /* b */, /* c */ TaskId.T002)]
        [VerifiesTask(
            TaskId.T001, // first
            // second
             // third
            TaskId.T002)]
        class C
        {
            bool A(TaskId id) => id is TaskId.T001 /* a */ /* b */ or TaskId.T002;
        }
        """);

    [Fact]
    public Task In_patterns() => Rule.Fixes(
        """
        using Plan2025;

        class C
        {
            bool A(TaskId id) => id is TaskId.T001 or {|PLAN1005:TaskId.T001|} or TaskId.T002 or {|PLAN1005:TaskId.T001|};
            int B(TaskId id) => id switch { TaskId.T001 or (TaskId.T002 or {|PLAN1005:TaskId.T001|}) => 1, _ => 2 };
        }
        """,
        """
        using Plan2025;

        class C
        {
            bool A(TaskId id) => id is TaskId.T001 or TaskId.T002;
            int B(TaskId id) => id switch { TaskId.T001 or TaskId.T002 => 1, _ => 2 };
        }
        """);

    /// <summary>The compiler says so, too (CS0152); the fix is ours.</summary>
    [Fact]
    public Task In_case_labels() => Rule.Fixes(
        """
        using Plan2025;

        class C
        {
            void M(TaskId id)
            {
                switch (id)
                {
                    case TaskId.T001:
                    case TaskId.T002:
                        break;
                    {|CS0152:case {|PLAN1005:TaskId.T001|}:|}
                    case TaskId.T003:
                        break;
                }
            }
        }
        """,
        """
        using Plan2025;

        class C
        {
            void M(TaskId id)
            {
                switch (id)
                {
                    case TaskId.T001:
                    case TaskId.T002:
                        break;
                    case TaskId.T003:
                        break;
                }
            }
        }
        """,
        version: LanguageVersion.CSharp7_3);

    [Fact]
    public Task Repetition_that_is_no_mistake_is_not_reported() => Rule.Reports("""
        using System;
        using System.Collections.Generic;
        using Plan2025;

        class C
        {
            object[] _objects = { TaskId.T001, TaskId.T001 };
            DayOfWeek[] _days = { DayOfWeek.Monday, DayOfWeek.Monday };
            TaskId[][] _lists = { new[] { TaskId.T001 }, new[] { TaskId.T001 } };
            TaskId[] _history = { TaskId.T001, TaskId.T002, TaskId.T001 };
            List<TaskId> _queue = new() { TaskId.T001, TaskId.T001 };
            TaskId?[] _steps = [TaskId.T001, TaskId.T001];
            IEnumerable<TaskId> _expected = new List<TaskId>([TaskId.T001, TaskId.T001]);
            static void Params(params TaskId[] steps) => Params(TaskId.T001, TaskId.T001);
            Dictionary<TaskId, Agency> _leads = new() { [TaskId.T001] = Agency.MinistryOfJustice, [TaskId.T002] = Agency.MinistryOfJustice };
            (TaskId, TaskId) _pair = (TaskId.T001, TaskId.T001);
            bool M(TaskId a, TaskId b) => a is TaskId.T001 || b is TaskId.T001;
            TaskId[] N(TaskId a) => [a, a, TaskId.T001];
        }
        """);

    [Fact]
    public Task The_message_names_the_member() => Rule.Says(
        "TaskId.T001 is already in this list",
        "using Plan2025; class C { TaskSet a = TaskSet.Create(TaskId.T001, {|#0:KnownTasks.AmendTrademarkLawAndLayoutDesignRegulations|}); }");

    [Fact]
    public Task Code_is_checked_while_it_is_typed() => Rule.ReportsWhileTyping("""
        using Plan2025;
        [ImplementsTask(TaskId.T001, , TaskId.T001, TaskId. )]
        class C { TaskSet a = TaskSet.Create(TaskId.T001, TaskId.T001, ; TaskSet b = [TaskId.T001, {|PLAN1005:TaskId.T001|}, .. ; bool M(TaskId t) => t is TaskId.T001 or ; } [ImplementsTask(
        """);
}
