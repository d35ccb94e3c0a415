using System.Globalization;
using System.Runtime.CompilerServices;

namespace Plan2025.Analyzers.Tests.Infrastructure;

/// <summary>Tests expect English wherever they run; those of other languages ask for them.</summary>
internal static class EnglishMessages
{
    [ModuleInitializer]
    internal static void Set() => CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
}
