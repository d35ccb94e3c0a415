using System;
using System.Text;

namespace Plan2025.Benchmarks.Lookups;

/// <summary>Row 2: text to an id, from a string, from characters and from UTF-8.</summary>
/// <remarks>No peer reads UTF-8: each is given the characters of the bytes, widened in the fastest way that the framework has.</remarks>
internal static class TextToId
{
    public static int Plan2025String()
    {
        var sum = 0;
        foreach (var name in Inputs.TaskNames)
        {
            sum += PlanTask.TryParse(name, out var task) ? task.Number : 0;
        }

        return sum;
    }

    public static int EnumTryParseString()
    {
        var sum = 0;
        foreach (var name in Inputs.TaskNames)
        {
            sum += Enum.TryParse<TaskId>(name, out var id) ? (int)id : 0;
        }

        return sum;
    }

    public static int FrozenDictionaryString()
    {
        var sum = 0;
        foreach (var name in Inputs.TaskNames)
        {
            sum += Peers.TasksByName.TryGetValue(name, out var id) ? (int)id : 0;
        }

        return sum;
    }

    public static int SwitchString()
    {
        var sum = 0;
        foreach (var name in Inputs.TaskNames)
        {
            sum += NameSwitch.TryParse(name, out var id) ? (int)id : 0;
        }

        return sum;
    }

    public static int Plan2025Chars()
    {
        var sum = 0;
        foreach (var name in Inputs.TaskNames)
        {
            sum += PlanTask.TryParse(name.AsSpan(), out var task) ? task.Number : 0;
        }

        return sum;
    }

    public static int EnumTryParseChars()
    {
        var sum = 0;
        foreach (var name in Inputs.TaskNames)
        {
            sum += Enum.TryParse<TaskId>(name.AsSpan(), out var id) ? (int)id : 0;
        }

        return sum;
    }

    public static int FrozenDictionaryChars()
    {
        var sum = 0;
        foreach (var name in Inputs.TaskNames)
        {
            sum += Peers.TasksByChars.TryGetValue(name.AsSpan(), out var id) ? (int)id : 0;
        }

        return sum;
    }

    public static int SwitchChars()
    {
        var sum = 0;
        foreach (var name in Inputs.TaskNames)
        {
            sum += NameSwitch.TryParse(name.AsSpan(), out var id) ? (int)id : 0;
        }

        return sum;
    }

    public static int Plan2025Utf8()
    {
        var sum = 0;
        foreach (var name in Inputs.TaskNamesUtf8)
        {
            sum += PlanTask.TryParse(name, out var task) ? task.Number : 0;
        }

        return sum;
    }

    public static int EnumTryParseUtf8()
    {
        var sum = 0;
        Span<char> chars = stackalloc char[16];
        foreach (var name in Inputs.TaskNamesUtf8)
        {
            sum += Enum.TryParse<TaskId>(Widen(name, chars), out var id) ? (int)id : 0;
        }

        return sum;
    }

    public static int FrozenDictionaryUtf8()
    {
        var sum = 0;
        Span<char> chars = stackalloc char[16];
        foreach (var name in Inputs.TaskNamesUtf8)
        {
            sum += Peers.TasksByChars.TryGetValue(Widen(name, chars), out var id) ? (int)id : 0;
        }

        return sum;
    }

    public static int SwitchUtf8()
    {
        var sum = 0;
        Span<char> chars = stackalloc char[16];
        foreach (var name in Inputs.TaskNamesUtf8)
        {
            sum += NameSwitch.TryParse(Widen(name, chars), out var id) ? (int)id : 0;
        }

        return sum;
    }

    private static ReadOnlySpan<char> Widen(byte[] utf8, Span<char> destination)
    {
        Ascii.ToUtf16(utf8, destination, out var written);
        return destination[..written];
    }
}
