using System.Linq;
using Plan2025.Generator.Diagnostics;

namespace Plan2025.Generator.Parsing;

/// <content>Keys: found, each once, and all of them asked for.</content>
internal sealed partial class TreeObjectReader
{
    /// <summary>Reports the keys that nobody asked for.</summary>
    private void ReportUnknown()
    {
        foreach (var member in _members)
        {
            var name = member.Name;
            if (!_asked.Contains(name))
            {
                var free = _asked.Where(asked => Find(asked) is null);
                var hint = Suggestion.For(name, free);
                Problems.Add(
                    ProblemKind.UnknownKey,
                    member.Start,
                    member.Length,
                    name,
                    _what,
                    hint.Length > 0 ? hint : "; known keys: " + string.Join(", ", _asked.Distinct()));
            }
        }
    }

    /// <summary>Keeps the first key of each name, and reports the others.</summary>
    private void CollectKeys(JsonMember[] members)
    {
        foreach (var member in members)
        {
            var name = member.Name;
            if (_places.ContainsKey(name))
            {
                Problems.Add(ProblemKind.DuplicateKey, member.Start, member.Length, name, _what);
            }
            else
            {
                _places.Add(name, _members.Count);
                _members.Add(member);
            }
        }
    }

    private JsonNode? Find(string key) => _places.TryGetValue(key, out var place) ? _members[place].Value : null;
}
