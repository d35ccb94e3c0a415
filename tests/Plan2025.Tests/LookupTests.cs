using System;
using System.Globalization;
using System.Linq;
using Plan2025.Tests.Robustness;

namespace Plan2025.Tests;

/// <summary>Looking things up as the README shows it.</summary>
public class LookupTests
{
    [Fact]
    public void A_task_has_its_lead_text_chapter_and_section()
    {
        var task = Plan.Tasks[TaskId.T045];

        Assert.Equal(Agency.MinistryOfAgricultureAndRuralAffairs, task.Lead.Id);
        Assert.StartsWith("持续加强种业知识产权保护，", task.Text, StringComparison.Ordinal);
        Assert.StartsWith("持續加強種業知識產權保護,", task.GetText(Language.TraditionalChinese), StringComparison.Ordinal);
        Assert.StartsWith("Continue to strengthen intellectual property protection in the seed ", task.GetText(Language.English), StringComparison.Ordinal);
        Assert.Equal(Chapter.Protection, task.Chapter.Id);
        Assert.Equal(45, task.Number);
        Assert.Equal("T045", task.ToString());
        Assert.Equal("（农业农村部负责）", task.ResponsibilityClause);
        Assert.Equal("(農業農村部負責)", task.GetResponsibilityClause(Language.TraditionalChinese));
        Assert.Equal("(Responsible: Ministry of Agriculture and Rural Affairs)", task.GetResponsibilityClause(Language.English));
    }

    [Theory]
    [InlineData(TaskId.T001, Language.English, "(Responsible: China National Intellectual Property Administration; and Ministry of Justice)")]
    [InlineData(TaskId.T001, Language.TraditionalChinese, "(國家知識產權局、司法部負責)")]
    [InlineData(TaskId.T012, Language.English, "(Responsible: Ministry of Finance; China National Intellectual Property Administration; Publicity Department of the CPC Central Committee; and other departments)")]
    [InlineData(TaskId.T047, Language.English, "(Responsible, each within its own duties: Publicity Department of the CPC Central Committee; Ministry of Industry and Information Technology; National Government Offices Administration; and other units)")]
    public void A_clause_is_written_where_there_is_room_for_all_of_it(TaskId id, Language language, string clause)
    {
        var task = Plan.Tasks[id];

        Assert.Equal(clause, task.GetResponsibilityClause(language));
        var room = new char[clause.Length];
        Assert.True(task.TryFormatResponsibilityClause(room, out var written, language));
        Assert.Equal((clause, clause.Length), (new string(room), written));
        Assert.False(task.TryFormatResponsibilityClause(room.AsSpan(1), out written, language));
        Assert.Equal(0, written);
    }

    [Fact]
    public void Every_clause_is_that_of_its_task_and_language()
    {
        var room = new char[1000];
        foreach (var task in Plan.Tasks)
        {
            foreach (var language in Plan.Languages)
            {
                Assert.True(task.TryFormatResponsibilityClause(room, out var written, language));
                Assert.Equal(new string(room, 0, written), task.GetResponsibilityClause(language));
            }
        }

        Assert.Equal(526, Plan.Tasks[TaskId.T092].GetResponsibilityClause(Language.English).Length);
    }

    [Theory]
    [InlineData(Agency.IntellectualPropertyAdministration, "国家知识产权局", "国家知识产权局", "國家知識產權局", "China National Intellectual Property Administration")]
    [InlineData(Agency.MinistryOfJustice, "司法部", "中华人民共和国司法部", "中華人民共和國司法部", "Ministry of Justice")]
    [InlineData(Agency.PeoplesBankOfChina, "中国人民银行", "中国人民银行", "中國人民銀行", "People's Bank of China")]
    public void An_agency_has_a_printed_name_and_a_full_one(Agency id, string printed, string full, string traditional, string english)
    {
        var agency = Plan.Agencies[id];

        Assert.Equal((printed, full), (agency.Title, agency.FullName));
        Assert.Equal(
            (full, traditional, english),
            (agency.GetFullName(Language.SimplifiedChinese), agency.GetFullName(Language.TraditionalChinese), agency.GetFullName(Language.English)));
    }

    [Fact]
    public void Set_algebra_answers_questions()
    {
        var mine = Plan.Agencies[Agency.SupremePeoplesCourt].LeadTasks & Plan.Chapters[Chapter.Protection].Tasks;

        Assert.True(mine.Contains(TaskId.T032));
        Assert.Equal([TaskId.T030, TaskId.T031, TaskId.T032, TaskId.T033], mine);
    }

