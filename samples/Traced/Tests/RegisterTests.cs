using System;
using System.IO;
using System.Linq;
using Microsoft.Data.Sqlite;
using Plan2025;
using Traced.Dossiers;
using Traced.Registers;

namespace Traced.Tests;

/// <summary>The migration, and what is kept in the register.</summary>
public class RegisterTests
{
    /// <summary>Every document that a required task of drafting names has a dossier, with the title that the plan gives it.</summary>
    [Fact]
    [VerifiesTask(TaskId.T001, TaskId.T002, TaskId.T003, TaskId.T004, TaskId.T005, TaskId.T006, TaskId.T007, TaskId.T008)]
    [VerifiesTask(TaskId.T014, TaskId.T015, TaskId.T018, TaskId.T019, TaskId.T020, TaskId.T035, TaskId.T084)]
    public void The_documents_that_the_plan_names_have_dossiers()
    {
        using var register = new Register();
        var dossiers = register.Dossiers();
        foreach (var task in PlanCoverage.Implemented & PlanCoverage.Required - TaskSet.Create(TaskId.T009, TaskId.T114, TaskId.T118))
        {
            foreach (var instrument in Plan.Tasks[task].Instruments)
            {
                Assert.Contains(dossiers, d => d.Task.Id == task && d.Title == Plan.Instruments[instrument].Title);
            }
        }
    }

    [Fact]
    [VerifiesTask(TaskId.T009, TaskId.T011, TaskId.T016, TaskId.T017)]
    public void What_the_plan_only_describes_has_dossiers_too()
    {
        using var register = new Register();
        var described = register.Dossiers().Where(d => Plan.Instruments.All(i => i.Title != d.Title));

        Assert.Equal(["T009", "T011", "T016", "T016", "T016", "T017"], described.Select(d => d.Task.ToString()));
    }

    [Fact]
    public void What_is_noted_is_there_when_the_register_is_opened_again()
    {
        var path = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N") + ".db");
        try
        {
            using (var register = new Register(path))
            {
                register.Note(1, Stage.Drafting, new DateOnly(2025, 6, 1));
            }

            using var again = new Register(path);
            Assert.Equal((25, Stage.Drafting, Stage.Consultation), (again.Dossiers().Count, again.Dossiers()[0].Stage, again.Dossiers()[0].Next!.Stage));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    [VerifiesTask(TaskId.T114)]
    public void A_stage_before_an_earlier_one_is_a_mistake()
    {
        using var register = new Register();
        register.Note(1, Stage.Drafting, new DateOnly(2025, 6, 2));
        Assert.Empty(register.Mistakes());

        register.Note(1, Stage.Consultation, new DateOnly(2025, 6, 1));

        Assert.Equal([(1, Stage.Consultation)], register.Mistakes());
    }

    [Fact]
    public void A_day_that_is_none_and_a_dossier_that_is_none_are_refused()
    {
        using var register = new Register();

        Assert.Throws<SqliteException>(() => register.Note(999, Stage.Drafting, new DateOnly(2025, 6, 1)));
    }
}
