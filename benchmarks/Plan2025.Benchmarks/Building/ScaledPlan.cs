using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using Plan2025.Benchmarks.Processes;
using Plan2025.Generator.Tests.Infrastructure;

namespace Plan2025.Benchmarks.Building;

/// <summary>Makes a larger plan whose agencies have the names of ours: names that differ in a number only are easier for some tables and harder for others than any that there are.</summary>
internal static class ScaledPlan
{
    public static string Create(int taskCount)
    {
        var plan = JsonNode.Parse(SyntheticPlan.Create(taskCount, Plan.AgencyCount))!;
        var ours = JsonNode.Parse(File.ReadAllText(DotNet.PathOf("data", "plan2025.json")))!["agencies"]!.AsArray();
        foreach (var (agency, named) in plan["agencies"]!.AsArray().Zip(ours))
        {
            var full = named!["fullName"]!.AsObject().Select(t => t.Value!.ToString()).ToArray();
            agency!["name"] = named["name"]!.ToString();
            agency["abbreviation"] = named["abbreviation"]?.ToString();
            agency["fullName"] = new JsonObject { ["sw"] = full[0], ["fi"] = full[^1] };
            agency["aliases"] = new JsonArray([.. named["printed"]!.AsObject().Select(t => t.Value!.ToString())
                .Concat(full)
                .Concat(named["aliases"]!.AsArray().Select(a => a!.ToString()))
                .Distinct()
                .Select(text => (JsonNode)text)]);
        }

        return plan.ToJsonString();
    }
}
