using System.Collections.Generic;
using Plan2025.Generator.Emit.Models;

namespace Plan2025.Generator.Emit.Projections;

/// <summary>The constants of the class <c>Plan</c>.</summary>
internal static class PlanConstants
{
    public static PlanConstantsModel Of(PlanView plan)
    {
        var document = plan.Document;
        var header = document.Header;
        var constants = new List<PlanConstant>
        {
            Text("Id", header.Id.Value, "The identifier of the plan: \"" + header.Id.Value + "\"."),
            Number("Year", header.Year.Value, "The year of the plan."),
            Text("Title", header.Title[plan.DefaultLanguage]!, "The title of the plan in its first language: " + EnumLayout.Both(plan, header.Title) + "."),
            new PlanConstant(
                "Agency", "Issuer", "Agency." + plan.AgencyEntry(header.Issuer).Name.Value, "The agency that issued the plan: " + EnumLayout.Both(plan, plan.AgencyEntry(header.Issuer)) + "."),
            Text("IssuedOn", header.IssuedOn.Value, "The date on which the plan was issued, in ISO 8601: " + header.IssuedOn.Value + "."),
            Text("PublishedOn", header.PublishedOn.Value, "The date on which the plan was published, in ISO 8601: " + header.PublishedOn.Value + "."),
            Text("DataVersion", document.DataVersion.Value, "The version of the plan's data, by semantic versioning: " + document.DataVersion.Value + ". It rises with every correction."),
            Text("SchemaVersion", document.SchemaVersion.Value, "The version of the data's shape, by semantic versioning: " + document.SchemaVersion.Value + "."),
            Number("TaskCount", plan.Tasks.Length, "How many tasks the plan has."),
            Number("ChapterCount", document.Chapters.Count, "How many chapters the plan has."),
            Number("SectionCount", plan.Sections.Length, "How many sections the plan has, over all chapters."),
            Number("AgencyCount", document.Agencies.Count, "How many agencies the plan makes responsible for tasks."),
            Number("InstrumentCount", document.Instruments.Count, "How many laws, regulations, rules, policies and treaties the tasks name."),
        };
        return new PlanConstantsModel(constants);
    }

    private static PlanConstant Text(string name, string value, string summary) =>
        new("string", name, Literal.Of(value), summary);

    private static PlanConstant Number(string name, int value, string summary) =>
        new("int", name, Literal.Of(value), summary);
}
