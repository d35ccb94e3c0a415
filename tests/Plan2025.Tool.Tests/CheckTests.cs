using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Json.Schema;
using Plan2025.Tool.Checking;
using Plan2025.Tool.Tests.Infrastructure;

namespace Plan2025.Tool.Tests;

public sealed class CheckTests : IDisposable
{
    private static readonly (string Extension, string Before, string After)[] s_languages =
    [
        ("sql", "-- ", ""), ("md", "* ", " 。"), ("ts", "/* ", " */"), ("yaml", "key: # ", ""), ("py", "x = 1  # ", ""),
        ("go", "// ", ""), ("java", "/** ", " */"), ("html", "<!-- ", " -->"), ("tex", "% ", ""), ("resx", "<comment>说明：", "</comment>"),
    ];

    private readonly TemporaryFolder _folder = new(hasBuildFiles: false);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_reference_in_2000_files_of_ten_languages_is_found_at_its_line_and_column()
    {
        var planted = Plant(files: 2000);
        _folder.Write("node_modules/package/index.js", "// Plan2025:T999");
        _folder.Write(".git/config", "Plan2025:T999");
        File.WriteAllBytes(_folder.PathOf("src", "image.bin"), [0x89, (byte)'P', 0, 1, 2, .. "Plan2025:T999"u8]);
        File.WriteAllBytes(_folder.PathOf("src", "latin1.txt"), [.. "Plan2025:T999 caf"u8, 0xE9]);

        var report = JsonNode.Parse((await ToolRun.Of("check", _folder.Root, "--json")).Output)!;

        Assert.Equal(2000, report["fileCount"]!.GetValue<int>());
        Assert.Equal(planted.Count, report["referenceCount"]!.GetValue<int>());
        Assert.Equal(
            planted.Select(p => (p.File, p.Line, p.Column)).Order(),
            FileScan.Read([_folder.Root], TestContext.Current.CancellationToken).Files.SelectMany(f => f.References.Select(r => (f.File, r.Line, r.Column))).Order());
        Assert.Equal(
            planted.Where(p => p.IsWrong).Select(p => (p.File, p.Line, p.Column)).Order(),
            report["findings"]!.AsArray().Where(f => f!["rule"]!.GetValue<string>() == "PLAN2008").Select(f => (f!["file"]!.GetValue<string>(), f["line"]!.GetValue<int>(), f["column"]!.GetValue<int>())).Order());
        Assert.Equal(["src/image.bin: Binary", "src/latin1.txt: NotUtf8"], report["skipped"]!.AsArray().Select(s => $"{Path.GetRelativePath(_folder.Root, s!["file"]!.GetValue<string>()).Replace('\\', '/')}: {s["reason"]}"));
    }

