using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Plan2025.Docs.Tests.Infrastructure;

/// <summary>The libraries that an example references: ours, as it is, but for two pages.</summary>
internal static class Library
{
    private static readonly Lazy<byte[]> s_ours = new(() => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Plan2025.dll")));

    private static readonly Lazy<byte[]> s_corrected = new(() => Emit(CompiledPlan.Compile(Corrected())));

    private static readonly Lazy<byte[]> s_next = new(() =>
    {
        var compilation = (CSharpCompilation)CompiledPlan.Compile(TestPlans.Plan2025);
        var renamed = compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(
            tree.ToString().Replace("Plan2025", "Plan2026", StringComparison.Ordinal), (CSharpParseOptions)tree.Options, tree.FilePath));
        return Emit(compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(renamed).WithAssemblyName("Plan2026"));
    });

    /// <summary>The files of the libraries, by name.</summary>
    public static IReadOnlyDictionary<string, byte[]> For(string page) => page.Split('.')[0] switch
    {
        // A task's wording was corrected.
        "docs/rules/PLAN2004" => new Dictionary<string, byte[]> { ["Plan2025.dll"] = s_corrected.Value },

        // There is a package of another plan.
        "docs/next-plan" => new Dictionary<string, byte[]> { ["Plan2025.dll"] = s_ours.Value, ["Plan2026.dll"] = s_next.Value },

        _ => new Dictionary<string, byte[]> { ["Plan2025.dll"] = s_ours.Value },
    };

    /// <summary>The plan with an erratum of task 45.</summary>
    private static string Corrected()
    {
        var plan = JsonNode.Parse(TestPlans.Plan2025)!;
        var text = Plan.Tasks[TaskId.T045].Text;
        plan["dataVersion"] = "1.1.0";
        plan["errata"]!.AsArray().Add(new JsonObject
        {
            ["dataVersion"] = "1.1.0",
            ["on"] = "2026-12-01",
            ["path"] = "tasks/45/text/zh-Hans",
            ["before"] = "又" + text,
            ["after"] = text,
            ["reason"] = "a reprint had another word",
        });
        return plan.ToJsonString();
    }

    private static byte[] Emit(Compilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return image.ToArray();
    }
}
