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
    public static TheoryData<string> Members => [.. Takers().Select(t => PublicApi.NameOf(t)).Distinct()];

    [Theory]
    [MemberData(nameof(Members))]
    public void Every_method_rejects_undefined_values(string name)
    {
        foreach (var method in Takers().Where(m => PublicApi.NameOf(m) == name))
        {
            var parameter = Array.FindIndex(method.GetParameters(), p => p.ParameterType.IsEnum);
            foreach (var value in Undefined(method.GetParameters()[parameter].ParameterType))
            {
                var arguments = method.GetParameters().Select(p => PublicApi.Argument(p.ParameterType)).ToArray();
                arguments[parameter] = value;
                if (name == "TaskSet.Contains(TaskId)" || method.Name == "TryGet")
                {
                    Assert.Equal(false, PublicApi.Call(method, Target(method), arguments));
                    continue;
                }

                var e = Assert.Throws<ArgumentOutOfRangeException>(() => PublicApi.Call(method, Target(method), arguments));
                var (type, number) = (value.GetType(), Convert.ToInt32(value, CultureInfo.InvariantCulture));
                Assert.Equal(number, e.ActualValue);
                Assert.StartsWith(
                    $"{number} is not a member of {type.Name}; expected 1 to {type.GetEnumValues().Length}.", e.Message, StringComparison.Ordinal);
            }
        }
    }

    /// <summary>No enum of this plan is without members; one of another plan may be.</summary>
    [Fact]
    public void A_value_of_an_enum_without_members_is_refused_as_that() =>
        Assert.StartsWith(
            "1 is not a member of Section, which has none in this plan.", Throw.NoMember("Section", 1, 0).Message, StringComparison.Ordinal);

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
        }
    }

    [Fact]
    public void A_sequence_with_it_is_larger_than_any_set()
    {
        foreach (var value in Undefined(typeof(TaskId)).Cast<TaskId>())
        {
            Assert.False(TaskSet.All.Contains(value));
            Assert.False(TaskSet.All.Overlaps(new[] { value }));
            foreach (var set in new[] { TaskSet.All, TaskSet.Create(TaskId.T001), TaskSet.Empty })
            {
                TaskId[] larger = [.. set, value];
                Assert.True(set.IsSubsetOf(larger));
                Assert.True(set.IsProperSubsetOf(larger));
                Assert.False(set.IsSupersetOf(larger));
                Assert.False(set.IsProperSupersetOf(larger.Skip(1)));
                Assert.False(set.SetEquals(larger));
                Assert.Equal(!set.IsEmpty, set.Overlaps(larger));
            }
        }
    }

    [Theory]
    [MemberData(nameof(PublicApi.Records), MemberType = typeof(PublicApi))]
    public void Converters_refuse_it(Type record, Type type)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => JsonSerializer.Serialize(Activator.CreateInstance(record), record));
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
        PublicApi.Structs.Concat(PublicApi.Types.Where(t => t.IsClass && !t.IsGenericTypeDefinition))
            .Concat(PublicApi.Collections.Select(row => row[0].GetType()))
            .SelectMany(type => PublicApi.Methods(type).Cast<MethodBase>().Concat(type.GetConstructors()))
            .Where(method => method.GetParameters().Any(p => p.ParameterType.IsEnum && p.ParameterType.Assembly == typeof(Plan).Assembly))
            .Where(method => !method.Name.StartsWith("op_", StringComparison.Ordinal) && method.Name != "set_Current")

            // Made by generated code from the bindings of an assembly; it only carries what it is given.
            .Where(method => method.DeclaringType != typeof(TaskBinding));

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
        int[] numbers = [0, 63, 64, 65, 127, 128, 254, 255, 256, 32767, 65535, int.MaxValue, -1, int.MinValue];
        return numbers.Append(type.GetEnumValues().Length + 1).Select(number => Enum.ToObject(type, number)).Where(value => !type.IsEnumDefined(value)).Distinct();
    }
}
