using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Plan2025.Browser.Tests.Hostile;

/// <summary>The pages of the hostile plan: the library, the writer of the page and that of the report, compiled with its document and run here.</summary>
internal static class HostilePages
{
    /// <summary>What the report is about.</summary>
    public const string Assembly = "App" + HostileData.Trap;

    /// <summary>A file of the report.</summary>
    public const string File = "src/a" + HostileData.Trap + ".cs";

    /// <summary>A reason of the report.</summary>
    public const string Reason = "later" + HostileData.Trap;

    /// <summary>What the report requires.</summary>
    public const string Requirement = "T001..T006" + HostileData.Trap;

    private const string Program =
        """
        global using Plan2025.Shared;
        using System.Text;
        using Plan2025.Build.Input;
        using Plan2025.Build.Model;
        using Plan2025.Build.Reports;
        using Plan2025.Build.Reports.Html;
        using Plan2025.Tool.Exports.Page;
        using Plan2025.Traceability;

        public static class Program
        {
            public static byte[] Plan(string tag) => PlanPage.Create(Plan2025.TaskSet.All, PlanLanguages.Of(tag));

            public static byte[] Report(string tag, string assembly, string file, string reason, string requirement)
            {
                var main = new RecordedAssembly(
                    assembly,
                    [
                        BindingRow.Read(1, (int)BindingKind.Implements, file, 3, 3, "M" + reason, "", "")!,
                        BindingRow.Read(2, (int)BindingKind.Defers, file, 4, 4, "", "", reason)!,
                        BindingRow.Read(3, (int)BindingKind.NotApplicable, file, 5, 5, "", "", reason)!,
                        BindingRow.Read(4, (int)BindingKind.Implements, file, 6, 6, "", "000000000000", "")!,
                        BindingRow.Read(3, (int)BindingKind.Implements, file, 7, 7, "", "", "")!,
                    ],
                    [new RequiredTasks(requirement, [1, 2, 3, 4, 5, 6])],
                    IsUnrecorded: false);
                var report = ReportBuilder.Build(main, [], [], file);
                return Encoding.UTF8.GetBytes(HtmlReport.Write(report, Links.Create("", "/repository/reports", "/repository"), PlanLanguages.Of(tag)));
            }
        }
        """;

    private static readonly string[] s_sources =
    [
        "src/Shared/MessageText.cs", "src/Shared/RulePages.cs", "src/Shared/Pages/*.cs", "src/Shared/Texts/*.cs", "src/Shared/Traceability/*.cs",
        "src/Plan2025.Tool/Exports/Page/*.cs", "src/Plan2025.Tool/Texts/Citation.cs", "src/Plan2025.Tool/Texts/EnglishText.cs", "src/Plan2025.Tool/Texts/Examples.cs",
        "src/Plan2025.Tool/Texts/Labels.cs", "src/Plan2025.Tool/Texts/MarkedText.cs",
        "src/Plan2025.Tool/Texts/TextFormat.cs", "src/Plan2025.Build/BuildMessages.cs", "src/Plan2025.Build/ReportException.cs", "src/Plan2025.Build/Input/*.cs",
        "src/Plan2025.Build/Model/*.cs", "src/Plan2025.Build/Reports/*.cs", "src/Plan2025.Build/Reports/Html/*.cs",
    ];

    private static readonly string[] s_resources = ["src/Shared/Pages/*.css", "src/Shared/Pages/*.js", "src/Plan2025.Tool/Exports/Page/plan.*", "src/Plan2025.Build/Reports/Html/*.css"];

    private static readonly Lazy<Type> s_program = new(Compile);

    /// <summary>Writes the plan as a page.</summary>
    public static Task<string> Plan(string tag) => Write($"hostile-plan.{tag}.html", nameof(Plan), tag);

    /// <summary>Writes a coverage report.</summary>
    public static Task<string> Report(string tag) => Write($"hostile-report.{tag}.html", nameof(Report), tag, Assembly, File, Reason, Requirement);

    private static async Task<string> Write(string name, string method, params string[] arguments)
    {
        var path = Path.Combine(AppContext.BaseDirectory, Guid.NewGuid().ToString("N") + name);
        await System.IO.File.WriteAllBytesAsync(path, (byte[])s_program.Value.GetMethod(method)!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null)!);
        return path;
    }

    private static Type Compile()
    {
        var sources = s_sources.SelectMany(Files).Select(path => CSharpSyntaxTree.ParseText(SourceText.From(System.IO.File.ReadAllText(path), Encoding.UTF8), LibrarySources.ParseOptions, path));
        var compilation = CompiledPlan.Compile(HostileData.Json).AddSyntaxTrees([.. sources, CSharpSyntaxTree.ParseText(Program, LibrarySources.ParseOptions)]);
        var resources = s_resources.SelectMany(Files).Select(path => new ResourceDescription(Path.GetFileName(path), () => System.IO.File.OpenRead(path), isPublic: true));
        var image = new MemoryStream();
        var result = compilation.Emit(image, manifestResources: resources, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        image.Position = 0;
        return new AssemblyLoadContext("hostile plan").LoadFromStream(image).GetType("Program")!;
    }

    private static string[] Files(string pattern) =>
        Directory.GetFiles(Repository.PathOf(Path.GetDirectoryName(pattern)!), Path.GetFileName(pattern));
}
