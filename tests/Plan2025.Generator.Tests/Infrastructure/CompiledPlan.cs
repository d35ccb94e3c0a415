using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Plan2025.Generator.Tests.Infrastructure;

/// <summary>A plan compiled with the library's sources, loaded, and asked by a program that is compiled with it.</summary>
internal static class CompiledPlan
{
    /// <summary>Compiles a document and runs the body of a method that returns a string.</summary>
    public static string Ask(string json, string body)
    {
        var probe = GeneratorHost.Parse($$"""
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
        var result = compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => d.ToString()));

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

    /// <summary>The library with a document's tables; fails where the document has errors.</summary>
    public static Compilation Compile(string json)
    {
        GeneratorHost.CreateDriver(new JsonFile("/plans/plan.json", json)).RunGeneratorsAndUpdateCompilation(
            GeneratorHost.Library, out var compilation, out var diagnostics, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        return compilation;
    }
}
