namespace Plan2025.Generator.Outputs;

/// <summary>Writes the constants and versions of the class <c>Plan</c>.</summary>
internal static class PlanConstantsOutput
{
    public static void Write(SourceWriter writer, ResolvedPlan plan)
    {
        var document = plan.Document;
        var header = document.Header;
        var issuer = document.Agencies[plan.Agency(header.Issuer) - 1];
        using (writer.Block("public static partial class Plan"))
        {
            writer.Lines($"""
                /// <summary>The identifier of the plan: "{header.Id.Value}".</summary>
                public const string Id = {Literal.Of(header.Id.Value)};

                /// <summary>The year of the plan.</summary>
                public const int Year = {header.Year.Value};

                /// <summary>The title of the plan in its first language: {XmlDoc.Both(plan, header.Title)}.</summary>
                public const string Title = {Literal.Of(header.Title[plan.DefaultLanguage]!)};

                /// <summary>The agency that issued the plan: {XmlDoc.Both(plan, issuer)}.</summary>
                public static PlanAgency Issuer => new PlanAgency(Agency.{issuer.Name.Value});

                /// <summary>The date on which the plan was issued, in ISO 8601: {header.IssuedOn.Value}.</summary>
                public const string IssuedOn = {Literal.Of(header.IssuedOn.Value)};

                /// <summary>The date on which the plan was published, in ISO 8601: {header.PublishedOn.Value}.</summary>
                public const string PublishedOn = {Literal.Of(header.PublishedOn.Value)};

                /// <summary>The version of the plan's data, by semantic versioning: {document.DataVersion.Value}. It rises with every correction.</summary>
                public static string DataVersion => {Literal.Of(document.DataVersion.Value)};

                /// <summary>The version of the data's shape, by semantic versioning: {document.SchemaVersion.Value}.</summary>
                public static string SchemaVersion => {Literal.Of(document.SchemaVersion.Value)};

                /// <summary>The number of tasks.</summary>
                public const int TaskCount = {plan.Tasks.Count};

                /// <summary>The number of chapters.</summary>
                public const int ChapterCount = {document.Chapters.Count};

                /// <summary>The number of sections, over all chapters.</summary>
                public const int SectionCount = {document.Sections.Count};

                /// <summary>The number of agencies that the plan makes responsible for tasks.</summary>
                public static int AgencyCount => {document.Agencies.Count};

                /// <summary>The number of laws, regulations, rules, policies and treaties that the tasks name.</summary>
                public static int InstrumentCount => {document.Instruments.Count};
                """);
        }
    }
}
