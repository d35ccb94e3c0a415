using System;
using System.Linq;
using Plan2025;
using Traced.Dossiers;
using Traced.Registers;
using Traced.Reports;

namespace Traced.Tests;

/// <summary>What the office publishes.</summary>
public class ReportTests
{
    private static readonly DateOnly s_day = new(2025, 6, 1);

    [Fact]
    [VerifiesTask(TaskId.T114)]
    public void Figures_count_every_document_once_under_its_lead()
    {
        using var register = new Register();
        register.Note(1, Stage.Drafting, s_day);
        var figures = FollowUp.Figures(register.Dossiers()).ToDictionary(f => f.Lead, f => f.Documents);

        Assert.Equal(25, figures.Values.Sum(f => f.Values.Sum()));
        Assert.Equal(1, figures[Agency.IntellectualPropertyAdministration][Stage.Drafting]);
        Assert.Equal(1, figures[Agency.SupremePeoplesCourt][Stage.Planned]);
    }

    [Fact]
    [VerifiesTask(TaskId.T114, Wording = TaskWording.T114)]
    public void What_is_overdue_comes_first_where_it_is_latest()
    {
        using var register = new Register();
        foreach (var (dossier, day) in new[] { (4, s_day.AddDays(5)), (7, s_day), (1, s_day) })
        {
            foreach (var stage in new[] { Stage.Drafting, Stage.Consultation, Stage.Review, Stage.Promulgated })
            {
                register.Note(dossier, stage, day);
            }
        }

        Assert.Equal([7, 4], FollowUp.Overdue(register.Dossiers(), s_day.AddDays(60)).Select(d => d.Number));
        Assert.Equal([7], FollowUp.Overdue(register.Dossiers(), s_day.AddDays(33)).Select(d => d.Number));
    }

    [Fact]
    [VerifiesTask(TaskId.T118)]
    public void The_annual_report_has_what_was_reached_in_its_year()
    {
        using var register = new Register();
        register.Note(3, Stage.Drafting, new DateOnly(2024, 12, 31));
        register.Note(3, Stage.Consultation, new DateOnly(2025, 1, 1));
        register.Note(24, Stage.Promulgated, new DateOnly(2025, 3, 1));

        Assert.Equal(
            """
            # 2025 年知识产权强国建设发展年度报告

            ## 完善知识产权制度

            - 2025-01-01 中华人民共和国著作权法实施条例: Consultation (T002)

            ## 强化知识产权保护

            - 2025-03-01 最高人民检察院知识产权检察办公室技术调查官管理办法: Promulgated (T035)

            """,
            AnnualReport.Write(register.Dossiers(), 2025));
    }
}
