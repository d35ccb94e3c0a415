using System;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;

namespace Plan2025.Analyzers.Tests.Traceability.Infrastructure;

/// <summary>The library of a plan of three tasks, the wording of the second of which was corrected.</summary>
internal static class CorrectedLibrary
{
    /// <summary>The hash of the current wording of the second task.</summary>
    public static string CurrentHash { get; } =
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("sw:Text of 2")))[..12];

    public static MetadataReference Reference { get; } = Create();

    private static PortableExecutableReference Create()
    {
        var plan = JsonNode.Parse(SyntheticPlan.Create(3))!.AsObject();
        plan["errata"] = new JsonArray(new JsonObject
        {
            ["dataVersion"] = "1.1.0",
            ["on"] = "2031-02-03",
            ["path"] = "tasks/2/text/sw",
            ["before"] = "sw:Text of two",
            ["after"] = "sw:Text of 2",
            ["reason"] = "a slip",
        });

        using var image = new MemoryStream();
        Assert.True(CompiledPlan.Compile(plan.ToJsonString()).Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
