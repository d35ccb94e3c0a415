using System;
using System.Collections;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Plan2025.Tests.Display;

/// <summary>Shows values as a debugger does: by <see cref="DebuggerDisplayAttribute"/>, else by an own <c>ToString</c>, and opened by the type proxy.</summary>
internal static partial class DebuggerView
{
    private const BindingFlags AnyMember = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    public static bool HasText(Type type) =>
        type.IsDefined(typeof(DebuggerDisplayAttribute), inherit: false)
        || type.GetMethod(nameof(ToString), [])!.DeclaringType == type;

    public static string TextOf(object value) =>
        value.GetType().GetCustomAttribute<DebuggerDisplayAttribute>() is { } display
            ? Placeholder().Replace(display.Value!, placeholder => Evaluate(value, placeholder.Groups["member"].Value, placeholder.Groups["raw"].Success))
            : value.ToString()!;

    /// <summary>The items below the value when it is opened; null where it has no proxy.</summary>
    public static IEnumerable? ItemsOf(object value)
    {
        if (value.GetType().GetCustomAttribute<DebuggerTypeProxyAttribute>() is not { } attribute)
        {
            return null;
        }

        var proxy = value.GetType().Assembly.GetType(attribute.ProxyTypeName.Split(',')[0], throwOnError: true)!;
        if (proxy.IsGenericTypeDefinition)
        {
            proxy = proxy.MakeGenericType(value.GetType().GetGenericArguments());
        }

        var root = proxy.GetProperties().Single(p => p.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State == DebuggerBrowsableState.RootHidden);
        return (IEnumerable)root.GetValue(Activator.CreateInstance(proxy, value))!;
    }

    // Only a member's name: what else a debugger can evaluate depends on the debugger and the language.
    private static string Evaluate(object value, string member, bool isRaw)
    {
        var property = value.GetType().GetProperty(member, AnyMember)
            ?? throw new InvalidOperationException($"{value.GetType()} has no property '{member}'.");
        var result = property.GetValue(value);
        return result is string text && !isRaw ? $"\"{text}\"" : Convert.ToString(result, CultureInfo.InvariantCulture) ?? "null";
    }

    [GeneratedRegex(@"\{(?<member>[^,}]+)(?<raw>,nq)?\}")]
    private static partial Regex Placeholder();
}
