using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Rule = Plan2025.Analyzers.Tests.Infrastructure.RuleTest<Plan2025.Analyzers.Ids.MissingCaseAnalyzer, Plan2025.CodeFixes.MissingCaseFix>;

namespace Plan2025.Analyzers.Tests;

/// <summary>PLAN1004.</summary>
public class MissingCaseTests
{
    [Theory]
    [InlineData("{|PLAN1004:switch|} (mode) { case ResponsibilityMode.Plain: break; }")]
    [InlineData("{|PLAN1004:switch|} (mode) { }")]
    [InlineData("{|PLAN1004:switch|} (mode) { case ResponsibilityMode.Plain: break; case ResponsibilityMode.ByDuty when any: break; }")]
    [InlineData("{|PLAN1004:switch|} (mode) { case ResponsibilityMode.Plain: break; case (ResponsibilityMode)3: break; }")]
    [InlineData("{|PLAN1004:switch|} ((ResponsibilityMode?)mode) { case null: break; case ResponsibilityMode.Plain: break; }")]
    [InlineData("switch (mode) { case ResponsibilityMode.Plain: break; default: break; }")]
    [InlineData("switch (mode) { case ResponsibilityMode.Plain: case ResponsibilityMode.ByDuty: break; }")]
    [InlineData("switch (mode) { case ResponsibilityMode.Plain: break; case var rest: break; }")]
    [InlineData("switch (mode) { case ResponsibilityMode rest when any || true: break; default: break; }")]
    [InlineData("switch ((ResponsibilityMode?)mode) { case ResponsibilityMode.Plain: break; case ResponsibilityMode.ByDuty: break; }")]
    [InlineData("switch (System.DayOfWeek.Monday) { case System.DayOfWeek.Monday: break; }")]
    [InlineData("switch (id) { case TaskId.T001: break; }")]
    [InlineData("switch ((int)mode) { case 1: break; }")]
    public Task Statements(string statement) => Rule.Reports(
        $"using Plan2025; class C {{ void M(ResponsibilityMode mode, TaskId id, bool any) {{ {statement} }} }}",
        LanguageVersion.CSharp7_3);

    [Theory]
    [InlineData("language {|PLAN1004:switch|} { Language.English => 1, Language.SimplifiedChinese => 2 }")]
    [InlineData("language {|PLAN1004:switch|} { Language.English => 1, Language.SimplifiedChinese or (Language)9 => 2, _ when any => 3 }")]
    [InlineData("language {|PLAN1004:switch|} { > Language.TraditionalChinese => 1, < Language.TraditionalChinese => 2 }")]
    [InlineData("language {|PLAN1004:switch|} { not (Language.TraditionalChinese or Language.English) => 1, Language.English => 2 }")]
    [InlineData("language switch { Language.English => 1, _ => 2 }")]
    [InlineData("language switch { Language.English => 1, not Language.English => 2 }")]
    [InlineData("language switch { >= Language.TraditionalChinese and not (Language)7 => 1, Language.SimplifiedChinese => 2 }")]
    [InlineData("language switch { Language.English or Language.TraditionalChinese => 1, Language.SimplifiedChinese => 2 }")]
    [InlineData("language switch { Language.English => 1, { } => 2 }")]
    [InlineData("language switch { Language.English => 1, var other => 2 }")]
    [InlineData("language switch { Language.English => 1, Language => 2 }")]
    [InlineData("(language, any) switch { (Language.English, _) => 1, _ => 2 }")]
    public Task Expressions(string expression) => Rule.Reports($$"""
        #pragma warning disable CS8509, CS8524
        using Plan2025; class C { int M(Language language, bool any) => {{expression}}; }
        """);

