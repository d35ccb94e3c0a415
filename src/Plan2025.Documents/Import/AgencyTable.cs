using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using Plan2025.Documents.Reading;

namespace Plan2025.Documents.Import;

/// <summary>An agency of a document, by all names that the document has for it.</summary>
internal sealed class ImportedAgency(JsonObject? known, int order)
{
    /// <summary>Its entry in the register, or null.</summary>
    public JsonObject? Known { get; } = known;

    /// <summary>The order in which agencies appear.</summary>
    public int Order { get; } = order;

    /// <summary>How often each name is printed.</summary>
    public Dictionary<string, int> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>What a person should look at, or null.</summary>
    public string? Review { get; set; }

    /// <summary>The id in the document.</summary>
    public string Id { get; set; } = "";

    /// <summary>The name that is printed most often, the first of several.</summary>
    public string Printed => Names.Aggregate((best, next) => next.Value > best.Value ? next : best).Key;
}

/// <summary>The agencies that a document names.</summary>
internal sealed class AgencyTable(Register register, bool isLocal, NoteList notes)
{
    private readonly Dictionary<string, ImportedAgency> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<JsonObject, ImportedAgency> _byEntry = [];

    /// <summary>The agencies in the order in which they appear.</summary>
    public List<ImportedAgency> All { get; } = [];

    /// <summary>The agencies of a clause. A level that the first name begins with, such as 省, is said once for those that follow.</summary>
    public IReadOnlyList<ImportedAgency> Find(IReadOnlyList<string> names, int line)
    {
        var found = new List<ImportedAgency>();
        var seen = new HashSet<ImportedAgency>();
        var isOfProvince = names.Count > 0 && IsOfProvince(names[0]);
        foreach (var name in names)
        {
            var agency = isOfProvince && !IsOfProvince(name) && IsDepartment(name) ? FindShort(name, line) : Find(name, line);
            if (seen.Add(agency))
            {
                found.Add(agency);
            }
            else
            {
                notes.Add(line, $"{name} is named twice in the clause");
            }
        }

        return found;
    }

    /// <summary>The agency of a name.</summary>
    public ImportedAgency Find(string name, int line)
    {
        if (!_byName.TryGetValue(name, out var agency))
        {
            agency = Create(name, line);
            _byName.Add(name, agency);
        }

        agency.Names[name] = agency.Names.GetValueOrDefault(name) + 1;
        return agency;
    }

    /// <summary>Whether a name is that of a body of the province, such as 省科技厅.</summary>
    public static bool IsOfProvince(string name) => name.StartsWith('省') && !name.StartsWith("省级", StringComparison.Ordinal) && !name.StartsWith("省級", StringComparison.Ordinal);

    private static bool IsDepartment(string name) => name[^1] is '厅' or '廳' or '局' or '委' or '办' or '辦' && (name[0] is not ('国' or '國' or '中' or '各' or '市' or '县' or '縣') || name.StartsWith("市场", StringComparison.Ordinal) || name.StartsWith("市場", StringComparison.Ordinal));

    private ImportedAgency FindShort(string name, int line)
    {
        if (_byName.TryGetValue(name, out var agency))
        {
            agency.Names[name] = agency.Names.GetValueOrDefault(name) + 1;
            return agency;
        }

        agency = Find("省" + name, line);
        _byName.Add(name, agency);
        agency.Names[name] = 0;
        agency.Review ??= $"line {line.ToString(CultureInfo.InvariantCulture)} prints {name}; 省 is said once for all names of the clause";
        notes.Add(line, $"{name} is taken as 省{name}");
        return agency;
    }

    private ImportedAgency Create(string name, int line)
    {
        if (register.FindAgency(name, isLocal) is not var (entry, isExact))
        {
            notes.Add(line, $"{name} is not in the register; its kind, id and name are to be edited");
            var where = line == 0 ? "the document is issued by" : $"line {line.ToString(CultureInfo.InvariantCulture)} prints";
            return Add(new ImportedAgency(null, All.Count) { Review = $"new: {where} {name}" });
        }

        if (!isExact)
        {
            notes.Add(line, $"{name} is taken as short for {(string)entry["printed"]!["zh-Hans"]!}");
        }

        if (!_byEntry.TryGetValue(entry, out var agency))
        {
            agency = Add(new ImportedAgency(entry, All.Count));
            _byEntry.Add(entry, agency);
        }

        return agency;
    }

    private ImportedAgency Add(ImportedAgency agency)
    {
        All.Add(agency);
        return agency;
    }
}
