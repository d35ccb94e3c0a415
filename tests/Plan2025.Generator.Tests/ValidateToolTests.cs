using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Plan2025.Documents;

namespace Plan2025.Generator.Tests;

/// <summary>The tool says what the compiler says.</summary>
public sealed class ValidateToolTests : IDisposable
{
    private readonly TemporaryFolder _folder = new(hasBuildFiles: false);

    [Fact]
    public void The_real_plan_passes_silently() => Assert.Equal((0, ""), Run(Save("plan.json", TestPlans.Plan2025)));

    [Fact]
    public void Problems_are_those_of_the_generator_at_the_same_positions()
    {
        var broken = TestPlans.Harbour
            .Replace("\"issuer\": \"council\"", "\"issuer\": \"counsil\"", StringComparison.Ordinal)
            .Replace("\"sources\": []", "\"知识𠮷\": '', \"sources\": []", StringComparison.Ordinal);
        var file = Save("broken.json", broken);

        var (code, output) = Run(Save("plan.json", TestPlans.Plan2025), file);

        Assert.Equal(1, code);
        Assert.Equal(
            GeneratorHost.RunFiles(new TextFile(file, broken)).Diagnostics.Select(d => $"{d.ToString().Replace(d.GetMessage(CultureInfo.InvariantCulture), "", StringComparison.Ordinal)}{d.GetMessage(CultureInfo.InvariantCulture)} ({d.Descriptor.HelpLinkUri})"),
            output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Warnings_do_not_fail()
    {
        var (code, output) = Run(Save("harbour.json", TestPlans.Harbour));

        Assert.Equal(0, code);
        Assert.Contains("harbour.json(120,93): warning PLAN0050: The text contains the invisible character U+2028 (https://", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_an_error()
    {
        var (code, output) = Run(_folder.PathOf("none.json"));

        Assert.Equal(1, code);
        Assert.Contains("none.json(1,1): error PLAN0003: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_file_the_use_is_wrong()
    {
        var (code, output) = Run();

        Assert.Equal(2, code);
        Assert.StartsWith("error: ", output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private string Save(string name, string text)
    {
        _folder.Write(name, text);
        return _folder.PathOf(name);
    }

    private static (int Code, string Output) Run(params string[] files)
    {
        var output = new StringWriter();
        var code = DocumentTool.Run(["validate", .. files], output, output);
        return (code, output.ToString());
    }
}
