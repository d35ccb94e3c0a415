using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Reflection;

namespace Plan2025.Tests.Robustness;

/// <summary>The library's public types and members as reflection sees them, so that no test forgets a new one.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<Type> Types { get; } = [.. typeof(Plan).Assembly.GetExportedTypes()];

    /// <summary>The enums of the plan, such as <c>TaskId</c>.</summary>
    public static IEnumerable<Type> Enums => Types.Where(type => type.IsEnum);

    /// <summary>Records with the enum that identifies them.</summary>
    public static IEnumerable<(Type Record, Type Id)> Records => Types
        .Where(type => type.IsValueType && !type.IsEnum)
        .SelectMany(type => type.GetInterfaces()
            .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IPlanRecord<>))
            .Select(i => (type, i.GenericTypeArguments[0])));

    /// <summary>All records of each type, as a collection.</summary>
    public static IEnumerable<object[]> Collections =>
        Records.Select(r => new[] { Activator.CreateInstance(typeof(PlanCollection<,>).MakeGenericType(r.Record, r.Id))! });

    /// <summary>Every public struct; generic ones over tables and collections that exist.</summary>
    public static IEnumerable<Type> Structs => Types
        .Where(type => type.IsValueType && !type.IsEnum)
        .Select(type => !type.IsGenericTypeDefinition ? type
            : type.MakeGenericType(typeof(PlanTask), typeof(TaskId)));

    /// <summary>The methods of a type, those of its properties included.</summary>
    public static IEnumerable<MethodInfo> Methods(Type type) => type.GetMethods(Declared).Where(m => !m.IsGenericMethodDefinition);

    /// <summary>A member as a test names it.</summary>
    public static string NameOf(MethodBase method) =>
        Short(method.DeclaringType!) + "." + method.Name.Replace("get_", "", StringComparison.Ordinal)
        + (method.GetParameters().Length == 0 ? "" : "(" + string.Join(", ", method.GetParameters().Select(p => Short(p.ParameterType))) + ")");

    /// <summary>Calls any method, also one that takes or returns spans, which reflection can't; spans are empty.</summary>
    /// <returns>What it returned; null for spans and for nothing.</returns>
    public static object? Call(MethodBase method, object? target, params object?[] arguments)
    {
        var given = method.GetParameters().Select((p, i) => Given(p.ParameterType, arguments[i]));
        Expression call = method is ConstructorInfo constructor ? Expression.New(constructor, given)
            : Expression.Call(method.IsStatic ? null : Expression.Constant(target, method.DeclaringType!), (MethodInfo)method, given);
        Expression result = call.Type == typeof(void) || call.Type.IsByRefLike
            ? Expression.Block(call, Expression.Constant(null))
            : Expression.Convert(call, typeof(object));
        return Expression.Lambda<Func<object?>>(result).Compile()();

        static Expression Given(Type type, object? value) =>
            type.IsByRef ? Expression.Default(type.GetElementType()!)
            : type.IsByRefLike ? Expression.Default(type)
            : Expression.Constant(value, type);
    }

    /// <summary>A valid argument of a type.</summary>
    public static object? Argument(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.ToObject(type, 1);
        }

        return type == typeof(System.Globalization.CultureInfo) || type == typeof(IFormatProvider) ? System.Globalization.CultureInfo.InvariantCulture
            : type == typeof(string) ? "G"
            : type == typeof(IEnumerable<TaskId>) ? Array.Empty<TaskId>()
            : type.IsArray ? Array.CreateInstance(type.GetElementType()!, 0)
            : type.IsValueType && !type.IsByRefLike ? Activator.CreateInstance(type)
            : null;
    }

    public static string Short(Type type) =>
        (type.DeclaringType is { } outer ? Short(outer) + "." : "")
        + type.Name.Split('`')[0].TrimEnd('&')
        + (type.IsGenericType && type.DeclaringType is null && type.Namespace != "Plan2025" ? "<" + string.Join(", ", type.GetGenericArguments().Select(Short)) + ">" : "");
}
