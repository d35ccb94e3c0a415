using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace Plan2025.Data.Tests;

/// <summary>Nothing was lost or invented on the way from the source into the JSON.</summary>
public class SourceDocumentTests
{
    private const string SourceSha256 = "f86aed275e983ef56326f4d1fa6025409efc71ee321a5553252e98b3582defb3";
    private const string PlanSha256 = "cdd76eb5f555d4bfaabe5de000348b5e033cb3f64b4d8984555e7919a1b32114";
    private const int NoticeLines = 5;

    private static string[] SourceLines =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", "document.zh-Hant.txt")).Split('\n');

    [Fact]
    public void The_kept_source_lines_are_those_of_the_reprint() =>
        Assert.Equal(SourceSha256, Sha256(SourceLines));

    [Fact]
    public void Rendered_from_the_json_the_document_is_the_source_byte_for_byte()
    {
        var rendered = DocumentRenderer.Render(PlanFile.Document, "zh-Hant").ToArray();

        var source = SourceLines;
        for (var i = 0; i < Math.Min(rendered.Length, source.Length); i++)
        {
            Assert.True(
                rendered[i] == source[i],
                $"Line {i + 22} of the source differs.\n  source:   {source[i]}\n  rendered: {rendered[i]}");
        }

        Assert.Equal(source.Length, rendered.Length);
        Assert.Equal(SourceSha256, Sha256(rendered));
        Assert.Equal(PlanSha256, Sha256(rendered[NoticeLines..]));
    }

    [Fact]
    public void The_document_states_the_hash_that_the_rendering_has() =>
        Assert.Equal(SourceSha256, (string)PlanFile.Document["sources"]![0]!["planSha256"]!);

    private static string Sha256(string[] lines) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
}
