using Plan2025;

namespace CheckedIds;

/// <summary>What stands on the buttons.</summary>
internal static class Labels
{
    /// <summary>The greeting in a language.</summary>
    public static string Of(Language language)
    {
        switch (language) // PLAN1004
        {
            case Language.SimplifiedChinese:
                return "你好";
            case Language.English:
                return "Hello";
        }

        return "";
    }

    /// <summary>Prints a document whose title nobody knows.</summary>
    [ImplementsTask(TaskId.T013)] // PLAN1006
    public static string AssessmentTitle() => Plan.Tasks[TaskId.T013].Text;
}
