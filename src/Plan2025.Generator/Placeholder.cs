using System;
using Plan2025.Generator.Model;
using Plan2025.Generator.Reading;

namespace Plan2025.Generator;

/// <summary>
/// What the library is compiled with while the document has errors: always the same, and nothing of the document. The
/// build fails with those errors; without any plan it would fail with hundreds more, for every type that is missing.
/// </summary>
internal static class Placeholder
{
    private const string Json = """
        {
          "schemaVersion": "1.0.0",
          "dataVersion": "0.0.0",
          "plan": {
            "id": "placeholder",
            "year": 1,
            "issuer": "agency",
            "issuedOn": "0001-01-01",
            "publishedOn": "0001-01-01",
            "title": { "en": "The plan document has errors" },
            "preamble": { "en": "-" },
            "leadRule": { "en": "-" },
            "notice": {
              "title": { "en": "-" },
              "addressees": { "en": "-" },
              "body": { "en": "-" },
              "signature": { "en": "-" },
              "date": { "en": "-" }
            }
          },
          "expressions": [
            {
              "language": "en",
              "number": 1,
              "name": "English",
              "title": { "en": "English" },
              "basis": "none",
              "authoritative": false,
              "coverage": "complete",
              "cultures": [],
              "clause": { "plain": "{agencies}", "byDuty": "{agencies}", "separator": ",", "lastSeparator": "," }
            }
          ],
          "sources": [],
          "agencyKinds": [{ "id": "kind", "number": 1, "name": "Kind", "title": { "en": "-" } }],
          "agencies": [
            {
              "id": "agency",
              "number": 1,
              "name": "Agency",
              "kind": "kind",
              "abbreviation": null,
              "printed": {},
              "fullName": { "en": "-" },
              "aliases": []
            }
          ],
          "instrumentKinds": [],
          "instruments": [],
          "chapters": [
            {
              "number": 1,
              "name": "Chapter",
              "title": { "en": "-" },
              "tasks": [
                {
                  "number": 1,
                  "name": "Task",
                  "text": { "en": "-" },
                  "responsibility": { "agencies": ["agency"], "byDuty": false, "openEnded": null },
                  "mentions": [],
                  "lacunae": []
                }
              ]
            }
          ],
          "errata": []
        }
        """;

    private static readonly Lazy<PlanDocument> s_document = new(() => PlanReader.Read(Json).Document
        ?? throw new InvalidOperationException("The placeholder is not a valid plan."));

    public static PlanDocument Document => s_document.Value;
}
