using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Plan2025.Analyzers.Traceability.Requirements;

/// <summary>Where requirements are written: a line of <c>.globalconfig</c>, or else the project file as a whole.</summary>
internal sealed class RequirementLocations
{
    /// <summary>The package marks the files with it.</summary>
    private const string Marker = "build_metadata.AdditionalFiles.PlanConfiguration";

    private readonly List<(string Path, SourceText Text, int Start)> _values = [];
    private readonly Location _project;

    public RequirementLocations(AnalyzerOptions options, CancellationToken cancel)
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        _project = provider.GlobalOptions.TryGetValue("build_property.MSBuildProjectFullPath", out var project) && project.Length > 0
            ? Location.Create(project, default, default)
            : Location.None;
        foreach (var file in options.AdditionalFiles.Where(f => provider.GetOptions(f).TryGetValue(Marker, out var value) && value == "true"))
        {
            if (file.GetText(cancel) is { } text)
            {
                _values.AddRange(text.Lines.Select(Value).Where(start => start >= 0).Select(start => (file.Path, text, start)));
            }
        }
    }

    /// <summary>The location of a part of an expression.</summary>
    public Location Of(string expression, int start, int length)
    {
        foreach (var (path, text, value) in _values)
        {
            if (value + expression.Length <= text.Length && text.ToString(new TextSpan(value, expression.Length)) == expression)
            {
                return Locate(path, text, new TextSpan(value + start, length));
            }
        }

        return _project;
    }

    /// <summary>The semicolons in <c>.globalconfig</c> at which an expression ends because what follows is a comment to the compiler.</summary>
    public IEnumerable<(string Line, Location Location)> Semicolons()
    {
        foreach (var (path, text, value) in _values)
        {
            var line = text.ToString(TextSpan.FromBounds(value, text.Lines.GetLineFromPosition(value).End));
            var end = line.IndexOfAny([';', '#']);
            if (end >= 0 && line[end] == ';')
            {
                yield return (line.Trim(), Locate(path, text, new TextSpan(value + end, 1)));
            }
        }
    }

    private static Location Locate(string path, SourceText text, TextSpan span) => Location.Create(path, span, text.Lines.GetLinePositionSpan(span));

    /// <summary>Where the value starts on a line such as <c>plan2025_required = all</c>; -1 on any other line.</summary>
    private static int Value(TextLine line)
    {
        var text = line.ToString();
        var equals = text.IndexOfAny(['=', ':']);
        if (equals < 0 || !text.Substring(0, equals).Trim().Equals(RequirementOptions.Key, StringComparison.OrdinalIgnoreCase))
        {
            return -1;
        }

        var value = text.Substring(equals + 1);
        return line.Start + equals + 1 + value.Length - value.TrimStart().Length;
    }
}
