using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Plan2025.Tests;

/// <summary>
/// Numbers and names are kept in databases and never change. With the environment variable UPDATE_DATA new members are
/// added to the lock; what is in it stays.
/// </summary>
public class NumberLockTests
{
    private static readonly Type[] s_enums =
    [
        typeof(TaskId), typeof(Agency), typeof(AgencyKind), typeof(Chapter), typeof(Section), typeof(Instrument),
        typeof(InstrumentKind), typeof(Language), typeof(ResponsibilityMode), typeof(LacunaKind),
    ];

    [Fact]
    public void Every_locked_member_has_its_number_and_every_member_is_locked()
    {
        var locked = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Fixtures", "numbers.lock"));
        var actual = Members().ToArray();
        if (Environment.GetEnvironmentVariable("UPDATE_DATA") is { Length: > 0 })
        {
            var names = locked.Select(NameIn).ToHashSet(StringComparer.Ordinal);
            locked = [.. locked, .. actual.Where(line => !names.Contains(NameIn(line)))];
            File.WriteAllText(
                Repository.PathOf("tests", "Plan2025.Tests", "Fixtures", "numbers.lock"),
                string.Concat(locked.Select(line => line + "\n")));
        }

        Assert.Empty(locked.Except(actual, StringComparer.Ordinal));
        Assert.Empty(actual.Except(locked, StringComparer.Ordinal));
    }

    private static IEnumerable<string> Members()
    {
        foreach (var type in s_enums)
        {
            foreach (var name in Enum.GetNames(type))
            {
                yield return $"{type.Name}.{name} = {Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)}";
            }
        }

        foreach (var field in typeof(KnownTasks).GetFields())
        {
            yield return $"{nameof(KnownTasks)}.{field.Name} = {(int)(TaskId)field.GetRawConstantValue()!}";
        }
    }

    private static string NameIn(string line) => line[..line.IndexOf('=', StringComparison.Ordinal)];
}