    [Theory]
    [InlineData("en", "error PLAN2008: 'T119' is not a task of the plan (T001–T118). Did you mean T118", "warning PLAN2005: T045 is deferred without a reason")]
    [InlineData("zh-Hans", "错误 PLAN2008: “T119”不是计划中的任务（T001–T118）。是否应为 T118", "警告 PLAN2005: T045 标为暂缓，但未写理由")]
    [InlineData("zh-Hant", "錯誤 PLAN2008: 「T119」不是計劃中的任務（T001–T118）。是否應為 T118", "警告 PLAN2005: T045 標為暫緩，但未寫理由")]
    public async Task Findings_are_reported_with_suggestions(string language, string noTask, string noReason)
    {
        _folder.Write("a.sql", "SELECT 1; -- Plan2025:T119\n-- Plan2025:T045!defers\n");

        var run = await ToolRun.Of("check", _folder.Root, "--lang", language);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{_folder.PathOf("a.sql")}:1:14: {noTask}", run.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{_folder.PathOf("a.sql")}:2:4: {noReason}", run.Lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "skipped, binary: ", "skipped, not UTF-8: ")]
    [InlineData("zh-Hans", "已跳过二进制文件：", "已跳过非 UTF-8 文件：")]
    [InlineData("zh-Hant", "已略過二進位檔案：", "已略過非 UTF-8 檔案：")]
    public async Task Files_that_are_not_text_are_reported(string language, string binary, string encoding)
    {
        File.WriteAllBytes(_folder.PathOf("a.bin"), [0, 1, 2]);
        File.WriteAllBytes(_folder.PathOf("b.txt"), [0xE9]);

        var run = await ToolRun.Of("check", _folder.Root, "--lang", language);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal([binary + _folder.PathOf("a.bin"), encoding + _folder.PathOf("b.txt")], run.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public async Task A_wrong_kind_is_reported_with_the_right_one()
    {
        _folder.Write("a.md", "Plan2025:T045!verify");

        Assert.Contains("'!verify' is not a kind of binding (!implements, !verifies, !defers, !not-applicable). Did you mean !verifies?", (await Check()).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rules_of_the_build_hold_here()
    {
        _folder.Write("a.md", "Plan2025:T044!not-applicable(no drugs)\nPlan2025:T044\nPlan2025:T045@000000000000\n");

        Assert.Equal(["PLAN2006 1", "PLAN2004 3"], (await Findings()).Select(f => $"{f["rule"]} {f["line"]}"));
    }

    [Fact]
    public async Task What_is_required_and_not_covered_is_reported()
    {
        _folder.Write("a.md", "Plan2025:T114 Plan2025:T114!verifies Plan2025:T115!defers(no form) Plan2025:T116");

        Assert.Equal(["PLAN2002 T116", "PLAN2001 T117", "PLAN2001 T118"], (await Findings("--require", "chapter:7")).Select(f => $"{f["rule"]} {f["task"]}"));
        Assert.Empty(await Findings("--require", "T114..T115"));
    }

    [Fact]
    public async Task Nothing_wrong_exits_with_0()
    {
        _folder.Write("a.md", "Plan2025:T045!verifies, and prose such as Plan2025: the library.");

        var run = await ToolRun.Of("check", _folder.Root, "--lang", "en");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("1 references in 1 files, 0 findings.", run.Output.Trim());
    }

    [Fact]
    public async Task A_path_that_does_not_exist_is_wrong_usage()
    {
        var run = await ToolRun.OfCulture("en-US", "check", _folder.PathOf("nowhere"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("does not exist", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GitHub_gets_annotations()
    {
        _folder.Write("a,b.md", "100 % Plan2025:T119");

        var run = await ToolRun.Of("check", _folder.Root, "--format", "github", "--lang", "en");

        Assert.Equal($"::error file={_folder.Root}/a%2Cb.md,line=1,col=7,endColumn=20,title=PLAN2008::'T119' is not a task of the plan (T001–T118). Did you mean T118 or T117 or T116?", run.Output.Trim());
    }

    [Fact]
    public async Task Sarif_is_valid_by_its_schema()
    {
        Plant(files: 50);
        _folder.Write("名 称.md", "Plan2025:T119");

        var log = JsonNode.Parse((await ToolRun.Of("check", _folder.Root, "--format", "sarif", "--require", "all", "--lang", "en")).Output)!;

        var schema = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "sarif-schema-2.1.0.json"), TestContext.Current.CancellationToken))!.AsObject();
        schema.Remove("$schema");
        schema.Remove("id");
        var result = JsonSchema.FromText(schema.ToJsonString()).Evaluate(log, new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(result.IsValid, string.Join('\n', result.Details.Where(d => d.HasErrors).Take(10).Select(d => $"{d.InstanceLocation}: {string.Join("; ", d.Errors!.Values)}")));

        var run = log["runs"]![0]!;
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();
        Assert.All(run["results"]!.AsArray(), r => Assert.Equal(r!["ruleId"]!.GetValue<string>(), rules[r["ruleIndex"]!.GetValue<int>()]!["id"]!.GetValue<string>()));
        Assert.Contains(run["results"]!.AsArray(), r => r!["locations"]!.AsArray().Any(l => l!["physicalLocation"]!["artifactLocation"]!["uri"]!.GetValue<string>().EndsWith("/%E5%90%8D%20%E7%A7%B0.md", StringComparison.Ordinal)));
    }

    private async Task<ToolRun> Check(params string[] arguments) => await ToolRun.Of(["check", _folder.Root, "--lang", "en", .. arguments]);

    private async Task<JsonNode[]> Findings(params string[] arguments) => [.. JsonNode.Parse((await Check(["--json", .. arguments])).Output)!["findings"]!.AsArray()!];

    /// <summary>Files of ten languages; in every third a reference, each fifth of these wrong. All kinds of line ends, and Chinese before the reference.</summary>
    private List<(string File, int Line, int Column, bool IsWrong)> Plant(int files)
    {
        var planted = new List<(string File, int Line, int Column, bool IsWrong)>();
        for (var i = 0; i < files; i++)
        {
            var (extension, before, after) = s_languages[i % s_languages.Length];
            var name = $"src/{i % 40}/file{i}.{extension}";
            var lines = Enumerable.Range(1, (i % 59) + 1).Select(line => $"数据 data 2025: Plan 2025 {line}").ToArray();
            if (i % 3 == 0)
            {
                var (line, isWrong) = (i % 7 % lines.Length, planted.Count % 5 == 0);
                lines[line] = before + (isWrong ? "plan2025:T119" : "Plan2025:T045!verifies") + after;
                planted.Add((_folder.Root + "/" + name, line + 1, before.Length + 1, isWrong));
            }

            var lineEnd = (i % 4) switch { 0 => "\n", 1 => "\r\n", _ => "\r" };
            _folder.Write(name, (i % 7 == 0 ? "\uFEFF" : "") + string.Join(lineEnd, lines));
        }

        return planted;
    }
}
