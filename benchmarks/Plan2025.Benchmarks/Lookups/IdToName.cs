using System;

namespace Plan2025.Benchmarks.Lookups;

/// <summary>Row 1: a member to its name.</summary>
internal static class IdToName
{
    public static int Plan2025()
    {
        var sum = 0;
        foreach (var id in Inputs.Tasks)
        {
            sum += Plan.Tasks[id].ToString().Length;
        }

        return sum;
    }

    public static int EnumToString()
    {
        var sum = 0;
        foreach (var id in Inputs.Tasks)
        {
            sum += id.ToString().Length;
        }

        return sum;
    }

    public static int EnumGetName()
    {
        var sum = 0;
        foreach (var id in Inputs.Tasks)
        {
            sum += Enum.GetName(id)!.Length;
        }

        return sum;
    }

    public static int ArrayLoad()
    {
        var sum = 0;
        var names = Peers.Names;
        foreach (var id in Inputs.Tasks)
        {
            sum += (uint)id < (uint)names.Length ? names[(int)id].Length : 0;
        }

        return sum;
    }
}
