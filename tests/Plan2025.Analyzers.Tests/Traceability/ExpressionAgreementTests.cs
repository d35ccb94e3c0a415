using System;
using System.Globalization;
using System.Linq;
using Plan2025.Analyzers.Library;
using Plan2025.Analyzers.Traceability.Requirements;
using Plan2025.Analyzers.Tests.Traceability.Infrastructure;

namespace Plan2025.Analyzers.Tests.Traceability;

/// <summary>Library and rules read expressions alike, each from its own data: the same tasks, or the same problem at the same column.</summary>
public class ExpressionAgreementTests
{
    /// <summary>How many random expressions are tried: a million on request.</summary>
    private static int Cases => int.TryParse(Environment.GetEnvironmentVariable("EXPRESSIONS"), out var cases) ? cases : 2000;

    private static PlanData Data { get; } = PlanDataReader.Read(new Consumer().Compilation)!;

    [Fact]
    public void Each_word_for_a_set_means_the_same_tasks()
    {
        string[] kinds = ["lead", "agency", "participant"];
        string[] sets =
        [
            "all", "none", "unresolved",
            .. Plan.Agencies.SelectMany(agency => kinds.Select(kind => $"{kind}:{agency.Name}")),
            .. Plan.Chapters.SelectMany(chapter => new[] { $"chapter:{chapter.Name}", $"chapter:{chapter.Number}" }),
            .. Plan.Sections.SelectMany(section => new[] { $"section:{section.Name}", $"section:{section.Number}" }),
        ];

        Assert.All(sets, set => Assert.Equal(InLibrary(set), InRules(set)));
    }

    [Theory]
    [InlineData("strengthenSeedIndustryProtection")]
    [InlineData("lead:cnipa & chapter:2 - T042")]
    [InlineData("lead:国家知识产权局")]
    [InlineData("agency:\"CMC EDD\" ^ participant:spc")]
    [InlineData("section : JudicialProtection|section:5")]
    [InlineData("~(chapter:1 | chapter:2) & ~ chapter:7")]
    public void Expressions_mean_the_same_tasks(string expression) => Assert.Equal(InLibrary(expression), InRules(expression));

    [Fact]
    public void Any_expression_means_the_same_or_is_refused_for_the_same_reason()
    {
        string[] parts =
        [
            "T001", "t045", "T118", "T119", "all", "none", "unresolved", "T010..T020", "lead:", "agency:", "participant:", "chapter:", "section:",
            "cnipa", "国家知识产权局", "国家知识产權局", "\"CMC EDD\"", "2", "99", "Protection", "JudicialProtection", "(", ")", "~", " | ", "&", " - ", "^", "｜", ";", "..", "x",
        ];
        var random = new Random(2025);
        for (var i = 0; i < Cases; i++)
        {
            var expression = string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => parts[random.Next(parts.Length)]));
            Assert.Equal(InLibrary(expression), InRules(expression));
        }
    }

    private static string InRules(string expression)
    {
        var read = Requirement.Parse(expression, Data);
        return read.Problem is { } problem
            ? $"{expression} {problem.Start} {problem.Length} {problem.Message.ToString(CultureInfo.InvariantCulture).TrimEnd('?')}"
            : $"{expression} {string.Join(' ', read.Tasks)}";
    }

    private static string InLibrary(string expression)
    {
        try
        {
            return $"{expression} {string.Join(' ', TaskSet.Parse(expression).Select(t => (int)t))}";
        }
        catch (TaskSetFormatException e)
        {
            return $"{expression} {e.Index} {e.Length} {e.Message[(e.Message.IndexOf(':', StringComparison.Ordinal) + 2)..].TrimEnd('.', '?')}";
        }
    }
}
