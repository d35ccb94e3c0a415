using System;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;

namespace Plan2025.Tests.Display;

/// <summary>The builds of the library that can be loaded here: the one that the tests are compiled against, and that for old frameworks.</summary>
internal static class LibraryBuild
{
    public const string Current = "this framework";

    public const string NetStandard = "netstandard2.0";

    // A context of its own: the assemblies have the same name.
    private static readonly Lazy<Assembly> Old = new(() => new AssemblyLoadContext(NetStandard)
        .LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, NetStandard, "Plan2025.dll")));

    public static Assembly Load(string build) => build == Current ? typeof(Plan).Assembly : Old.Value;
}
