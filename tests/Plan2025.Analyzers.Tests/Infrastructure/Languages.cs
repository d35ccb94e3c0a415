using System.Globalization;
using System.Runtime.CompilerServices;

namespace Plan2025.Analyzers.Tests.Infrastructure;

/// <summary>Languages of messages. Tests expect English wherever they run; those of Chinese ask for it.</summary>
internal static class Languages
{
    public static CultureInfo Chinese { get; } = CultureInfo.GetCultureInfo("zh-CN");

    [ModuleInitializer]
    internal static void SetEnglish() => CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
}
