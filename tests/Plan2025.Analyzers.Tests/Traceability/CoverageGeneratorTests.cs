using System;
using Microsoft.CodeAnalysis.CSharp;
using Plan2025.Analyzers.Tests.Traceability.Infrastructure;

namespace Plan2025.Analyzers.Tests.Traceability;

/// <summary>The class PlanCoverage, as a program that is compiled with it sees it.</summary>
public class CoverageGeneratorTests
{
    private const string Bound = """
        using Plan2025;

        [assembly: DefersTask(TaskId.T118, Reason = "next \"year\"")]

        namespace App
        {
            [ImplementsTask(TaskId.T001, TaskId.T065)]
            public class Registry
            {
                [ImplementsTask(TaskId.T045, Wording = TaskWording.T045)]
                [NotApplicableTask(TaskId.T002)]
                public void Renew(int id, string[] names)
                {
                }

                [VerifiesTask(TaskId.T045)]
                public bool Check => true;
            }
        }
        """;

    [Fact]
    public void Sets_and_bindings_are_what_the_attributes_say()
    {
        var answer = new Consumer().Source(Bound).Ask("""
            var text = string.Join("|", PlanCoverage.Implemented, PlanCoverage.Verified, PlanCoverage.Deferred, PlanCoverage.NotApplicable,
                PlanCoverage.Stale, PlanCoverage.Required, PlanCoverage.Missing(Plan2025.TaskSet.Create(Plan2025.TaskId.T001, Plan2025.TaskId.T007, Plan2025.TaskId.T118)));
            foreach (var b in PlanCoverage.Bindings) text += "\n" + b + " " + b.Assembly + " " + b.Member + " " + b.Reason;
            return text + "\n" + PlanCoverage.BindingsOf(Plan2025.TaskId.T045).Count;
            """);

        Assert.Equal(
            """
            T001 | T045 | T065|T045|T118|T002|none|none|T007
            T001 Implements src/App.cs:7 App App.Registry 
            T002 NotApplicable src/App.cs:11 App App.Registry.Renew(int, string[]) 
            T045 Implements src/App.cs:10 App App.Registry.Renew(int, string[]) 
            T045 Verifies src/App.cs:16 App App.Registry.Check 
            T065 Implements src/App.cs:7 App App.Registry 
            T118 Defers src/App.cs:3 App  next "year"
            2
            """,
            answer);
    }

    [Fact]
    public void Attributes_are_found_on_every_target()
    {
        var answer = new Consumer().Source("""
            using System;
            using Plan2025;
            using Mine = Plan2025.ImplementsTaskAttribute;

            [Mine(TaskId.T001)] public enum E { [ImplementsTask(TaskId.T002)] A }
            [ImplementsTask(TaskId.T003)] public delegate void D();
            public record R([property: ImplementsTask(TaskId.T004)] int X, [field: ImplementsTask(TaskId.T005)] int Y);
            public interface I { [ImplementsTask(TaskId.T006)] int P { get; } }
            public struct S
            {
                [ImplementsTask(TaskId.T007)] public int A, B;
                [field: ImplementsTask(TaskId.T008)] public int P { get; [ImplementsTask(TaskId.T009)] set; }
                [ImplementsTask(TaskId.T010)] public const int Constant = 1;
                public S(int a) { A = B = a; P = 0; }
                [ImplementsTask(TaskId.T011)] public static S operator +(S a, S b) => a;
                public static void M()
                {
                    [ImplementsTask(TaskId.T012)] static void Local() { }
                    Action lambda = [ImplementsTask(TaskId.T013)] () => Local();
                    lambda();
                }
                [Plan2025.ImplementsTask(new[] { TaskId.T014, TaskId.T015 })] public int this[int i] => i;
            }
            [ImplementsTask(KnownTasks.StrengthenSeedIndustryProtection)] public partial class P { }
            [ImplementsTask((TaskId)(40 + 6))] public partial class P { }
            """).Ask("""return PlanCoverage.Implemented + " " + PlanCoverage.Bindings.Count;""");

        Assert.Equal("T001..T015 | T045..T046 18", answer);
    }

    [Fact]
    public void Old_compilers_language_is_enough() =>
        Assert.Equal(
            "T045",
            new Consumer().Language(LanguageVersion.CSharp7_3).Source(Bound).Ask("return PlanCoverage.Verified.ToString();"));

    [Fact]
    public void Where_nothing_is_bound_and_nobody_asks_nothing_is_written() =>
        Assert.Empty(new Consumer().Source("class C { }").Generated);

    [Fact]
    public void Where_the_library_is_not_referenced_nothing_is_written() =>
        Assert.Empty(new Consumer().Library(References.Framework[0])
            .Source("class C { }").Property("Plan2025Coverage", "true").Generated);

    [Theory]
    [InlineData("Plan2025Coverage", "true")]
    [InlineData("Plan2025Reports", "true")]
    [InlineData("Plan2025Required", "T045")]
    public void Who_asks_gets_it_where_nothing_is_bound(string property, string value) =>
        Assert.Equal(
            "T045",
            new Consumer().Source("class C { }").Property(property, value)
                .Ask("return PlanCoverage.Missing(Plan2025.TaskSet.Create(Plan2025.TaskId.T045)).ToString();"));

