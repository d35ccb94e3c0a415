using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using Plan2025.Tool.Tests.Infrastructure;

namespace Plan2025.Tool.Tests.Exports;

public sealed class DatabaseTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new(hasBuildFiles: false);
    private SqliteConnection _connection = null!;

    public async ValueTask InitializeAsync()
    {
        (await ToolRun.Of("export", "sqlite", "-o", _folder.PathOf("plan.db"))).OfSuccess();
        _connection = new SqliteConnection($"Data Source={_folder.PathOf("plan.db")};Mode=ReadOnly;Pooling=False");
        _connection.Open();
    }

    public ValueTask DisposeAsync()
    {
        _connection.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void It_is_whole()
    {
        Assert.Equal(["ok"], Rows("PRAGMA integrity_check"));
        Assert.Empty(Rows("PRAGMA foreign_key_check"));
    }

    [Fact]
    public void Every_table_has_a_key_and_every_reference_is_declared()
    {
        foreach (var table in Rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE%' AND name NOT LIKE 'task_search%'"))
        {
            Assert.NotEmpty(Rows($"SELECT name FROM pragma_table_info('{table}') WHERE pk > 0"));
            var references = Rows($"SELECT \"from\" FROM pragma_foreign_key_list('{table}')");
            Assert.All(Rows($"SELECT name FROM pragma_table_info('{table}') WHERE name LIKE '%\\_id' ESCAPE '\\' OR (name = 'language')"), column => Assert.Contains(column, references));
        }
    }

    [Fact]
    public void It_says_what_the_library_says()
    {
        foreach (var language in Plan.Languages)
        {
            Assert.Equal(
                Plan.Tasks.Select(t => $"{t}|{t.GetText(language)}|{Plan.Chapters[t.Chapter].GetTitle(language)}|{(t.Section is { } s ? Plan.Sections[s].GetTitle(language) : "")}|{Plan.Agencies[t.Lead].GetTitle(language)}|{string.Join("; ", t.Participants.ToArray().Select(a => Plan.Agencies[a].GetTitle(language)))}"),
                Rows($"SELECT code, text, chapter, section, lead, participants FROM task_overview WHERE language = '{language.Tag}' ORDER BY code"));
            Assert.Equal(
                Plan.Agencies.Select(a => $"{a.GetTitle(language)}|{a.LeadTasks.Count}|{a.ParticipantTasks.Count}"),
                Rows($"SELECT title, leads, takes_part FROM agency_workload WHERE language = '{language.Tag}' ORDER BY agency_id"));
        }

        Assert.Equal(
            Plan.Tasks.SelectMany(t => t.Lacunae.Where(g => !g.IsResolved).Select(g => $"{t}|{g.Position}")),
            Rows("SELECT code, position FROM unresolved_gap ORDER BY code, position"));
        Assert.Equal(
            Plan.Tasks.SelectMany(t => t.Instruments.ToArray().Select(i => $"{t}|{Plan.Instruments[i].Name}")),
            Rows("SELECT t.code, i.name FROM task_instrument x JOIN task t ON t.id = x.task_id JOIN instrument i ON i.id = x.instrument_id ORDER BY t.id, x.position"));
    }

    [Theory]
    [InlineData("数据", "数据")]
    [InlineData("專利", "專利")]
    [InlineData("trade secrets", "\"trade secrets\"")]
    [InlineData("知识产权", "知识产权")]
    [InlineData("法", "法")]
    [InlineData("大数据", "大数据")]
    [InlineData("電路布圖設計", "電路布圖設計")]
    public void Full_text_search_finds_what_the_library_finds(string word, string query)
    {
        var expected = Plan.Search(word).Select(id => id.ToString()).ToArray();

        Assert.NotEmpty(expected);
        Assert.Equal(expected, Rows("SELECT t.code FROM task_search JOIN task t ON t.id = task_search.rowid WHERE task_search MATCH $query ORDER BY t.id", query));
    }

    /// <summary>Every two characters that stand together in a text are found as the library finds them.</summary>
    [Fact]
    public void Full_text_search_finds_every_pair_of_characters()
    {
        var pairs = Plan.Tasks.SelectMany(t => new[] { t.GetText(Language.SimplifiedChinese), t.GetText(Language.TraditionalChinese) })
            .SelectMany(text => Enumerable.Range(0, text.Length - 1).Select(i => text.Substring(i, 2)))
            .Where(pair => pair.All(c => c is >= '\u3400' and <= '\u9FFF'))
            .Distinct()
            .ToArray();

        Assert.True(pairs.Length > 2000);
        foreach (var pair in pairs)
        {
            Assert.Equal(
                Plan.Search(pair).Select(id => (int)id).Select(number => number.ToString()),
                Rows("SELECT rowid FROM task_search WHERE task_search MATCH $query ORDER BY rowid", pair));
        }
    }

    [Theory]
    [InlineData("tool.md")]
    [InlineData("tool.zh-CN.md")]
    public void The_documented_queries_give_the_documented_answers(string document)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs", document)).ReplaceLineEndings("\n");
        var examples = Regex.Matches(text, @"```sql\n(?<query>.*?)```\n+```text\n(?<answer>.*?)```", RegexOptions.Singleline);

        Assert.Equal(3, examples.Count);
        foreach (Match example in examples)
        {
            Assert.Equal(example.Groups["answer"].Value.TrimEnd('\n').Split('\n'), Rows(example.Groups["query"].Value));
        }
    }

    [Fact]
    public async Task A_part_of_the_tasks_is_whole_too()
    {
        (await ToolRun.Of("export", "sqlite", "--tasks", "chapter:7", "-o", _folder.PathOf("part.db"))).OfSuccess();
        using var connection = new SqliteConnection($"Data Source={_folder.PathOf("part.db")};Mode=ReadOnly;Pooling=False");
        connection.Open();

        Assert.Equal(["5"], Rows(connection, "SELECT count(*) FROM task"));
        Assert.Empty(Rows(connection, "PRAGMA foreign_key_check"));
    }

    private List<string> Rows(string sql, string query = "") => Rows(_connection, sql, query);

    /// <summary>The cells of each row, separated by bars.</summary>
    private static List<string> Rows(SqliteConnection connection, string sql, string query = "")
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$query", query);
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "" : reader.GetString(i))));
        }

        return rows;
    }
}
