using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plan2025.Generator.Model;
using Plan2025.Generator.Outputs;

namespace Plan2025.Fuzz.Checks;

/// <summary>
/// Runs the generator over a valid document as the compiler does, and sees to it that all compiles, without a warning.
/// </summary>
/// <remarks>
/// Every generated file of every document is parsed. What can't come out differently is not done twice: a file is bound
/// unless one with the same <see cref="Skeleton"/> has been bound beside the same declarations, and the whole library
/// is compiled to an assembly unless it has been with the same declarations. Where something is compiled, the compiler
/// itself has run the generator.
/// </remarks>
internal sealed class CompileCheck
{
    private readonly ConcurrentDictionary<string, Skeleton> _parsed = new();
    private readonly ConcurrentDictionary<string, bool> _compiled = new();
    private readonly ConcurrentDictionary<string, bool> _bound = new();
    private int _filesParsed;
    private int _filesBound;

    /// <summary>What was compiled.</summary>
    public string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"Of what is valid every generated file was parsed ({_filesParsed:N0} different), {_filesBound:N0} files were bound and "
        + $"{_compiled.Count:N0} whole libraries compiled; the rest differ from these in nothing that a compiler decides by.");

    public Verdict Check(string json, PlanDocument document)
    {
        // Without the compiler: the same projections and emitters, many times as fast.
        var files = PlanOutputs.Write(new ResolvedPlan(document), CancellationToken.None).Select(output => (output.File, Source: output.Text!.ToString())).ToArray();
        var skeletons = new Skeleton[files.Length];
        for (var i = 0; i < skeletons.Length; i++)
        {
            var key = Skeleton.Hash(files[i].Source);
            if (!_parsed.TryGetValue(key, out var skeleton))
            {
                Interlocked.Increment(ref _filesParsed);
                var tree = CSharpSyntaxTree.ParseText(files[i].Source, LibrarySources.ParseOptions, files[i].File);
                if (FirstOf(tree.GetDiagnostics()) is { } failure)
                {
                    return failure;
                }

                skeleton = Skeleton.Of(tree.GetRoot());
                _parsed[key] = skeleton;
            }

            skeletons[i] = skeleton;
        }

        var surface = Skeleton.Hash(string.Concat(skeletons.Select(s => s.Surface)));
        var declared = skeletons.SelectMany(s => s.Declared).ToHashSet();
        var types = declared.Select(name => name[..(name.IndexOf('.') + 1)]).ToHashSet();
        var unbound = Enumerable.Range(0, skeletons.Length)
            .Where(i => !_bound.ContainsKey(surface + skeletons[i].Whole) || !NamesOnly(skeletons[i], declared, types))
            .ToArray();
        if (_compiled.ContainsKey(surface) && unbound.Length == 0)
        {
            return Verdict.Accepted;
        }

        if (Compile(json, files, surface, unbound) is { } failed)
        {
            return failed;
        }

        foreach (var i in unbound)
        {
            _bound[surface + skeletons[i].Whole] = true;
        }

        return Verdict.Accepted;
    }

    /// <summary>Whether a file names only what is declared; where it doesn't, the compiler must say so.</summary>
    private static bool NamesOnly(Skeleton file, HashSet<string> declared, HashSet<string> types) =>
        file.Used.All(used => declared.Contains(used) || !types.Contains(used[..(used.IndexOf('.') + 1)]));

    private Verdict? Compile(string json, IReadOnlyList<(string File, string Source)> files, string surface, int[] unbound)
    {
        if (RunGenerator(json, files, out var trees) is { } failed)
        {
            return failed;
        }

        var compilation = LibrarySources.Compilation.AddSyntaxTrees(trees);
        if (!_compiled.ContainsKey(surface))
        {
            using var image = new MemoryStream();
            if (FirstOf(compilation.Emit(image).Diagnostics) is { } failure)
            {
                return failure;
            }

            _compiled[surface] = true;
            return null;
        }

        foreach (var i in unbound)
        {
            Interlocked.Increment(ref _filesBound);
            if (FirstOf(compilation.GetSemanticModel(trees[i]).GetDiagnostics()) is { } failure)
            {
                return failure;
            }
        }

        return null;
    }

    /// <summary>Runs the generator as the compiler does; it must write the same.</summary>
    private static Verdict? RunGenerator(string json, IReadOnlyList<(string File, string Source)> files, out SyntaxTree[] trees)
    {
        var run = GeneratorHost.Run(json);
        trees = [];
        if (run.Exception is { } exception)
        {
            return Verdict.Failed("exception of the generator", exception.ToString());
        }

        if (run.Diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } error)
        {
            return Verdict.Failed("error of a valid document", error.ToString());
        }

        var sources = run.GeneratedSources.ToDictionary(s => s.HintName);
        trees = [.. files.Select(f => sources[f.File].SyntaxTree)];
        return files.All(f => sources[f.File].SourceText.ToString() == f.Source)
            ? null
            : Verdict.Failed("the compiler got other sources", "");
    }

    private static Verdict? FirstOf(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.FirstOrDefault(d => d.Severity >= DiagnosticSeverity.Warning) is { } found
            ? Verdict.Failed("does not compile, " + found.Id, found.ToString())
            : null;
}
