using System;
using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Documents.Comparing;

/// <summary>How similar the texts of tasks are: the coefficient of Sørensen and Dice over pairs of letters, each weighted by how rare it is.</summary>
/// <remarks>
/// L. R. Dice, "Measures of the Amount of Ecologic Association Between Species", Ecology 26 (1945); the weight is the inverse document
/// frequency of K. Spärck Jones, "A statistical interpretation of term specificity", Journal of Documentation 28 (1972).
/// </remarks>
internal sealed class TextSimilarity
{
    private readonly Dictionary<(char, char), double> _weights = [];
    private readonly Dictionary<string, Dictionary<(char, char), int>> _pairs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _totals = new(StringComparer.Ordinal);

    /// <param name="texts">All texts that will be compared: they say which pairs of letters are rare.</param>
    public TextSimilarity(IEnumerable<string> texts)
    {
        var frequencies = new Dictionary<(char, char), int>();
        foreach (var text in texts.Distinct(StringComparer.Ordinal))
        {
            var pairs = PairsOf(text);
            _pairs.Add(text, pairs);
            foreach (var pair in pairs.Keys)
            {
                frequencies[pair] = frequencies.GetValueOrDefault(pair) + 1;
            }
        }

        foreach (var (pair, frequency) in frequencies)
        {
            _weights.Add(pair, Math.Log((_pairs.Count + 1) / (frequency + 0.5)));
        }

        foreach (var (text, pairs) in _pairs)
        {
            _totals.Add(text, pairs.Sum(pair => _weights[pair.Key] * pair.Value));
        }
    }

    /// <summary>How many pairs of letters a text has.</summary>
    public int Size(string text) => _pairs[text].Values.Sum();

    /// <summary>The similarity of two texts, from 0 to 1.</summary>
    public double Of(string a, string b) => a == b ? 1 : Ratio(2 * Common(a, b), _totals[a] + _totals[b]);

    /// <summary>How much of a text is in another one, from 0 to 1.</summary>
    public double Share(string part, string whole) => Ratio(Common(part, whole), _totals[part]);

    private double Common(string a, string b)
    {
        var (pairs, others) = (_pairs[a], _pairs[b]);
        return pairs.Sum(pair => others.TryGetValue(pair.Key, out var count) ? _weights[pair.Key] * Math.Min(pair.Value, count) : 0);
    }

    private static double Ratio(double part, double whole) => whole > 0 ? part / whole : 0;

    private static Dictionary<(char, char), int> PairsOf(string text)
    {
        var letters = text.Where(char.IsLetterOrDigit).ToArray();
        return letters.Zip(letters.Skip(1)).GroupBy(pair => pair).ToDictionary(group => group.Key, group => group.Count());
    }
}