    [Fact]
    public void Known_tasks_are_other_names_of_the_ids()
    {
        Assert.Equal(TaskId.T001, KnownTasks.AmendTrademarkLawAndLayoutDesignRegulations);
        foreach (var task in Plan.Tasks)
        {
            Assert.Equal(task.Id, typeof(KnownTasks).GetField(task.Name)!.GetRawConstantValue() is { } value ? (TaskId)value : default);
        }
    }

    [Fact]
    public void Names_of_enum_members_are_those_of_the_tables()
    {
        Assert.Equal(Enum.GetNames<TaskId>(), Plan.Tasks.Select(t => t.ToString()));
        Assert.Equal(Enum.GetNames<Agency>(), Plan.Agencies.Select(a => a.Name));
        Assert.Equal(Enum.GetNames<AgencyKind>(), Plan.AgencyKinds.Select(k => k.Name));
        Assert.Equal(Enum.GetNames<Chapter>(), Plan.Chapters.Select(c => c.Name));
        Assert.Equal(Enum.GetNames<Section>(), Plan.Sections.Select(s => s.Name));
        Assert.Equal(Enum.GetNames<Instrument>(), Plan.Instruments.Select(i => i.Name));
        Assert.Equal(Enum.GetNames<InstrumentKind>(), Plan.InstrumentKinds.Select(k => k.Name));
        Assert.Equal(Enum.GetNames<Language>(), Plan.Languages.Select(l => l.Name));
        Assert.Equal(Enum.GetNames<ResponsibilityMode>(), Plan.ResponsibilityModes.Select(m => m.Name));
    }

    [Theory]
    [InlineData("数据", "數據")]
    [InlineData("商业秘密", "商業秘密")]
    [InlineData("集成电路", "集成電路")]
    [InlineData("集成電路布圖設計")]
    [InlineData("海关", "海關")]
    [InlineData("版权", "a", "customs", "。推进", "Protection")]
    [InlineData("data", "DATA", "Ｄａｔａ")]
    [InlineData("2025", "２０２５")]
    [InlineData("，", ",")]
    [InlineData("，推进", ",推进")]
    [InlineData("nowhere", "\u007F", "\u0080", "\0")]
    public void Searching_agrees_with_a_plain_search_of_each_text(params string[] queries)
    {
        foreach (var query in queries)
        {
            var expected = Plan.Tasks
                .Where(t => Plan.Languages.Select(l => t.GetText(l)).Concat(t.Lacunae.Select(l => l.Resolution ?? ""))
                    .Any(text => Folded(text).Contains(Folded(query), StringComparison.Ordinal)))
                .Select(t => t.Id);
            Assert.Equal(expected, Plan.Search(query).ToArray());
        }
    }

    [Fact]
    public void Searching_finds_what_a_text_begins_and_ends_with()
    {
        foreach (var (task, language) in Plan.Tasks.SelectMany(task => Plan.Languages, (task, language) => (task, language.Id)))
        {
            // The shortest text has three characters, as the source lost the others.
            var text = task.GetText(language);
            Assert.True(Plan.Search(text[..3]).Contains(task.Id), text);
            Assert.True(Plan.Search(text[^3..]).Contains(task.Id), text);
        }
    }

    [Fact]
    public void Searching_for_nothing_finds_all_and_null_is_refused()
    {
        Assert.Equal(TaskSet.All, Plan.Search(""));
        Assert.Throws<ArgumentNullException>(() => Plan.Search((string)null!));
    }

    [Fact]
    public void The_texts_of_the_plan_as_a_whole_can_be_read()
    {
        Assert.Equal("2025年知识产权强国建设推进计划", Plan.Title);
        Assert.Equal("2025年知識產權強國建設推進計劃", Plan.GetTitle(Language.TraditionalChinese));
        Assert.Equal("2025年知识产权强国建设推进计划", Plan.GetTitle(CultureInfo.GetCultureInfo("zh-CN")));
        Assert.Equal(("2025-04-29", "2025-05-07", 2025), (Plan.IssuedOn, Plan.PublishedOn, Plan.Year));
        Assert.Equal("联席会议办公室", Plan.Issuer.Title);
        Assert.Equal("2025年4月29日", Plan.Notice.Date);
        Assert.Contains("列第一位的部门为牵头部门", Plan.LeadRule, StringComparison.Ordinal);
        Assert.Contains("《知识产权强国建设纲要（2021—2035年）》", Plan.Preamble, StringComparison.Ordinal);
        Assert.Equal(3, Version.Parse(Plan.DataVersion).ToString().Split('.').Length);
    }