    [Fact]
    public void Who_does_not_want_it_does_not_get_it() =>
        Assert.Empty(new Consumer().Source(Bound).Property("Plan2025Coverage", "false").Generated);

    [Fact]
    public void It_is_in_the_global_namespace_unless_the_project_names_another()
    {
        Assert.DoesNotContain("namespace ", new Consumer().Source(Bound).Generated["PlanCoverage.g.cs"], StringComparison.Ordinal);
        Assert.Equal(
            "T045",
            new Consumer().Source(Bound).Property("Plan2025CoverageNamespace", "App.class.Émile").Ask("return App.@class.Émile.PlanCoverage.Verified.ToString();"));
    }

    [Fact]
    public void An_invalid_namespace_is_an_error() => Assert.Contains(
        "#error Plan2025CoverageNamespace: 'my-app' is not a namespace.\n",
        new Consumer().Source(Bound).Property("Plan2025CoverageNamespace", "my-app").Generated["PlanCoverage.g.cs"],
        StringComparison.Ordinal);

    [Fact]
    public void Bindings_of_referenced_assemblies_are_merged_and_each_records_its_own_only()
    {
        var inner = new Consumer { Name = "Inner" }.Source(Bound, "/repo/inner/Inner.cs").Emit();
        var middle = new Consumer { Name = "Middle" }.Reference(inner)
            .Source("[Plan2025.ImplementsTask(Plan2025.TaskId.T007)] public class M { }", "/repo/middle/M.cs");

        Assert.Equal("middle/M.cs", Assert.Single(System.Text.RegularExpressions.Regex.Matches(middle.Generated["PlanCoverage.g.cs"], "RecordedBinding\\(7, 1, \"([^\"]*)\"")).Groups[1].Value);
        Assert.DoesNotContain("RecordedBinding(1,", middle.Generated["PlanCoverage.g.cs"], StringComparison.Ordinal);
        Assert.Equal(
            "T001 | T007 | T009 | T045 | T065 T045 8 Inner App.Registry inner/Inner.cs",
            new Consumer().Reference(inner).Reference(middle.Emit())
                .Source("[Plan2025.ImplementsTask(Plan2025.TaskId.T009)] public class A { }")
                .Ask("""var b = PlanCoverage.Bindings[0]; return PlanCoverage.Implemented + " " + PlanCoverage.Verified + " " + PlanCoverage.Bindings.Count + " " + b.Assembly + " " + b.Member + " " + b.File;"""));
    }

    [Fact]
    public void A_project_in_memory_is_as_good_a_reference_as_a_file()
    {
        var inner = new Consumer { Name = "Inner" }.Source(Bound).Compile();

        var merged = new Consumer().Source("class C { }").Property("Plan2025Coverage", "true").Reference(inner.ToMetadataReference()).Generated;

        Assert.Contains("\"App.Registry.Check\", \"Inner\"", merged["PlanCoverage.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_pin_to_an_earlier_wording_is_stale_and_counts_for_nothing_else()
    {
        var library = CorrectedLibrary.Reference;
        var answer = new Consumer().Library(library).Source("""
            using Plan2025;
            #pragma warning disable CS0618
            [ImplementsTask(TaskId.T001, TaskId.T002, Wording = TaskWording.T001 + TaskWording.T002)]
            [VerifiesTask(TaskId.T002, Wording = TaskWording.T002v2)]
            class C { }
            """).Generated["PlanCoverage.g.cs"];

        Assert.Contains("TaskBinding(global::Plan2025.TaskId.T001, global::Plan2025.TaskBindingKind.Implements, false,", answer, StringComparison.Ordinal);
        Assert.Contains("TaskBinding(global::Plan2025.TaskId.T002, global::Plan2025.TaskBindingKind.Implements, true,", answer, StringComparison.Ordinal);
        Assert.Contains("TaskBinding(global::Plan2025.TaskId.T002, global::Plan2025.TaskBindingKind.Verifies, false,", answer, StringComparison.Ordinal);
    }

    /// <summary>The compiler cuts properties at these characters, so Plan2025.targets escapes them.</summary>
    [Fact]
    public void A_repository_may_be_in_any_folder() => Assert.Equal(
        "src/A.cs",
        new Consumer().Property("Plan2025EscapedRoot", "/C?h?s/repo")
            .Source("[Plan2025.ImplementsTask(Plan2025.TaskId.T001)] class A { }", "/C#;/repo/src/A.cs")
            .Ask("return PlanCoverage.Bindings[0].File;"));

    [Fact]
    public void The_same_bindings_in_another_order_give_the_same_bytes()
    {
        const string Other = "[Plan2025.VerifiesTask(Plan2025.TaskId.T001)] class Other { }";
        var one = new Consumer().Source(Bound).Source(Other, "/repo/src/Other.cs").Generated;
        var two = new Consumer().Source(Other, "/repo/src/Other.cs").Source(Bound).Generated;

        Assert.Equal(one, two);
        Assert.DoesNotContain("/repo", string.Concat(one.Values), StringComparison.Ordinal);
        Assert.DoesNotContain('\r', string.Concat(one.Values));
    }
}
