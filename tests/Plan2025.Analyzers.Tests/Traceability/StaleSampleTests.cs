using System;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Plan2025.Analyzers.Tests.Traceability.Infrastructure;
using Plan2025.Analyzers.Traceability;

namespace Plan2025.Analyzers.Tests.Traceability;

/// <summary>The data has had no correction yet. This is what samples/Traced would see of the first one: a task to which it is pinned gets another wording.</summary>
public class StaleSampleTests
{
    private static readonly string[] s_files =
    [
        "Dossiers/Stage.cs", "Dossiers/Step.cs", "Dossiers/Procedure.cs", "Dossiers/Procedures.cs", "Dossiers/Dossier.cs",
        "Reports/FollowUp.cs", "Reports/AnnualReport.cs",
    ];

    [Fact]
    public async Task A_corrected_task_makes_the_bindings_stale_that_are_pinned_to_it_and_no_others()
    {
        var consumer = new Consumer { Name = "Traced" }.Library(Corrected()).Property("Plan2025Required", "T114 | T118");
        foreach (var file in s_files)
        {
            consumer.Source("#nullable enable\n" + Repository.Read("samples/Traced/App", file), "/repo/App/" + file);
        }

        var found = await consumer.Analyze(new BindingAnalyzer(), new RequirementAnalyzer());

        Assert.Equal(["PLAN2004", "PLAN2004"], found.Where(d => d.Id != "PLAN2002").Select(d => d.Id));
        Assert.All(found.Where(d => d.Id == "PLAN2004"), d =>
        {
            Assert.Equal("/repo/App/Reports/FollowUp.cs", d.Location.SourceTree!.FilePath);
            Assert.Contains("changed in data 1.0.1 (a reprint had another word)", d.GetMessage(), StringComparison.Ordinal);
            Assert.EndsWith("then write TaskWording.T114v2.", d.GetMessage(), StringComparison.Ordinal);
        });
        Assert.Equal(
            "T114|False|T118",
            consumer.Ask("""return PlanCoverage.Stale + "|" + PlanCoverage.Implemented.Contains(Plan2025.TaskId.T114) + "|" + (PlanCoverage.Implemented & PlanCoverage.Required);"""));
    }

    /// <summary>The library of the real plan with one correction of its text.</summary>
    private static MetadataReference Corrected()
    {
        var plan = JsonNode.Parse(TestPlans.Plan2025)!;
        var texts = plan["chapters"]!.AsArray().SelectMany(chapter => chapter!["tasks"]?.AsArray() ?? [])
            .Single(task => (int)task!["number"]! == 114)!["text"]!;
        var before = (string)texts["zh-Hans"]!;
        var after = before.Replace("督促检查", "监督检查", StringComparison.Ordinal);
        Assert.NotEqual(before, after);
        texts["zh-Hans"] = after;
        plan["dataVersion"] = "1.0.1";
        return CorrectedLibrary.Create(plan, "1.0.1", "tasks/114/text/zh-Hans", before, after, "a reprint had another word");
    }
}
