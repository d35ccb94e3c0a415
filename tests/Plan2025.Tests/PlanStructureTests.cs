using System;
using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Tests;

/// <summary>The plan's structure as a user would assert it. The numbers are the source's, not the data file's.</summary>
public class PlanStructureTests
{
    [Fact]
    public void The_plan_has_118_tasks_in_7_chapters_and_13_sections_and_44_agencies()
    {
        Assert.Equal(118, Plan.TaskCount);
        Assert.Equal(7, Plan.ChapterCount);
        Assert.Equal(13, Plan.SectionCount);
        Assert.Equal(44, Plan.AgencyCount);
        Assert.Equal(31, Plan.InstrumentCount);
        Assert.Equal([118, 7, 13, 44, 31], [Plan.Tasks.Count, Plan.Chapters.Count, Plan.Sections.Count, Plan.Agencies.Count, Plan.Instruments.Count]);
    }

    [Fact]
    public void Chapters_have_29_27_25_10_11_11_and_5_tasks() =>
        Assert.Equal([29, 27, 25, 10, 11, 11, 5], Plan.Chapters.Select(c => c.Tasks.Count));

    [Fact]
    public void Sections_begin_again_at_1_in_each_chapter_and_the_last_two_chapters_have_none()
    {
        Assert.Equal([1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 1, 2], Plan.Sections.Select(s => s.Ordinal));
        Assert.Equal([3, 3, 3, 2, 2, 0, 0], Plan.Chapters.Select(c => c.Sections.Length));
        Assert.Equal(16, Plan.Tasks.Count(t => t.Section is null));
    }

    [Fact]
    public void Sections_have_the_tasks_that_the_document_prints_under_them() =>
        Assert.Equal([9, 11, 9, 8, 11, 8, 6, 14, 5, 6, 4, 5, 6], Plan.Sections.Select(s => s.Tasks.Count));

    [Fact]
    public void Clauses_are_83_plain_33_by_duty_and_2_open_ended()
    {
        var open = Plan.Tasks.Where(t => t.IsOpenEnded).Select(t => t.Id).ToArray();
        Assert.Equal([TaskId.T012, TaskId.T047], open);

        Assert.Equal(83, Plan.Tasks.Count(t => t.Mode == ResponsibilityMode.Plain && !t.IsOpenEnded));
        Assert.Equal(33, Plan.Tasks.Count(t => t.Mode == ResponsibilityMode.ByDuty && !t.IsOpenEnded));
        Assert.Equal("（财政部、国家知识产权局、中央宣传部等部门负责）", Plan.Tasks[TaskId.T012].ResponsibilityClause);
        Assert.Equal("（中央宣传部、工业和信息化部、国管局等单位按职责分工负责）", Plan.Tasks[TaskId.T047].ResponsibilityClause);
    }

    [Fact]
    public void Two_agencies_lead_the_most()
    {
        var cnipa = PlanAgency.Parse("CNIPA");
        var publicity = PlanAgency.Parse("中央宣传部");

        Assert.Equal((29, 60), (cnipa.LeadTasks.Count, cnipa.Tasks.Count));
        Assert.Equal((26, 37), (publicity.LeadTasks.Count, publicity.Tasks.Count));
    }

    [Fact]
    public void Five_tasks_have_lacunae_and_one_of_them_is_resolved()
    {
        var withHoles = TaskSet.CreateRange(Plan.Tasks.Where(t => t.Lacunae.Count > 0).Select(t => t.Id));
        var unresolved = TaskSet.CreateRange(Plan.Tasks.Where(t => t.Lacunae.Any(l => !l.IsResolved)).Select(t => t.Id));

        Assert.Equal(TaskSet.Create(TaskId.T001, TaskId.T013, TaskId.T022, TaskId.T030, TaskId.T033), withHoles);
        Assert.Equal(withHoles.Without(TaskId.T001), unresolved);
        Assert.Equal(2, Plan.Tasks[TaskId.T030].Lacunae.Count);
    }

    [Fact]
    public void Lists_are_the_same_by_position_and_one_after_the_other_again_and_again()
    {
        foreach (var task in Plan.Tasks)
        {
            AssertSame(task.Lacunae, task.Lacunae.GetEnumerator());
            AssertSame(task.Mentions, task.Mentions.GetEnumerator());
        }

        AssertSame(Plan.Tasks, Plan.Tasks.GetEnumerator());
        AssertSame(Plan.Chapters, Plan.Chapters.GetEnumerator());

        static void AssertSame<T>(IReadOnlyList<T> list, IEnumerator<T> enumerator)
        {
            for (var round = 0; round < 2; round++)
            {
                for (var i = 0; i < list.Count; i++)
                {
                    Assert.True(enumerator.MoveNext());
                    Assert.Equal(list[i], enumerator.Current);
                }

                Assert.False(enumerator.MoveNext());
                enumerator.Reset();
            }

            Assert.Equal(list.Count, list.Distinct().Count());
            Assert.Throws<ArgumentOutOfRangeException>(() => list[-1]);
            Assert.Throws<ArgumentOutOfRangeException>(() => list[list.Count]);
        }
    }

    [Fact]
    public void Every_relation_reads_the_same_from_both_ends()
    {
        foreach (var task in Plan.Tasks)
        {
            Assert.True(task.Lead.LeadTasks.Contains(task));
            foreach (var agency in Plan.Agencies)
            {
                Assert.Equal(task.Agencies.ToArray().Contains(agency), agency.Tasks.Contains(task));
                Assert.Equal(task.Participants.ToArray().Contains(agency), agency.ParticipantTasks.Contains(task));
            }

            foreach (var instrument in Plan.Instruments)
            {
                Assert.Equal(task.Instruments.ToArray().Contains(instrument), instrument.Tasks.Contains(task));
            }

            Assert.True(task.Chapter.Tasks.Contains(task));
            Assert.Equal(task.Section, Plan.Sections.Where(s => s.Tasks.Contains(task)).Select(s => (PlanSection?)s).SingleOrDefault());
            Assert.True(task.Mode.Tasks.Contains(task));
        }
    }

    [Fact]
    public void Every_agency_and_every_instrument_has_a_task()
    {
        Assert.All(Plan.Agencies, a => Assert.False(a.Tasks.IsEmpty));
        Assert.All(Plan.Instruments, i => Assert.False(i.Tasks.IsEmpty));
    }

    [Fact]
    public void Every_task_names_the_instruments_that_its_text_puts_in_title_marks()
    {
        foreach (var task in Plan.Tasks)
        {
            foreach (var mention in task.Mentions)
            {
                var text = task.GetText(mention.Language).Substring(mention.Start, mention.Length);
                Assert.Equal(mention.Instrument, PlanInstrument.Parse(text.Trim('《', '》')));
            }

            var titles = task.Text.Count(c => c == '《');
            var mentions = task.Mentions.Count(m => m.Language == Language.SimplifiedChinese && task.Text[m.Start] == '《');
            Assert.Equal(titles, mentions);
        }
    }
}
