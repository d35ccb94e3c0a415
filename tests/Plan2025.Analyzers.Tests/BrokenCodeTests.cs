using System;
using System.Collections.Concurrent;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Plan2025.Analyzers.Tests.Infrastructure;

namespace Plan2025.Analyzers.Tests;

/// <summary>People type: most of the code that a rule sees is broken. No rule may throw on any of it.</summary>
public class BrokenCodeTests
{
    private const int Variants = 10_000;
    private const int FilesPerCompilation = 100;

    [Fact]
    public async Task No_rule_throws_on_broken_variants_of_real_code()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "code"), "*.cs", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)
            .ToArray();
        Assert.True(sources.Length >= 10, $"Only {sources.Length} files to break.");
        var random = new Random(1006);
        var failures = new ConcurrentBag<string>();
        for (var done = 0; done < Variants; done += FilesPerCompilation)
        {
            var trees = Enumerable.Range(0, FilesPerCompilation)
                .Select(i => CSharpSyntaxTree.ParseText(Break(sources[random.Next(sources.Length)], random), path: $"{i}.cs"));
            var compilation = CSharpCompilation.Create(
                "Broken", trees, [.. References.Framework, References.Library], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
            var options = new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]),
                onAnalyzerException: (e, analyzer, _) => failures.Add($"{analyzer.GetType().Name}: {e}"),
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false);
            await new CompilationWithAnalyzers(compilation, AllAnalyzers.Create(), options)
                .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        }

        Assert.Empty(failures);
    }

    /// <summary>Cuts the end off, or drops, doubles or swaps a few tokens.</summary>
    private static string Break(string source, Random random)
    {
        var tokens = SyntaxFactory.ParseTokens(source).Select(t => t.ToFullString()).ToList();
        for (var edits = random.Next(1, 5); edits > 0 && tokens.Count > 2; edits--)
        {
            var (a, b) = (random.Next(tokens.Count), random.Next(tokens.Count));
            switch (random.Next(5))
            {
                case 0:
                    tokens.RemoveRange(a, tokens.Count - a);
                    break;
                case 1:
                    tokens.RemoveAt(a);
                    break;
                case 2:
                    tokens.Insert(b, tokens[a]);
                    break;
                case 3:
                    (tokens[a], tokens[b]) = (tokens[b], tokens[a]);
                    break;
                default:
                    tokens[a] = tokens[a][..random.Next(tokens[a].Length)];
                    break;
            }
        }

        return string.Concat(tokens);
    }
}
