using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025;
using Traced.Dossiers;
using Traced.Registers;

namespace Traced.Tests;

/// <summary>What a document must go through, and when.</summary>
public class ProcedureTests
{
    private static readonly DateOnly s_day = new(2025, 6, 1);

    /// <summary>The law asks for thirty days of comments on laws, regulations and rules.</summary>
    [Theory]
    [InlineData(nameof(LawProcedure))]
    [InlineData(nameof(RegulationProcedure))]
    [InlineData(nameof(RuleProcedure))]
    [VerifiesTask(TaskId.T001, TaskId.T002, TaskId.T003, TaskId.T004, TaskId.T005, TaskId.T006, TaskId.T007, TaskId.T008)]
    public void Nobody_reviews_before_thirty_days_of_comments_are_over(string procedure)
    {
        var next = Of(procedure).Next(Reached(Stage.Drafting, Stage.Consultation));

        Assert.Equal(new NextStep(Stage.Review, s_day.AddDays(1 + 30), null), next);
    }

    [Theory]
    [InlineData(nameof(RegulationProcedure))]
    [InlineData(nameof(RuleProcedure))]
    [InlineData(nameof(InterpretationProcedure))]
    [VerifiesTask(TaskId.T002, TaskId.T003, TaskId.T005, TaskId.T006, TaskId.T008, TaskId.T009)]
    public void What_is_promulgated_is_filed_within_thirty_days(string procedure)
    {
        var next = Of(procedure).Next(Reached(Stage.Drafting, Stage.Consultation, Stage.Review, Stage.Promulgated))!;

        Assert.Equal((Stage.Filed, s_day.AddDays(3 + 30)), (next.Stage, next.Latest));
        Assert.False(next.IsOverdue(s_day.AddDays(33)));
        Assert.True(next.IsOverdue(s_day.AddDays(34)));
    }

    [Fact]
    [VerifiesTask(TaskId.T011, TaskId.T014, TaskId.T015, TaskId.T016, TaskId.T017, TaskId.T018, TaskId.T019, TaskId.T020, TaskId.T035, TaskId.T084)]
    public void Documents_have_no_periods_and_an_end()
    {
        var procedure = new DocumentProcedure();
        var days = Reached();
        for (var step = procedure.Next(days); step is not null; step = procedure.Next(days))
        {
            Assert.Null(step.Latest);
            days[step.Stage] = s_day;
        }

        Assert.Equal([Stage.Drafting, Stage.Review, Stage.Promulgated, Stage.InForce], days.Keys);
    }

    /// <summary>The binding of a procedure names just the tasks whose dossiers go through it.</summary>
    [Fact]
    [VerifiesTask(TaskId.T001, TaskId.T002, TaskId.T009, TaskId.T035, TaskId.T084)]
    public void Each_procedure_is_bound_to_the_tasks_of_its_dossiers()
    {
        using var register = new Register();
        foreach (var group in register.Dossiers().GroupBy(d => d.Procedure.GetType()))
        {
            var bound = group.Key.GetCustomAttributes(typeof(ImplementsTaskAttribute), inherit: false)
                .Cast<ImplementsTaskAttribute>().Aggregate(TaskSet.Empty, (all, binding) => all | binding.Tasks);

            Assert.Equal(TaskSet.CreateRange(group.Select(d => d.Task.Id)), bound);
        }
    }

    private static Procedure Of(string name) => (Procedure)Activator.CreateInstance(typeof(Procedure).Assembly.GetType("Traced.Dossiers." + name)!)!;

    /// <summary>A day for each stage.</summary>
    private static Dictionary<Stage, DateOnly> Reached(params Stage[] stages) =>
        stages.Select((stage, at) => (stage, at)).ToDictionary(s => s.stage, s => s_day.AddDays(s.at));
}
