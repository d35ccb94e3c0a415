using System;
using System.IO;
using System.Text;
using System.Threading.Tasks;

namespace Plan2025.Generator.Tests;

/// <summary>Another document than ours, as users build it in a folder of their own.</summary>
public sealed class DocumentTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public DocumentTests() => _folder.Write("harbour.json", TestPlans.Harbour);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Another_document_builds_from_any_folder()
    {
        (await DotNet("build", "harbour.json", "--framework", "net10.0")).OfSuccess();

        var library = _folder.PathOf("artifacts", "bin", "Plan2025", "debug_net10.0", "Plan2025.dll");
        Assert.Contains("HarbourMaster", Encoding.UTF8.GetString(File.ReadAllBytes(library)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_document_is_one_error_that_says_so()
    {
        var output = (await DotNet("build", "nowhere.json")).OfFailure();

        Assert.Contains("1 Error(s)", output, StringComparison.Ordinal);
        Assert.Contains($"There is no plan document '{_folder.PathOf("nowhere.json")}'.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_document_is_not_packed()
    {
        var output = (await DotNet("pack", "harbour.json", "--configuration", "Debug")).OfFailure();

        Assert.Single(output.Split('\n'), line => line.Contains(": error", StringComparison.Ordinal));
        Assert.Contains("The package Plan2025 holds the plan of data/plan2025.json and no other", output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(_folder.Root, "*.nupkg", SearchOption.AllDirectories));
    }

    /// <summary>What is built goes into the folder, not into the repository.</summary>
    private Task<Output> DotNet(string command, string document, params string[] arguments) => _folder.DotNet(
        [command, Repository.PathOf("src", "Plan2025"), "-p:PlanDocumentFile=" + document, "--artifacts-path", _folder.PathOf("artifacts"), .. arguments]);
}
