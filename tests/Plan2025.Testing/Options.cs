using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Plan2025.Testing;

/// <summary>Options as MSBuild and .editorconfig pass them to the compiler.</summary>
/// <param name="global">Build properties and global options.</param>
/// <param name="files">Metadata of an additional file that is "true", by its path; <see langword="null"/> where it has none.</param>
/// <param name="trees">Options of all sources alone, as a section of .editorconfig sets them.</param>
public sealed class Options(IReadOnlyDictionary<string, string> global, Func<string, string?> files, IReadOnlyDictionary<string, string>? trees = null)
    : AnalyzerConfigOptionsProvider
{
    /// <summary>Every additional file is a plan document.</summary>
    public static Options OfPlans { get; } = new(
        new Dictionary<string, string> { ["build_property.MSBuildProjectFullPath"] = "/plans/Plan.csproj" }, _ => "PlanDocument");

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(global);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => trees is null ? GlobalOptions : new Values(global.Concat(trees).ToDictionary(o => o.Key, o => o.Value));

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        var values = new Dictionary<string, string>();
        if (files(textFile.Path) is { } metadata)
        {
            values["build_metadata.AdditionalFiles." + metadata] = "true";
        }

        return new Values(values);
    }

    private sealed class Values(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
