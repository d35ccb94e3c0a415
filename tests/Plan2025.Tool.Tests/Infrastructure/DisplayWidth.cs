using System.Linq;

namespace Plan2025.Tool.Tests.Infrastructure;

/// <summary>How many columns of a terminal a line takes.</summary>
internal static class DisplayWidth
{
    public static int Of(string line) => line.Sum(c => c is >= '\u1100' and <= '\u115F' or >= '\u2E80' and <= '\uA4CF' or >= '\uAC00' and <= '\uD7A3' or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE6F' or >= '\uFF00' and <= '\uFF60' or >= '\uFFE0' and <= '\uFFE6' ? 2 : 1);
}
