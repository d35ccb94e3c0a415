using Plan2025.Generator.Model;

namespace Plan2025.Generator.Validation;

/// <summary>Checks what the values of a document mean together.</summary>
internal static class PlanValidator
{
    public static void Validate(PlanDocument document, ProblemList problems)
    {
        var references = new References(document, problems);
        IdValidator.Validate(document, problems);
        EntryValidator.Validate(document, problems);
        LanguageValidator.Validate(document, problems);
        AgencyValidator.Validate(document, references, problems);
        MentionValidator.Validate(document, references, problems);
        LacunaValidator.Validate(document, problems);
        SpellingValidator.Validate(document, problems);
        ErratumValidator.Validate(document, problems);
        DateValidator.Validate(document, problems);
        TitleValidator.Validate(document, problems);
        references.ReportUnknown();

        // Where something is wrong, the use may be what is wrong.
        if (!problems.HasErrors)
        {
            references.ReportUnused();
        }
    }
}
