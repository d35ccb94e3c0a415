namespace Plan2025.Generator.Outputs;

/// <summary>Writes the constants of the class <c>Plan</c>.</summary>
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
                public const Agency Issuer = Agency.{issuer.Name.Value};

                /// <summary>The date on which the plan was issued, in ISO 8601: {header.IssuedOn.Value}.</summary>
                public const string IssuedOn = {Literal.Of(header.IssuedOn.Value)};

                /// <summary>The date on which the plan was published, in ISO 8601: {header.PublishedOn.Value}.</summary>
                public const string PublishedOn = {Literal.Of(header.PublishedOn.Value)};

                /// <summary>The version of the plan's data, by semantic versioning: {document.DataVersion.Value}. It rises with every correction.</summary>
                public const string DataVersion = {Literal.Of(document.DataVersion.Value)};

                /// <summary>The version of the data's shape, by semantic versioning: {document.SchemaVersion.Value}.</summary>
                public const string SchemaVersion = {Literal.Of(document.SchemaVersion.Value)};

                /// <summary>How many tasks the plan has.</summary>
                public const int TaskCount = {plan.Tasks.Count};

                /// <summary>How many chapters the plan has.</summary>
                public const int ChapterCount = {document.Chapters.Count};

                /// <summary>How many sections the plan has, over all chapters.</summary>
                public const int SectionCount = {document.Sections.Count};

                /// <summary>How many agencies the plan makes responsible for tasks.</summary>
                public const int AgencyCount = {document.Agencies.Count};

                /// <summary>How many laws, regulations, rules, policies and treaties the tasks name.</summary>
                public const int InstrumentCount = {document.Instruments.Count};
                """);
        }
    }
}
