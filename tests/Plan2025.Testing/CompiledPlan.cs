using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Plan2025.Testing;

/// <summary>A plan compiled with the library's sources, loaded, and asked by a program that is compiled with it.</summary>
public static class CompiledPlan
{
    /// <summary>Compiles a document and runs the body of a method that returns a string.</summary>
    public static string Ask(string json, string body)
    {
        var probe = CSharpSyntaxTree.ParseText(
            $$"""
            #pragma warning disable CS1591
            using System;
            using System.Collections.Generic;
            using System.Globalization;
            using System.Linq;
            using Plan2025;

            public static class Probe
            {
                public static string Run()
                {
            {{body}}
                }
            }
            """);
        var compilation = Compile(json).AddSyntaxTrees(probe);
        using var image = new MemoryStream();
        using var documentation = new MemoryStream();
        var result = compilation.Emit(
            image, xmlDocumentationStream: documentation, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => d.ToString()));
        AssertDocumented(documentation);

        var context = new AssemblyLoadContext("plan", isCollectible: true);
        try
        {
            image.Position = 0;
            var run = context.LoadFromStream(image).GetType("Probe")!.GetMethod("Run")!;
            return (string)run.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null)!;
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>The documentation is XML, and no member of an enum goes without.</summary>
    private static void AssertDocumented(MemoryStream documentation)
    {
        documentation.Position = 0;
        var members = XDocument.Load(documentation).Descendants("member").ToDictionary(m => m.Attribute("name")!.Value);
        Assert.Contains("T:Plan2025.TaskId", members.Keys);
        Assert.All(
            members.Where(m => m.Key.StartsWith("F:Plan2025.", StringComparison.Ordinal)),
            m => Assert.NotEmpty(m.Value.Elements()));
    }

    /// <summary>The library with a document's tables; fails where the document has errors.</summary>
    public static Compilation Compile(string json)
    {
        GeneratorHost.CreateDriver(new TextFile("/plans/plan.json", json)).RunGeneratorsAndUpdateCompilation(
            LibrarySources.Compilation, out var compilation, out var diagnostics, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        return compilation;
    }
}
