using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace Plan2025.Browser.Tests.Infrastructure;

/// <summary>What the compiler says about samples/CheckedIds, as a page: each line with the part that is marked, and the message.</summary>
internal static class CompilerOutput
{
    /// <summary>Builds the sample in a language, and writes the page.</summary>
    /// <returns>The path of the page.</returns>
    public static async Task<string> Page(string language)
    {
        var log = Path.Combine(AppContext.BaseDirectory, $"diagnostics.{language}.sarif");
        var sample = Repository.PathOf("samples/CheckedIds");

        // What it references is built with these tests.
        (await Command.Run(
            sample,
            Command.DotNet,
            ["build", "-p:Strict=true", "--no-restore", "--configuration", Command.Configuration, "-p:BuildProjectReferences=false", $"-p:ErrorLog={log}%2Cversion=2.1"],
            new Dictionary<string, string?> { ["DOTNET_CLI_UI_LANGUAGE"] = language })).OfFailure();

        var results = JsonNode.Parse(await File.ReadAllTextAsync(log))!["runs"]![0]!["results"]!.AsArray()
            .Where(result => (string)result!["level"]! == "error")
            .Select(result => (Result: result!, Location: result!["locations"]![0]!["physicalLocation"]!))
            .OrderBy(found => (string)found.Result["ruleId"]!, StringComparer.Ordinal)
            .ToArray();
        Assert.Equal(6, results.Length);

        var page = new StringBuilder(
            """
            <!DOCTYPE html><meta charset="utf-8"><title>dotnet build</title><style>
            body { margin: 0; padding: 22px 28px; background: #1e1e1e; color: #d4d4d4; font: 16px/25px "DejaVu Sans Mono", "Noto Sans Mono CJK SC", monospace }
            p { margin: 0 0 14px; white-space: pre-wrap } b { color: #98c379 } i { color: #8b949e; font-style: normal }
            u { text-decoration: underline wavy #f14c4c; text-underline-offset: 4px } em { color: #f48771; font-style: normal }
            </style><p><b>$</b> dotnet build samples/CheckedIds -p:Strict=true</p>
            """);
        foreach (var (result, location) in results)
        {
            var file = Path.GetFileName(new Uri((string)location["artifactLocation"]!["uri"]!).LocalPath);
            var region = location["region"]!;
            var (line, begin, end) = ((int)region["startLine"]!, (int)region["startColumn"]! - 1, (int)region["endColumn"]! - 1);
            var code = (await File.ReadAllLinesAsync(Path.Combine(sample, file)))[line - 1];
            page.Append($"<p><i>{file}({line},{begin + 1})</i>  {Html(code[..begin].TrimStart())}<u>{Html(code[begin..end])}</u>{Html(code[end..].Split(" // PLAN")[0])}\n")
                .Append($"<em>error {result["ruleId"]}:</em> {Html((string)result["message"]!["text"]!)}</p>\n");
        }

        var path = Path.Combine(AppContext.BaseDirectory, $"diagnostics.{language}.html");
        await File.WriteAllTextAsync(path, page.ToString());
        return path;
    }

    private static string Html(string text) => WebUtility.HtmlEncode(text);
}
