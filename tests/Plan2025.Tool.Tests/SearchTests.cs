using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Plan2025.Tool.Tests.Infrastructure;

namespace Plan2025.Tool.Tests;

public class SearchTests
{
    [Theory]
    [InlineData("数据")]
    [InlineData("專利")]
    [InlineData("trade secrets")]
    [InlineData("customs")]
    public async Task Finds_what_the_library_finds(string word)
    {
        var hits = await Hits("search", word);

        Assert.Equal(Plan.Search(word).Select(id => id.ToString()), hits.Select(hit => hit["task"]!["id"]!.GetValue<string>()));
        Assert.NotEmpty(hits);
    }

    [Fact]
    public async Task All_words_must_be_there() =>
        Assert.Equal(["T063"], (await Hits("search", "数据", "专利")).Select(hit => hit["task"]!["id"]!.GetValue<string>()));

    [Theory]
    [InlineData("数据", "data")]
    [InlineData("dna")]
    [InlineData("ＤＮＡ")]
    public async Task Every_match_is_the_word(params string[] words)
    {
        foreach (var hit in await Hits(["search", .. words]))
        {
            Assert.NotEmpty(hit["matches"]!.AsArray());
            foreach (var match in hit["matches"]!.AsArray())
            {
                var text = hit["task"]!["text"]![match!["language"]!.GetValue<string>()]!.GetValue<string>();
                var found = text.Substring(match["start"]!.GetValue<int>(), match["length"]!.GetValue<int>());
                Assert.Contains(found, new[] { "数据", "data", "Data", "DNA" });
            }
        }
    }

    [Fact]
    public async Task Matches_are_marked_where_there_is_colour()
    {
        var run = await ToolRun.Of(200, isColored: true, "search", "数据", "--lang", "zh-Hans");

        var occurrences = Plan.Tasks.Sum(task => System.Text.RegularExpressions.Regex.Count(task.GetText(Language.SimplifiedChinese), "数据"));
        Assert.Equal(occurrences, System.Text.RegularExpressions.Regex.Count(run.Output, "\e\\[[0-9;]+m数据\e\\[0m"));
    }

    [Fact]
    public async Task A_search_without_a_match_says_so_and_exits_with_1()
    {
        var run = await ToolRun.Of("search", "量子纠缠", "--lang", "zh-Hans");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Equal("没有任务包含“量子纠缠”。", run.Error.Trim());
    }

    [Fact]
    public async Task A_word_without_a_command_is_searched_for() =>
        Assert.Equal((await ToolRun.Of("search", "数据")).OfSuccess(), (await ToolRun.Of("数据")).OfSuccess());

    private static async Task<JsonNode[]> Hits(params string[] arguments) =>
        [.. JsonNode.Parse((await ToolRun.Of([.. arguments, "--json"])).OfSuccess())!["hits"]!.AsArray()!];
}
