using System;
using System.Linq;
using Plan2025.Generator.Diagnostics;

namespace Plan2025.Generator.Parsing;

/// <content>Keys: found, each once, and all of them asked for.</content>
internal sealed partial class TreeObjectReader
{
    private void ReportUnknown()
    {
        var areAllFound = _index is null && _found == (1u << _keys.Count) - 1;
        if (areAllFound)
        {
            return;
        }

        foreach (var key in _keys)
        {
            var member = new JsonMember(_node.Tree, key);
            if (!_asked.Exists(member.Is))
            {
                var free = _asked.Where(name => Find(name) is null);
                var hint = Suggestion.For(member.Name, free);
                Problems.Add(
                    ProblemKind.UnknownKey,
                    member.Start,
                    member.Length,
                    member.Name,
                    _what,
                    hint.Length > 0 ? hint : "; known keys: " + string.Join(", ", _asked.Distinct()));
            }
        }
    }

    /// <summary>Finds the keys, and says whether two of them are of one length and begin and end alike: only then somebody has to compare them.</summary>
    private bool CollectKeys()
    {
        var tree = _node.Tree;
        var mayRepeat = tree.HasUnusualKeys;
        var at = _node.Index + 1;
        var seen = 0ul;
        for (var i = _node.Count; i > 0; i--)
        {
            // What stands next to the quotes; where keys are written otherwise, they are compared in any case.
            ref var token = ref tree[at];
            var (first, last) = (tree.Document[token.Start + 1], tree.Document[Math.Max(token.Start + token.Length - 2, 0)]);
            var bit = 1ul << (((token.Length * 8) + first + (last * 3)) & 63);
            mayRepeat |= (seen & bit) != 0;
            seen |= bit;
            _keys.Add(at);
            at = token.Next;
        }

        return mayRepeat;
    }

    /// <summary>Keeps the first key of each name, and reports the others.</summary>
    private void RemoveRepeated()
    {
        var distinct = 0;
        for (var i = 0; i < _keys.Count; i++)
        {
            var member = new JsonMember(_node.Tree, _keys[i]);
            var name = member.Name;
            if (_index is null ? IsAmong(distinct, name) : _index.ContainsKey(name))
            {
                Problems.Add(ProblemKind.DuplicateKey, member.Start, member.Length, name, _what);
            }
            else
            {
                _index?.Add(name, _keys[i]);
                _keys[distinct++] = _keys[i];
            }
        }

        _keys.RemoveRange(distinct, _keys.Count - distinct);
    }

    /// <summary>Whether a name is that of one of the first keys.</summary>
    private bool IsAmong(int count, string name)
    {
        for (var i = 0; i < count; i++)
        {
            if (_node.Tree.Is(_keys[i], name))
            {
                return true;
            }
        }

        return false;
    }

    private JsonNode? Find(string key)
    {
        if (_index is not null)
        {
            return _index.TryGetValue(key, out var at) ? new JsonNode(_node.Tree, at + 1) : null;
        }

        // Round and round, because what is sought mostly follows what was found.
        for (var i = 0; i < _keys.Count; i++)
        {
            var next = _next < _keys.Count ? _next : 0;
            _next = next + 1;
            if (_node.Tree.Is(_keys[next], key))
            {
                _found |= 1u << next;
                return new JsonNode(_node.Tree, _keys[next] + 1);
            }
        }

        return null;
    }
}
