using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Register;

namespace Plan2025.Samples.Tests;

/// <summary>The register on a real SQLite file: what is stored, what is asked in SQL, what is refused.</summary>
public sealed class RegisterTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"register-{Guid.NewGuid():N}.db");

    public RegisterTests()
    {
        using var register = Open();
        register.Database.EnsureCreated();
    }

    /// <summary>Sets, and the condition that asks for them.</summary>
    public static TheoryData<TaskSet, string> Sets => new()
    {
        { TaskSet.Empty, "WHERE 0" },
        { TaskSet.Create(TaskId.T045), "WHERE \"e\".\"Task\" = @mine1" },
        { Plan.Agencies[Agency.SupremePeoplesCourt].LeadTasks, "WHERE \"e\".\"Task\" IN (@mine1, @mine2" },
        { ~Plan.Chapters[Chapter.Protection].Tasks, "WHERE \"e\".\"Task\" IN (@mine1, @mine2" },
        { TaskSet.All, "WHERE \"e\".\"Task\" IN (@mine1, @mine2" },
    };

    [Fact]
    public void A_task_is_stored_as_text_and_an_agency_as_its_number()
    {
        Add(new Entry { Task = TaskId.T045, Owner = Agency.MinistryOfJustice, Work = "" });

        using var register = Open();
        Assert.Equal(
            $"text T045, integer {Agency.MinistryOfJustice:D}, null",
            register.Database.SqlQueryRaw<string>("SELECT format('%s %s, %s %s, %s', typeof(Task), Task, typeof(Owner), Owner, typeof(Deputy)) AS Value FROM Entries").Single());
    }

    [Fact]
    public void Every_task_and_every_agency_round_trips()
    {
        Add([.. Plan.Tasks.Select(t => new Entry { Task = t, Owner = t.Lead, Deputy = t.Agencies[^1], Work = t.Name })]);
        Add([.. Plan.Agencies.Select(a => new Entry { Task = TaskId.T001, Owner = a, Work = "" })]);

        using var register = Open();
        var read = register.Entries.OrderBy(e => e.Id).ToList();

        Assert.Equal(Plan.Tasks.Select(t => (t.Id, t.Lead.Id, (Agency?)t.Agencies[^1].Id)), read.Take(Plan.TaskCount).Select(e => (e.Task, e.Owner, e.Deputy)));
        Assert.Equal(Plan.Agencies.Select(a => a.Id), read.Skip(Plan.TaskCount).Select(e => e.Owner));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Membership_of_a_set_is_asked_in_SQL(TaskSet mine, string condition)
    {
        AddAllTasks();
        using var register = Open();

        var inside = register.Entries.Where(e => mine.Contains(e.Task));
        var outside = register.Entries.Where(e => !mine.Contains(e.Task));

        Assert.Equal(mine, TaskSet.CreateRange(inside.Select(e => e.Task)));
        Assert.Equal(~mine, TaskSet.CreateRange(outside.Select(e => e.Task)));
        Assert.Contains(condition, inside.ToQueryString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Sets_from_the_plan_and_from_interfaces_are_asked_in_SQL_too()
    {
        AddAllTasks();
        using var register = Open();
        var court = Plan.Agencies[Agency.SupremePeoplesCourt].LeadTasks;
        Assert.Equal(court, TaskSet.CreateRange(register.Entries.Where(e => Plan.Agencies[Agency.SupremePeoplesCourt].LeadTasks.Contains(e.Task)).Select(e => e.Task)));
        Assert.Equal(court, Among(court, court));
        Assert.Equal(court.Count, register.Entries.Count(e => court.Contains(e.Task) && e.Owner == Agency.SupremePeoplesCourt));

        TaskSet Among(IReadOnlySet<TaskId> set, IEnumerable<TaskId> sequence) =>
            TaskSet.CreateRange(register.Entries.Where(e => set.Contains(e.Task) && sequence.Contains(e.Task)).Select(e => e.Task));
    }

    [Fact]
    public void A_set_is_stored_in_one_column_and_its_change_is_seen()
    {
        var before = Plan.Agencies[Agency.SupremePeoplesCourt].LeadTasks;
        Add(new Entry { Task = TaskId.T001, Owner = Agency.MinistryOfJustice, Work = "", Related = before });

        using var register = Open();
        var entry = register.Entries.Single(e => e.Related == before);
        Assert.Equal(before, entry.Related);
        entry.Related = [TaskId.T045, TaskId.T001];

        Assert.Equal(1, register.SaveChanges());
        Assert.Equal("""["T001","T045"]""", register.Database.SqlQueryRaw<string>("SELECT Related AS Value FROM Entries").Single());
    }

    [Fact]
    public void Text_sorts_in_plan_order()
    {
        Add([.. Plan.Tasks.Reverse().Select(t => new Entry { Task = t, Owner = t.Lead, Work = "" })]);
        using var register = Open();

        Assert.Equal(Plan.Tasks.Select(t => t.Id), register.Entries.OrderBy(e => e.Task).Select(e => e.Task));
        Assert.Equal(TaskId.T118, register.Entries.Max(e => e.Task));
    }

    [Theory]
    [InlineData("UPDATE Entries SET Task = 'T119'", "Task", "'T119' is not the text of a TaskId; expected T001 to T118, or a number from 1 to 118.")]
    [InlineData("UPDATE Entries SET Task = ''", "Task", "'' is not the text of a TaskId; expected T001 to T118, or a number from 1 to 118.")]
    [InlineData("UPDATE Entries SET Related = '[\"T119\"]'", "Related", "'T119' is not the text of a TaskId; expected T001 to T118, or a number from 1 to 118.")]
    [InlineData("UPDATE Entries SET Owner = 0", "Owner", "0 is not the number of Agency; expected 1 to 44.")]
    [InlineData("UPDATE Entries SET Owner = 257", "Owner", "257 is not the number of Agency; expected 1 to 44.")]
    [InlineData("UPDATE Entries SET Deputy = 99", "Deputy", "99 is not the number of Agency; expected 1 to 44.")]
    public void A_wrong_value_in_the_database_is_an_error_that_names_it(string change, string property, string message)
    {
        Add(new Entry { Task = TaskId.T045, Owner = Agency.MinistryOfJustice, Work = "" });
        using var register = Open();
        Assert.Equal(1, register.Database.ExecuteSqlRaw(change));

        var e = Assert.Throws<InvalidOperationException>(() => register.Entries.ToList());

        Assert.Contains($"Entry.{property}", e.Message, StringComparison.Ordinal);
        Assert.Equal(message, e.InnerException!.Message);
    }

    [Fact]
    public void What_is_no_task_is_not_written()
    {
        using var register = Open();
        register.Entries.Add(new Entry { Task = default, Owner = Agency.MinistryOfJustice, Work = "" });

        var e = Assert.ThrowsAny<Exception>(() => register.SaveChanges());

        Assert.Contains("0 is not a member of TaskId; expected 1 to 118.", e.ToString(), StringComparison.Ordinal);
        Assert.Empty(register.Entries);
    }

    [Fact]
    public async Task The_program_prints_the_entries_of_a_chapter()
    {
        var output = (await SampleProgram.Run("Register", [])).OfSuccess();

        Assert.Equal("T032  Punitive damages, 最高人民法院, 2025-09-30\nT045  Fingerprint database, 农业农村部\n", output);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        File.Delete(_file);
    }

    private RegisterContext Open() => new(new DbContextOptionsBuilder<RegisterContext>().UseSqlite("Data Source=" + _file).Options);

    private void AddAllTasks() => Add([.. Plan.Tasks.Select(t => new Entry { Task = t, Owner = t.Lead, Work = "" })]);

    private void Add(params Entry[] entries)
    {
        using var register = Open();
        register.Entries.AddRange(entries);
        register.SaveChanges();
    }
}