    [Fact]
    public void Without_a_language_texts_are_in_the_first_one()
    {
        const Language First = Language.SimplifiedChinese;

        Assert.All(Plan.Tasks, t => Assert.Equal((t.GetText(First), t.GetText(First)), (t.Text, t.TextSpan.ToString())));
        Assert.All(Plan.Languages, l => Assert.All(Plan.Tasks, t => Assert.Equal(t.GetText(l), t.GetTextSpan(l).ToString())));
        Assert.All(Plan.Agencies, a => Assert.Equal(a.GetTitle(First), a.Title));
        Assert.All(Plan.AgencyKinds, k => Assert.Equal(k.GetTitle(First), k.Title));
        Assert.All(Plan.Chapters, c => Assert.Equal(c.GetTitle(First), c.Title));
        Assert.All(Plan.Sections, s => Assert.Equal(s.GetTitle(First), s.Title));
        Assert.All(Plan.Instruments, i => Assert.Equal(i.GetTitle(First), i.Title));
        Assert.All(Plan.InstrumentKinds, k => Assert.Equal(k.GetTitle(First), k.Title));
        Assert.All(Plan.Languages, l => Assert.Equal(l.GetTitle(First), l.Title));
    }

    [Fact]
    public void A_language_says_what_its_texts_are()
    {
        Assert.Equal("verbatim transcription of the source reprint-2025-05-07", Plan.Languages[Language.TraditionalChinese].Basis);
        Assert.Equal("unofficial translation made for this project", Plan.Languages[Language.English].Basis);
        Assert.Equal(["zh-Hans", "zh-Hant", "en"], Plan.Languages.Select(l => l.Tag));
        Assert.All(Plan.Languages, l => Assert.Equal((false, true), (l.IsAuthoritative, l.IsComplete)));
    }

    [Fact]
    public void A_lacuna_says_how_it_is_known_and_what_was_there()
    {
        var resolved = Plan.Tasks[TaskId.T001].Lacunae[0];
        var last = Plan.Tasks[TaskId.T033].Lacunae[0];

        Assert.Equal((true, "《集成電路布圖設計保護條例》"), (resolved.IsResolved, resolved.Resolution));
        Assert.EndsWith("Line 7 of the reprint itself names both.", resolved.Evidence, StringComparison.Ordinal);
        Assert.Equal((false, null), (last.IsResolved, last.Resolution));
        Assert.StartsWith("The verb 制定 (formulate) has no object", last.Evidence, StringComparison.Ordinal);
        Assert.Equal((TaskId.T033, LacunaKind.LostLinkText, Language.TraditionalChinese, 2), (last.Task.Id, last.Kind, last.Language.Id, last.Position));
    }

    [Theory]
    [MemberData(nameof(PublicApi.Collections), MemberType = typeof(PublicApi))]
    public void Records_are_equal_to_themselves_and_to_no_other<TRecord, TId>(PlanCollection<TRecord, TId> records)
        where TRecord : struct, IPlanRecord<TId>
        where TId : struct, Enum
    {
        var equal = typeof(TRecord).GetMethod("op_Equality")!.CreateDelegate<Func<TRecord, TRecord, bool>>();
        var different = typeof(TRecord).GetMethod("op_Inequality")!.CreateDelegate<Func<TRecord, TRecord, bool>>();
        foreach (var a in records)
        {
            foreach (var b in records)
            {
                var isSame = a.Number == b.Number;
                Assert.Equal((isSame, !isSame, isSame), (equal(a, b), different(a, b), a.Equals(b)));
            }
        }
    }

    [Fact]
    public void Records_are_compared_by_plan_order()
    {
        Assert.Equal(Plan.Tasks.ToArray(), Plan.Tasks.OrderByDescending(t => t.Number).Order());
        Assert.Equal(TaskId.T045, (TaskId)Plan.Tasks[TaskId.T045]);
    }

    /// <summary>A text without its differences of case and width.</summary>
    private static string Folded(string text) => new string([.. text.Select(c => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c)]).ToUpperInvariant();
}
