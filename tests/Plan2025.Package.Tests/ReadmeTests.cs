using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Plan2025.Package.Tests.Infrastructure;

namespace Plan2025.Package.Tests;

/// <summary>The code that documents show, copied into a new project that has the package: with its rules, that is, which tests of the code alone don't see.</summary>
public class ReadmeTests(PackedPackage package)
{
    [Fact]
    public Task The_packages_readme() => Build(Encoding.UTF8.GetString(package.Read("README.md")));

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public Task The_repositorys_readme(string document) => Build(File.ReadAllText(Path.Combine(package.Clone, document)));

    private async Task Build(string document)
    {
        var consumers = await package.Consumers();
        var code = string.Concat(Markdown.Blocks(document, "csharp").Select(block => block.Code));
        Assert.NotEmpty(code);
        File.WriteAllText(consumers.PathOf("Readme", "Program.cs"), code);

        (await consumers.Build("Readme")).OfSuccess();
    }
}
