using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text.Json;

namespace Plan2025.Tests.Robustness;

/// <summary>Values that are no members of their enum, given to everything public that takes one: the documented exception or the documented answer, never a read outside a table.</summary>
public class UndefinedEnumValueTests
{
    /// <summary>What answers without an exception; all else must throw.</summary>
    private static readonly Dictionary<string, string> s_answers = new()
    {
        ["TaskSet.Contains(TaskId)"] = "False",

        // Made by generated code from the bindings of an assembly; it only carries what it is given.
        ["TaskBinding..ctor(TaskId, TaskBindingKind, Boolean, String, String, String, Int32, String)"] = "0 0 :0",
    };

    public static TheoryData<string> Members => [.. Takers().Select(t => PublicApi.NameOf(t)).Distinct()];

    [Theory]
    [MemberData(nameof(Members))]
    public void A_member_refuses_what_is_no_member_of_the_enum(string name)
    {
        foreach (var method in Takers().Where(m => PublicApi.NameOf(m) == name))
        {
            var parameter = Array.FindIndex(method.GetParameters(), p => p.ParameterType.IsEnum);
            foreach (var value in Undefined(method.GetParameters()[parameter].ParameterType))
            {
                var arguments = method.GetParameters().Select(p => PublicApi.Argument(p.ParameterType)).ToArray();
                arguments[parameter] = value;
                if (method.Name == "TryGet")
                {
                    Assert.Equal(false, PublicApi.Call(method, Target(method), arguments));
                    continue;
                }

                if (s_answers.TryGetValue(name, out var answer))
                {
                    var given = PublicApi.Call(method, Target(method), arguments)!;
                    Assert.Equal(method is ConstructorInfo ? given.ToString() : answer, given.ToString());
                    continue;
                }

                var e = Assert.Throws<ArgumentOutOfRangeException>(() => PublicApi.Call(method, Target(method), arguments));
                Assert.Equal(Number(value), e.ActualValue);
                Assert.Contains($"{Number(value)} is not a member of {value.GetType().Name}; expected 1 to ", e.Message, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Lists_of_tasks_refuse_it_too()
    {
        foreach (var value in Undefined(typeof(TaskId)).Cast<TaskId>())
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => TaskSet.Create(TaskId.T001, value));
            Assert.Throws<ArgumentOutOfRangeException>(() => TaskSet.CreateRange(new List<TaskId> { value }));
            Assert.Throws<ArgumentOutOfRangeException>(() => TaskSet.Create([value]));
            Assert.Throws<ArgumentOutOfRangeException>(() => new ImplementsTaskAttribute(value).Tasks);
            Assert.Throws<ArgumentOutOfRangeException>(() => new DefersTaskAttribute(value).Tasks);
            Assert.True(TaskSet.All.IsProperSubsetOf(TaskSet.All.Append(value)));
            Assert.False(TaskSet.All.IsSupersetOf(new[] { value }));
            Assert.False(TaskSet.All.SetEquals(TaskSet.All.Append(value)));
            Assert.False(TaskSet.All.Overlaps(new[] { value }));
        }
    }

    public static TheoryData<Type> Enums => [.. PublicApi.Records.Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Enums))]
    public void Converters_refuse_it(Type type)
    {
        foreach (var value in Undefined(type))
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => JsonSerializer.Serialize(value, type));
            Assert.Throws<ArgumentOutOfRangeException>(() => TypeDescriptor.GetConverter(type).ConvertToInvariantString(value));

            // As a key of an object.
            var keyed = (System.Collections.IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(type, typeof(int)))!;
            keyed.Add(value, 1);
            Assert.Throws<ArgumentOutOfRangeException>(() => JsonSerializer.Serialize(keyed, keyed.GetType()));
        }
    }

    /// <summary>Everything public, in types that are not enums, that takes a value of an enum of the library.</summary>
    private static IEnumerable<MethodBase> Takers() =>
        PublicApi.Structs.Concat(PublicApi.Types.Where(t => t.IsClass && !t.IsGenericTypeDefinition)).Concat(Collections())
            .SelectMany(type => PublicApi.Methods(type).Cast<MethodBase>().Concat(type.GetConstructors()))
            .Where(method => method.GetParameters().Any(p => p.ParameterType.IsEnum && p.ParameterType.Assembly == typeof(Plan).Assembly))
            .Where(method => !method.Name.StartsWith("op_", StringComparison.Ordinal) && method.Name != "set_Current");

    private static IEnumerable<Type> Collections() => PublicApi.Records.Select(r => typeof(PlanCollection<,>).MakeGenericType(r.Record, r.Id));

    /// <summary>A valid target: the enum value is all that is wrong.</summary>
    private static object? Target(MethodBase method)
    {
        if (method.IsStatic || method is ConstructorInfo)
        {
            return null;
        }

        var type = method.DeclaringType!;
        return type == typeof(PlanLacuna) ? Plan.Tasks.SelectMany(t => t.Lacunae).First()
            : PublicApi.Records.Any(r => r.Record == type)
                ? type.GetMethod("Parse", [typeof(string)])!.Invoke(null, [PublicApi.Records.Single(r => r.Record == type).Id.GetEnumNames()[0]])
                : Activator.CreateInstance(type);
    }

    private static IEnumerable<object> Undefined(Type type)
    {
        var underlying = type.GetEnumUnderlyingType();
        var count = type.GetEnumValues().Length;
        long[] candidates = [0, count + 1, 63, 64, 65, 127, 128, 254, 255, 256, 32767, 65535, int.MaxValue, -1, int.MinValue];
        return candidates
            .Where(number => number < 1 || number > count)
            .Where(number => number <= Convert.ToInt64(underlying.GetField("MaxValue")!.GetValue(null), CultureInfo.InvariantCulture)
                && number >= Convert.ToInt64(underlying.GetField("MinValue")!.GetValue(null), CultureInfo.InvariantCulture))
            .Select(number => Enum.ToObject(type, number));
    }

    private static int Number(object value) => Convert.ToInt32(value, CultureInfo.InvariantCulture);
}
