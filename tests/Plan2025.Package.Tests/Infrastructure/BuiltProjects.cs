using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Plan2025.Package.Tests.Infrastructure;

/// <summary>Small projects in folders and under names that have given trouble, built by one command from the packed package.</summary>
public sealed class BuiltProjects(PackedPackage package) : IAsyncLifetime
{
    /// <summary>A class that implements a task, on line 1.</summary>
    private const string Bound = "[Plan2025.ImplementsTask(Plan2025.TaskId.T001)] public class Bound;\n";

    private const string Reports = "<Plan2025Reports>csv,html</Plan2025Reports>";

    private readonly List<string> _projects = [];

    /// <summary>What the build printed.</summary>
    public string Output { get; private set; } = "";

    /// <summary>Where they are, in the folder Builds.</summary>
    internal Consumers Consumers { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Consumers = await package.Consumers();
        Paths();
        Names();
        Bindings();
        Razor();
        Write("Builds.slnx", $"<Solution>{string.Concat(_projects.Select(p => $"<Project Path=\"{p}\" />"))}</Solution>");
        Output = (await Consumers.DotNet("build", "Builds/Builds.slnx")).OfSuccess();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>A path of a project or report.</summary>
    public string PathOf(params string[] parts) => Consumers.PathOf(["Builds", .. parts]);

    /// <summary>The lines of a coverage.csv that list bindings, each as a task, whether it was executed, an assembly, a file and a line.</summary>
    public string[] Rows(params string[] folder) => [..
        from line in File.ReadLines(PathOf([.. folder, "coverage.csv"])).Skip(1)
        let cells = line.Split(',')
        where cells[9].Length > 0
        select $"{cells[0]} {cells[7]} {cells[11]} {cells[13]}:{cells[14]}"];

    /// <summary>What the compiler cuts, nested repositories, and none at all.</summary>
    private void Paths()
    {
        foreach (var (folder, name) in new[] { ("C#", "Sharp"), ("a;b", "Semicolon"), ("C# ;x", "Both") })
        {
            Write(folder + "/.git/HEAD", "ref: refs/heads/main\n");
            Project(folder + "/Inside", name, Bound, Reports);
        }

        Write("Outer/.git/HEAD", "ref: refs/heads/main\n");
        foreach (var (name, git) in new[] { ("Submodule", "modules/Submodule"), ("WorkTree", "worktrees/WorkTree") })
        {
            Write($"Outer/{name}/.git", $"gitdir: ../.git/{git}\n");
            Project($"Outer/{name}/Inside", name, Bound, Reports);
        }

        foreach (var name in new[] { "First", "Second" })
        {
            Project("Outer/" + name, name, Bound, Reports + "<Plan2025ReportsFolder>$(MSBuildProjectDirectory)/../Shared</Plan2025ReportsFolder>");
        }

        Project("Outer/Referencing", "Referencing", "public class C { public object O => typeof(Bound); }", "", """<ProjectReference Include="../First/First.csproj" />""");

        Project("Copied/Library", "CopiedLibrary", "[Plan2025.ImplementsTask(Plan2025.TaskId.T001)]\npublic class Register\n{\n    public int Run() => 1;\n}\n");
        Project(
            "Copied/App",
            "CopiedApp",
            Bound.Replace("Implements", "Verifies", StringComparison.Ordinal),
            Reports + "<MSBuildTreatWarningsAsErrors>false</MSBuildTreatWarningsAsErrors>",
            """<ProjectReference Include="../Library/CopiedLibrary.csproj" /><Plan2025Cobertura Include="../run.xml" />""");
        Write("Copied/run.xml", $"""
            <coverage><sources><source>{PathOf("Copied")}</source></sources><packages><package><classes>
              <class filename="Library/Code.cs"><lines><line number="4" hits="1" /></lines></class>
            </classes></package></packages></coverage>
            """);
    }

    /// <summary>Classes that are called as the project is, or as ours are: that they are built is the test.</summary>
    private void Names()
    {
        Project("Names/Calculator", "Calculator", "[Plan2025.ImplementsTask(Plan2025.TaskId.T001)] public class Calculator { public object O => PlanCoverage.Implemented; }");
        Project("Names/Plan", "Plan", Bound + "public class C { public object O => Plan2025.Plan.Tasks; }");
        Project("Names/Plan.Web", "Plan.Web", "using Plan2025;\nnamespace Plan.Web { [ImplementsTask(TaskId.T001)] public class Bound { public object O => PlanCoverage.Implemented; } }");
        Project("Names/TaskId", "TaskId", "[Plan2025.ImplementsTask(Plan2025.TaskId.T001)] public class TaskId { public object O => PlanCoverage.Implemented; }");
    }

    private void Bindings() => Project(
        "Events",
        "Events",
        """
        using System;
        using Plan2025;
        Console.WriteLine(PlanCoverage.Implemented);
        public class Events
        {
            [method: ImplementsTask(TaskId.T001)] public event Action One = () => { };
            [field: ImplementsTask(TaskId.T002)] public event Action Two = () => { };
            public void Raise() { One(); Two(); }
        }
        """,
        "<OutputType>Exe</OutputType>");

    private void Razor()
    {
        Write("Outer/Razor/_Imports.razor", "@using Plan2025\n");
        Write("Outer/Razor/Page.razor", "@attribute [ImplementsTask(TaskId.T001)]\n<p>1</p>\n@code {\n    [VerifiesTask(TaskId.T002)]\n    private void M() { }\n}\n");
        Write("Outer/Razor/View.cshtml", "@page\n@using Plan2025\n@attribute [ImplementsTask(TaskId.T003)]\n<p>2</p>\n");
        Write("Outer/Razor/Beside.razor", "<p>3</p>\n");
        Project(
            "Outer/Razor",
            "RazorPages",
            "namespace RazorPages { [Plan2025.ImplementsTask(Plan2025.TaskId.T004)] public partial class Beside; }",
            "<AddRazorSupportForMvc>true</AddRazorSupportForMvc><Plan2025Required>T001..T005</Plan2025Required><TreatWarningsAsErrors>false</TreatWarningsAsErrors>",
            """<FrameworkReference Include="Microsoft.AspNetCore.App" />""",
            "Microsoft.NET.Sdk.Razor");
    }

    private void Project(string folder, string name, string source, string properties = "", string items = "", string sdk = "Microsoft.NET.Sdk")
    {
        _projects.Add($"{folder}/{name}.csproj");
        Write($"{folder}/Code.cs", source);
        Write($"{folder}/{name}.csproj", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Plan2025" Version="$(PlanVersion)" />
                {items}
              </ItemGroup>
            </Project>
            """);
    }

    private void Write(string path, string text) => Consumers.Write("Builds/" + path, text);
}
