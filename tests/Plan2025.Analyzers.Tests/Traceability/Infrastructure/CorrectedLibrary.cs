using System;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;

namespace Plan2025.Analyzers.Tests.Traceability.Infrastructure;

/// <summary>Libraries of plans of which the wording of one task was corrected.</summary>
internal static class CorrectedLibrary
{
    /// <summary>A plan of three tasks; the second was corrected.</summary>
    public static MetadataReference Reference { get; } = Create(
        JsonNode.Parse(SyntheticPlan.Create(3))!, "1.1.0", "tasks/2/text/sw", "sw:Text of two", "sw:Text of 2", "a slip");

    /// <summary>The hash of the current wording of the second task.</summary>
    public static string CurrentHash { get; } =
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("sw:Text of 2")))[..12];

    /// <summary>The library of a plan that has the corrected text already, with the correction on record.</summary>
    public static MetadataReference Create(JsonNode plan, string dataVersion, string path, string before, string after, string reason)
    {
        plan["errata"]!.AsArray().Add(new JsonObject
        {
            ["dataVersion"] = dataVersion,
            ["on"] = "2031-02-03",
            ["path"] = path,
            ["before"] = before,
            ["after"] = after,
            ["reason"] = reason,
        });
        return CompiledPlan.Compile(plan.ToJsonString()).ToMetadataReference();
    }
}
