using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Plan2025.Tests.Robustness;

/// <summary>Every public member of every public struct on its default value. A new member is here without being listed: then it must throw the clear exception.</summary>
public class DefaultStructTests
{
    /// <summary>Structs whose default value is a value like any other: an empty set, an empty list, all of the plan.</summary>
    private static readonly Type[] s_whole =
    [
        typeof(TaskSet), typeof(TaskSet.Enumerator), typeof(PlanNotice), typeof(PlanMentions), typeof(PlanMentions.Enumerator), typeof(PlanLacunae),
        typeof(PlanLacunae.Enumerator),
        typeof(PlanCollection<PlanTask, TaskId>), typeof(PlanCollection<PlanTask, TaskId>.Enumerator),
        typeof(PlanTaskCollection), typeof(PlanTaskSelection), typeof(PlanTaskSelection.Enumerator),
    ];

    /// <summary>What a default record can say: that it is none.</summary>
    private static readonly string[] s_ofRecords =
    [
        "Id", "Number", "ToString", "Equals", "GetHashCode", "CompareTo", "op_Equality", "op_Inequality", "op_Implicit", "Parse", "TryParse", "TryFormat", "For",
    ];

    /// <summary>What refuses its valid argument all the same.</summary>
    private static readonly string[] s_refusing =
    [
        "PlanMentions.Item(Int32)", "PlanLacunae.Item(Int32)",
    ];

    public static TheoryData<string> Members => [.. All().Select(m => PublicApi.NameOf(m)).Distinct()];

    [Theory]
    [MemberData(nameof(Members))]
    public void A_default_value_answers_or_says_that_it_is_one(string name)
    {
        foreach (var method in All().Where(m => PublicApi.NameOf(m) == name))
        {
            var type = method.DeclaringType!;
            var arguments = method.GetParameters().Select(p => PublicApi.Argument(p.ParameterType)).ToArray();
            object? Call() => PublicApi.Call(method, method.IsStatic ? null : Activator.CreateInstance(type), arguments);

            if (method.Name is "Parse")
            {
                // "G" and nothing are no spelling of anything.
                Assert.ThrowsAny<FormatException>(Call);
            }
            else if (s_refusing.Contains(name) || !s_whole.Contains(type) && !s_ofRecords.Contains(method.Name.Replace("get_", "", StringComparison.Ordinal)))
            {
                var e = Assert.Throws<ArgumentOutOfRangeException>(Call);
                Assert.True(s_refusing.Contains(name) || SaysWhat(e, type), e.Message);
            }
            else
            {
                Call();
            }
        }
    }

    [Fact]
    public void Default_values_are_equal_and_none_of_the_plan()
    {
        foreach (var (record, id) in PublicApi.Records)
        {
            var value = Activator.CreateInstance(record)!;
            Assert.Equal(value, Activator.CreateInstance(record));
            Assert.Equal("0", value.ToString());
            Assert.Equal(0, record.GetProperty("Number")!.GetValue(value));
            Assert.Equal(Enum.ToObject(id, 0), record.GetProperty("Id")!.GetValue(value));
            Assert.Throws<ArgumentOutOfRangeException>(() => ((IFormattable)value).ToString("T", null));
            Assert.All(id.GetEnumNames(), name => Assert.NotEqual(value, record.GetMethod("Parse", [typeof(string)])!.Invoke(null, [name])));
        }
    }

    [Fact]
    public void Enumerators_stay_inside_their_lists()
    {
        var lacunae = Plan.Tasks.First(t => t.Lacunae.Count > 0).Lacunae.GetEnumerator();
        Outside(() => lacunae.Current.Position);
        while (lacunae.MoveNext())
        {
            Assert.True(lacunae.Current.Position >= 0);
        }

        Assert.False(lacunae.MoveNext());
        Outside(() => lacunae.Current.Position);

        var mentions = Plan.Tasks.First(t => t.Mentions.Count > 0).Mentions.GetEnumerator();
        Outside(() => mentions.Current.Length);
        while (mentions.MoveNext())
        {
            Assert.True(mentions.Current.Length > 0);
        }

        Assert.False(mentions.MoveNext());
        Outside(() => mentions.Current.Length);
        Outside(() => default(PlanMentions.Enumerator).Current.Length);
        Outside(() => default(PlanLacunae.Enumerator).Current.Position);
        Assert.Empty(default(PlanMentions));
        Assert.Empty(default(PlanLacunae));

        var tasks = Plan.Tasks.GetEnumerator();
        Assert.Equal(0, tasks.Current.Number);
        for (var i = 0; i < Plan.TaskCount; i++)
        {
            Assert.True(tasks.MoveNext());
        }

        // More often than the enum has values: it must not begin again.
        for (var i = 0; i < 1000; i++)
        {
            Assert.False(tasks.MoveNext());
            Outside(() => tasks.Current.Text);
        }

        static void Outside(Func<object> read) => Assert.Throws<ArgumentOutOfRangeException>(read);
    }

    private static IEnumerable<MethodInfo> All() => PublicApi.Structs.SelectMany(PublicApi.Methods);

    /// <summary>That it is a default value, or which value is no member of which enum.</summary>
    private static bool SaysWhat(ArgumentOutOfRangeException e, Type type) =>
        e.Message.Contains($"This {type.Name} is a default value", StringComparison.Ordinal)
        || e.Message.StartsWith("0 is not a member of ", StringComparison.Ordinal);
}
