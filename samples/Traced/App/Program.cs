using System;
using System.Globalization;
using System.Linq;
using Plan2025;
using Traced.Registers;
using Traced.Reports;

// The documents that the plan wants drafted, and how far they have come.
// … App [database]; … App report [year] [database]; … App export [database]; … App coverage
var command = args.FirstOrDefault(a => a is "report" or "export" or "coverage") ?? "list";
var rest = args.Where(a => a != command).ToArray();
var year = rest.Select(a => int.TryParse(a, CultureInfo.InvariantCulture, out var number) ? number : (int?)null).FirstOrDefault(n => n is not null);
using var register = new Register(rest.FirstOrDefault(a => !int.TryParse(a, CultureInfo.InvariantCulture, out _)) ?? ":memory:");
if (register.Mistakes() is { Count: > 0 } mistakes)
{
    Console.Error.WriteLine("The register has mistakes: " + string.Join(", ", mistakes.Select(m => $"{m.Stage} of dossier {m.Dossier}")));
    return 1;
}

var dossiers = register.Dossiers();
var today = DateOnly.FromDateTime(DateTime.Today);
switch (command)
{
    case "report":
        Console.Write(AnnualReport.Write(dossiers, year ?? Plan.Year));
        break;
    case "export":
        Console.WriteLine(OpenData.Write(dossiers));
        break;
    case "coverage":
        Console.WriteLine($"This program implements {PlanCoverage.Implemented.Count} of {Plan.TaskCount} tasks: {PlanCoverage.Implemented}");
        foreach (var binding in PlanCoverage.BindingsOf(TaskId.T114))
        {
            Console.WriteLine(binding);
        }

        break;
    default:
        foreach (var dossier in dossiers)
        {
            var next = dossier.Next is { } step
                ? $"next: {step.Stage}" + (step.Latest is { } last ? $" until {last:yyyy-MM-dd}" : "") + (step.IsOverdue(today) ? ", overdue" : "")
                : "done";
            Console.WriteLine($"{dossier.Number,3} {dossier.Task} {dossier.Stage,-12} {next,-24} {dossier.Title}");
        }

        break;
}

return 0;
