using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Plan2025.Docs.Tests.Infrastructure;

namespace Plan2025.Docs.Tests;

/// <summary>Settings that pages show are settings that exist.</summary>
public partial class MarkupTests
{
    /// <summary>Settings of MSBuild and the SDK.</summary>
    private static readonly string[] s_msbuild =
        ["Project", "PropertyGroup", "ItemGroup", "AdditionalFiles", "CompilerVisibleItemMetadata", "NoWarn", "WarningsAsErrors", "Include", "MetadataName"];

    private static readonly string[] s_keys = ["is_global", "plan2025_required", "plan2025_exhaustive_task_switches"];

    private static readonly string[] s_severities = ["none", "silent", "suggestion", "warning", "error"];

    public static TheoryData<string> Xml => [.. Ids("xml")];

    public static TheoryData<string> Json => [.. Ids("json")];

    public static TheoryData<string> Ini => [.. Ids("ini")];

    /// <summary>Elements and attributes are those of MSBuild, or known to the files that come with the package.</summary>
    [Theory]
    [MemberData(nameof(Xml))]
    public void Properties_items_and_metadata_exist(string id)
    {
        var project = Markup.Read(Of(id));
        var names = project.DescendantsAndSelf().SelectMany(element => element.Attributes().Select(a => a.Name.LocalName).Prepend(element.Name.LocalName)).Distinct();

        Assert.All(names.Except(s_msbuild), name => Assert.True(BuildFiles.Know(name), name));
    }

    [Theory]
    [MemberData(nameof(Ini))]
    public void Keys_and_severities_exist(string id) => Assert.All(Markup.Keys(Of(id)), setting =>
    {
        if (Severity().Match(setting.Key) is { Success: true } rule)
        {
            Assert.True(File.Exists(Repository.PathOf("docs/rules", rule.Groups[1].Value + ".md")), setting.Key);
            Assert.Contains(setting.Value, s_severities);
        }
        else
        {
            Assert.Contains(setting.Key, s_keys);
        }
    });

    /// <summary>JSON is JSON; where it starts a server, the command is one that the tool knows, and answers are those of the library.</summary>
    [Theory]
    [MemberData(nameof(Json))]
    public async Task Json_holds(string id)
    {
        var json = JsonNode.Parse(Of(id).Code)!;
        if (json["command"] is { } command)
        {
            using var session = new Session();
            await session.Run([(string)command!, .. json["args"]!.AsArray().Select(argument => (string)argument!)]);
        }
        else
        {
            var message = (string)json["errors"]!["task"]![0]!;
            Assert.Equal(message, Assert.Throws<FormatException>(() => PlanTask.Parse(Quoted().Match(message).Groups[1].Value)).Message);
        }
    }

    private static Block Of(string id) => Documentation.Blocks.Single(block => block.Id == id);

    private static string[] Ids(string language) => [.. Documentation.Blocks.Where(block => block.Language == language).Select(block => block.Id)];

    [GeneratedRegex("^dotnet_diagnostic\\.(PLAN[12][0-9]{3})\\.severity$")]
    private static partial Regex Severity();

    [GeneratedRegex("^'([^']*)'")]
    private static partial Regex Quoted();
}
