using System.IO;
using Plan2025.Package.Tests.Infrastructure;

namespace Plan2025.Package.Tests;

/// <summary>The public API is the same on all frameworks, but for what an old one lacks. The build compares it with <c>src/Plan2025/PublicApi</c>.</summary>
public class PublicApiTests(PackedPackage package)
{
    /// <summary>Package validation loads the packed libraries and compares them, as a program does that moves to another framework.</summary>
    [Fact]
    public void The_package_was_validated() =>
        Assert.True(File.Exists(package.Clone.PathOf("src/Plan2025/obj/Release/Microsoft.NET.ApiCompat.ValidatePackage.semaphore")));
}
