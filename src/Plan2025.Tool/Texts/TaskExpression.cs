namespace Plan2025.Tool.Texts;

/// <summary>Reads the expressions of the command line.</summary>
internal static class TaskExpression
{
    /// <summary>The tasks of an expression.</summary>
    /// <exception cref="UsageException">It is none.</exception>
    public static TaskSet Parse(string expression, Language language)
    {
        try
        {
            return TaskSet.Parse(expression);
        }
        catch (TaskSetFormatException wrong)
        {
            // The library's message is English, and has the suggestions in it.
            if (!language.IsChinese())
            {
                throw new UsageException(wrong.Message);
            }

            var part = expression.Substring(wrong.Index, wrong.Length);
            throw new UsageException(
                Labels.BadExpression.Format(language, Quote.In(language, expression), wrong.Index + 1, Quote.In(language, part)), wrong.Suggestions);
        }
    }
}
