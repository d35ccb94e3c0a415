using System.Linq;
using Plan2025.Analyzers.Library;

namespace Plan2025.Analyzers.Traceability;

/// <summary>What changed since a wording was current, for messages.</summary>
internal static class StaleNote
{
    public static string For(TaskData task, string hash) =>
        task.Wordings.FirstOrDefault(w => w.Hash == hash)?.Change is { Length: > 0 } change ? ". " + change : "";
}
