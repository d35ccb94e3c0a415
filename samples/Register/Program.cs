using System;
using System.Linq;
using Microsoft.EntityFrameworkCore;
using Plan2025;
using Register;

// A file if one is named, else a database that lives as long as the program.
var options = new DbContextOptionsBuilder<RegisterContext>().UseSqlite($"Data Source={(args is [var file] ? file : ":memory:")}").Options;
using var register = new RegisterContext(options);
register.Database.OpenConnection();
register.Database.EnsureCreated();

if (!register.Entries.Any())
{
    register.Entries.AddRange(
        new Entry { Task = TaskId.T045, Owner = Agency.MinistryOfAgricultureAndRuralAffairs, Work = "Fingerprint database" },
        new Entry { Task = TaskId.T032, Owner = Agency.SupremePeoplesCourt, Work = "Punitive damages", DoneOn = new DateOnly(2025, 9, 30) },
        new Entry { Task = TaskId.T001, Owner = Agency.IntellectualPropertyAdministration, Deputy = Agency.MinistryOfJustice, Work = "Draft" });
    register.SaveChanges();
}

// A set from the plan is a condition of the query.
TaskSet protection = Plan.Chapters[Chapter.Protection].Tasks;
foreach (var entry in register.Entries.Where(e => protection.Contains(e.Task)).OrderBy(e => e.Task))
{
    Console.WriteLine($"{entry.Task}  {entry.Work}, {Plan.Agencies[entry.Owner].Title}{(entry.DoneOn is { } day ? $", {day:O}" : "")}");
}
