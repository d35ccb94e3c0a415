using System.IO;
using System.Linq;
using System.Text;
using Plan2025.Documents.Import;
using Plan2025.Documents.Writing;
using Plan2025.Generator.Model;
using Plan2025.Generator.Reading;

namespace Plan2025.Documents.Tests;

/// <summary>Imports for tests.</summary>
internal static class Imports
{
    private static readonly Register s_register = Own();

    /// <summary>Imports a text with the register that comes with the tool.</summary>
    public static ImportResult Text(string text) => Bytes(Encoding.UTF8.GetBytes(text));

    /// <summary>Imports bytes with the register that comes with the tool.</summary>
    public static ImportResult Bytes(byte[] bytes, (int First, int Last)? lines = null) => Importer.Import(bytes, lines, s_register);

    /// <summary>Imports an official text of this project.</summary>
    public static ImportResult Fixture(string name) => Bytes(File.ReadAllBytes(PathOf(name)));

    /// <summary>The lines of an official text of this project.</summary>
    public static string[] Lines(string name) => File.ReadAllLines(PathOf(name));

    /// <summary>The valid document of an import.</summary>
    public static PlanDocument Document(ImportResult result)
    {
        var read = PlanReader.Read(result.Json);
        Assert.NotNull(read.Document);
        return read.Document;
    }

    /// <summary>The document written as text again.</summary>
    public static DocumentText Written(PlanDocument document) => new(document, document.Expressions.Any(e => e.Language.Value == "zh-Hant") ? "zh-Hant" : "zh-Hans");

    /// <summary>A document with one chapter, whose tasks are the lines.</summary>
    public static string Chapter(params string[] lines) => "关于测试的意见\n各有关单位：\n为了测试，提出以下意见：\n一、测试\n" + string.Join('\n', lines) + "\n国务院\n2025年1月2日\n";

    private static Register Own()
    {
        var register = Register.Create();
        register.AddOwn();
        return register;
    }

    private static string PathOf(string name) => Repository.PathOf("tests", "Plan2025.Documents.Tests", "Fixtures", name);
}
