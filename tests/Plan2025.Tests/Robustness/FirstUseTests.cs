using System;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;

namespace Plan2025.Tests.Robustness;

/// <summary>Many threads use the library at once, before anybody else has.</summary>
public class FirstUseTests
{
    private const int Rounds = 10;

    [Fact]
    public void Sixty_four_threads_get_one_answer()
    {
        for (var round = 0; round < Rounds; round++)
        {
            // The library and the probe once more, in a context of their own: nothing has been made there.
            var context = new Isolated();
            try
            {
                var probe = context.LoadFromAssemblyPath(typeof(FirstUseTests).Assembly.Location).GetType(typeof(FirstUse).FullName!)!;
                var answer = probe.GetMethod(nameof(FirstUse.Run), BindingFlags.Public | BindingFlags.Static)!.Invoke(null, null);
                Assert.Equal("", answer);
                Assert.NotSame(typeof(Plan).Assembly, probe.Assembly.GetType(typeof(FirstUse).FullName!)!.GetField(nameof(FirstUse.Library))!.GetValue(null));
            }
            finally
            {
                context.Unload();
            }
        }
    }

    private sealed class Isolated() : AssemblyLoadContext("first use", isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name == "Plan2025"
            ? LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "Plan2025.dll"))
            : null;
    }
}
