using System;
using System.Linq;
using System.Text.Json.Nodes;

namespace Plan2025.Documents.Import;

/// <content>The agencies: known ones from the register, new ones as they are printed.</content>
internal sealed partial class DocumentBuilder
{
    /// <summary>Known agencies in the order of the register, which keeps their numbers from plan to plan, then new ones as they appear.</summary>
    private JsonArray Agencies(out JsonArray kinds)
    {
        var order = _register.Agencies.Select((agency, i) => (agency, i)).ToDictionary(pair => pair.agency, pair => pair.i);
        var sorted = _plan.Agencies.All
            .OrderBy(agency => agency.Known is { } known ? order[known] : int.MaxValue).ThenBy(agency => agency.Order).ToArray();
        var used = new UsedKinds(_register.AgencyKinds, "unclassified-agency", "UnclassifiedAgency", _languages);
        var agencies = new JsonArray();
        foreach (var agency in sorted)
        {
            var number = agencies.Count + 1;
            var entry = agency.Known is { } known ? Known(agency, known, number) : New(agency, number);
            _printed.Add(agency.Id, entry["printed"]!.AsObject());
            agencies.Add(entry);
        }

        kinds = used.Write();
        return agencies;

        JsonObject Known(ImportedAgency agency, JsonObject known, int number)
        {
            agency.Id = (string)known["id"]!;
            var printed = Take(known["printed"]);
            var original = Original(printed);
            var aliases = known["aliases"]!.AsArray().Select(alias => (string)alias!).ToList();
            var shown = agency.Printed;
            if (agency.Names[shown] > 0 && shown != original && !Original(Take(known["fullName"])).Equals(shown, StringComparison.Ordinal))
            {
                // The short name is the one that this document prints.
                aliases.AddRange(_chinese.Select(language => (string)printed[language]!));
                printed = Localized(shown);
            }

            aliases.AddRange(agency.Names.Keys);
            var full = Take(known["fullName"]);
            var others = aliases.Distinct(StringComparer.Ordinal)
                .Where(alias => !printed.Any(text => (string)text.Value! == alias) && !full.Any(text => (string)text.Value! == alias));
            return WithReview(
                new JsonObject
                {
                    ["id"] = agency.Id,
                    ["number"] = number,
                    ["name"] = (string)known["name"]!,
                    ["kind"] = used.Use((string)known["kind"]!),
                    ["abbreviation"] = (string?)known["abbreviation"],
                    ["printed"] = printed,
                    ["fullName"] = full,
                    ["aliases"] = new JsonArray([.. others.Select(alias => (JsonNode)alias)]),
                },
                agency.Review);
        }

        JsonObject New(ImportedAgency agency, int number)
        {
            agency.Id = "agency-" + Text(number);
            var printed = Localized(agency.Printed);
            var isGroup = GroupName().IsMatch(agency.Printed) && _register.AgencyKinds.Any(kind => (string)kind["id"]! == "group");
            return WithReview(
                new JsonObject
                {
                    ["id"] = agency.Id,
                    ["number"] = number,
                    ["name"] = "Agency" + Text(number),
                    ["kind"] = used.Use(isGroup ? "group" : ""),
                    ["abbreviation"] = null,
                    ["printed"] = printed,
                    ["fullName"] = printed.DeepClone(),
                    ["aliases"] = new JsonArray([.. agency.Names.Keys.Where(name => name != agency.Printed).Select(name => (JsonNode)name)]),
                },
                agency.Review);
        }
    }
}