    [Theory]
    [InlineData("true", "{|PLAN1004:switch|}")]
    [InlineData("false", "switch")]
    public Task Switches_over_tasks_are_looked_at_when_asked(string answer, string @switch) => Rule.ReportsWith(
        $"{Ids.MissingCaseAnalyzer.TaskSwitchesKey} = {answer}",
        $$"""
        using Plan2025;
        class C { void M(TaskId id) { {{@switch}} (id) { case TaskId.T001: break; } switch (id) { default: break; } } }
        """);

    [Fact]
    public Task The_message_names_some_of_the_missing() => Rule.Says(
        "The switch over Chapter has no default and misses InstitutionalFramework, MarketMechanisms, Services and 3 more",
        "using Plan2025; class C { void M(Chapter c) { {|#0:switch|} (c) { case Chapter.Protection: break; } } }");

    [Fact]
    public Task Missing_sections_are_added() => Rule.Fixes(
        """
        using Plan2025;

        class C
        {
            void M(Language language)
            {
                {|PLAN1004:switch|} (language)
                {
                    case Language.TraditionalChinese:
                        break;
                }

                {|PLAN1004:switch|} (language)
                {
                }
            }
        }
        """.ReplaceLineEndings(),
        """
        using Plan2025;

        class C
        {
            void M(Language language)
            {
                switch (language)
                {
                    case Language.TraditionalChinese:
                        break;
                    case Language.SimplifiedChinese:
                        throw new System.NotImplementedException();
                    case Language.English:
                        throw new System.NotImplementedException();
                }

                switch (language)
                {
                    case Language.SimplifiedChinese:
                        throw new System.NotImplementedException();
                    case Language.TraditionalChinese:
                        throw new System.NotImplementedException();
                    case Language.English:
                        throw new System.NotImplementedException();
                }
            }
        }
        """.ReplaceLineEndings(),
        version: LanguageVersion.CSharp7_3);

    [Fact]
    public Task Missing_arms_are_added() => Rule.Fixes(
        """
        #pragma warning disable CS8509, CS8524
        using System;
        using Plan2025;

        class C
        {
            int With(Language language) => language {|PLAN1004:switch|}
            {
                Language.English => 1,
            };

            int Without(Language language) => language {|PLAN1004:switch|}
            {
                Language.English => 1 // one
            };

            int Nested(Language language, ResponsibilityMode mode) => language {|PLAN1004:switch|}
            {
                Language.English => mode {|PLAN1004:switch|}
                {
                    ResponsibilityMode.Plain => 1,
                },
            };
        }
        """.ReplaceLineEndings(),
        """
        #pragma warning disable CS8509, CS8524
        using System;
        using Plan2025;

        class C
        {
            int With(Language language) => language switch
            {
                Language.English => 1,
                Language.SimplifiedChinese => throw new NotImplementedException(),
                Language.TraditionalChinese => throw new NotImplementedException(),
            };

            int Without(Language language) => language switch
            {
                Language.English => 1, // one
                Language.SimplifiedChinese => throw new NotImplementedException(),
                Language.TraditionalChinese => throw new NotImplementedException(),
            };

            int Nested(Language language, ResponsibilityMode mode) => language switch
            {
                Language.English => mode switch
                {
                    ResponsibilityMode.Plain => 1,
                    ResponsibilityMode.ByDuty => throw new NotImplementedException(),
                },
                Language.SimplifiedChinese => throw new NotImplementedException(),
                Language.TraditionalChinese => throw new NotImplementedException(),
            };
        }
        """.ReplaceLineEndings());

    [Fact]
    public Task Code_is_checked_while_it_is_typed() => Rule.ReportsWhileTyping("""
        using Plan2025;
        class C { void M(ResponsibilityMode mode) { {|PLAN1004:switch|} (mode) { case ResponsibilityMode.Plain: case ResponsibilityMode. : break; case : break; }
            {|PLAN1004:switch|} (mode) { case ResponsibilityMode.Pl : break; } var x = mode {|PLAN1004:switch|} { ResponsibilityMode.Plain => ; {|PLAN1004:switch|} (mode
        """);
}
