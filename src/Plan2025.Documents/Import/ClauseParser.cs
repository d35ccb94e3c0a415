using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Plan2025.Documents.Import;

/// <summary>Reads the clauses that say who is responsible.</summary>
/// <param name="isKnown">Whether a name is that of an agency in the register.</param>
/// <remarks>Each character has one Simplified form, so a clause is looked at in Simplified characters and cut at the same positions.</remarks>
internal sealed partial class ClauseParser(Func<string, bool> isKnown)
{
    /// <summary>What is longer names no two agencies.</summary>
    private const int LongestName = 100;

    private enum Role
    {
        Plain,
        ByDuty,
        Lead,
        Other,
    }

    /// <summary>The ends of a part of a clause, and what they say of the agencies before them.</summary>
    private static readonly (string Text, Role Role)[] s_endings = new (string, Role)[]
    {
        ("按职责分工负责落实", Role.ByDuty), ("按照职责分工负责", Role.ByDuty), ("按职责分工分别负责", Role.ByDuty), ("根据职责分工负责", Role.ByDuty),
        ("依职责分工负责", Role.ByDuty), ("按各自职责分工负责", Role.ByDuty), ("按各自职责负责", Role.ByDuty), ("按职责分工负责", Role.ByDuty),
        ("按职责分别负责", Role.ByDuty), ("按照职责负责", Role.ByDuty), ("按职责负责", Role.ByDuty), ("按分工负责", Role.ByDuty), ("分工负责", Role.ByDuty), ("分别负责", Role.ByDuty),
        ("依职责负责", Role.ByDuty), ("各负其责", Role.ByDuty), ("按职责分工落实", Role.ByDuty), ("按照职责分工", Role.ByDuty), ("按职责分工", Role.ByDuty),
        ("按职责分工配合", Role.Other), ("按职责分工参与", Role.Other), ("按职责参与", Role.Other), ("按职责配合", Role.Other), ("参与", Role.Other), ("参加", Role.Other), ("配合", Role.Other),
        ("协助", Role.Other), ("协同", Role.Other), ("协办", Role.Other), ("支持", Role.Other),
        ("牵头负责", Role.Lead), ("负责牵头", Role.Lead), ("牵头组织实施", Role.Lead), ("牵头组织", Role.Lead), ("牵头落实", Role.Lead), ("牵头", Role.Lead), ("主办", Role.Lead), ("指导", Role.Lead),
        ("共同负责", Role.Plain), ("联合负责", Role.Plain), ("负责落实", Role.Plain), ("负责组织实施", Role.Plain), ("负责实施", Role.Plain), ("具体负责", Role.Plain), ("负责", Role.Plain),
        ("组织实施", Role.Plain), ("组织落实", Role.Plain), ("落实", Role.Plain), ("实施", Role.Plain), ("承担", Role.Plain),
    }.OrderByDescending(ending => ending.Item1.Length).ToArray();

    /// <summary>Whether the text in brackets is a clause.</summary>
    /// <param name="content">The text without the brackets.</param>
    /// <param name="isLast">Whether it ends its paragraph; only then are names enough.</param>
    public bool IsClause(string content, bool isLast)
    {
        var text = Script.Simplify(content).Trim();
        text = LeadRule().Match(text) is { Success: true } rule ? text[..rule.Index] : text;
        if (text.Length == 0 || text.StartsWith("以下简称", StringComparison.Ordinal) || text.Contains('。', StringComparison.Ordinal))
        {
            return false;
        }

        if (LabelOf(text) is not null)
        {
            return Parse(text).Agencies.Count > 0;
        }

        var parts = Parts(text);
        if (parts.Any(part => part.EndsWith("负责", StringComparison.Ordinal) || part.EndsWith("牵头", StringComparison.Ordinal) || part.EndsWith("负责落实", StringComparison.Ordinal) || part.EndsWith("各负其责", StringComparison.Ordinal)))
        {
            return parts.Any(part => Ending(part) is { Text.Length: > 0 } ending && part.Length > ending.Text.Length);
        }

        var names = parts.Where(part => !IsDeadline(part)).SelectMany(part => Names(part[..^Ending(part).Text.Length])).ToArray();
        return parts.Any(part => Ending(part).Text.Length > 0) ? names.Any(isKnown)
            : isLast && names.Any(isKnown) && names.All(name => isKnown(name) || BodyEnd().IsMatch(name) || Group().IsMatch(name));
    }

    /// <summary>Whether a text begins with a word such as 责任单位：, which needs no brackets, and names follow.</summary>
    public bool IsLabelled(string text) => LabelOf(Script.Simplify(text)) is not null && Parse(text).Agencies.Count > 0;

    /// <summary>Whether a text is a word such as 责任单位： alone; the names are on the next line.</summary>
    public static bool IsLabel(string text) => LabelOf(Script.Simplify(text)) is { } label && label.Length == text.Length;

    /// <summary>Reads a clause.</summary>
    /// <param name="printed">The clause as printed, with or without brackets.</param>
    public Clause Parse(string printed)
    {
        string? leadRule = null;
        var reading = new Reading();
        foreach (var inBrackets in Contents(printed))
        {
            var content = inBrackets;
            if (LeadRule().Match(Script.Simplify(content)) is { Success: true } rule)
            {
                leadRule = content[(rule.Index + 1)..].Trim();
                content = content[..rule.Index];
            }

            var simplified = Script.Simplify(content);
            if (LabelOf(simplified) is not null)
            {
                ReadLabelled(content, simplified, reading);
            }
            else
            {
                ReadSentence(content, reading);
            }
        }

        var leads = reading.Leads.Distinct(StringComparer.Ordinal).ToArray();
        string[] agencies = [.. leads.Concat(reading.Plain).Concat(reading.Others).Distinct(StringComparer.Ordinal)];
        return new Clause
        {
            Agencies = agencies,
            Leads = Math.Max(leads.Length, 1),
            SaysWhoLeads = leads.Length > 0 || agencies.Length == 1 || reading.IsJoined,
            ByDuty = reading.ByDuty,
            OpenEnded = reading.OpenEnded,
            Deadline = reading.Deadline,
            LeadRule = leadRule,
        };
    }

    /// <summary>The text without brackets and the period behind them; one for each of several clauses in a row.</summary>
    private static string[] Contents(string printed)
    {
        var text = printed.Trim();
        text = text.TrimEnd('。', '.', '；').TrimEnd();
        return text.Length >= 2 && text[0] is '（' or '(' or '【' or '['
            ? Between().Split(text[1..^1])
            : [text];
    }

    private void ReadSentence(string content, Reading reading)
    {
        foreach (var part in Parts(content))
        {
            var simplified = Script.Simplify(part);
            if (IsDeadline(simplified))
            {
                var deadline = part[LabelWord().Match(simplified).Length..].Trim();
                reading.Deadline = reading.Deadline is null ? deadline : reading.Deadline + "，" + deadline;
                continue;
            }

            var (ending, role) = Ending(simplified);
            Add(part[..^ending.Length], role, reading);
        }
    }

    private void ReadLabelled(string content, string simplified, Reading reading)
    {
        var labels = LabelWord().Matches(simplified);
        for (var i = 0; i < labels.Count; i++)
        {
            var end = i + 1 < labels.Count ? labels[i + 1].Index : content.Length;
            var start = labels[i].Index + labels[i].Length;
            var value = content[start..end].Trim().TrimEnd('；', ';', '，', ',', '。').TrimEnd();
            var word = labels[i].Value;
            if (word.Contains('时', StringComparison.Ordinal) || word.Contains("期限", StringComparison.Ordinal))
            {
                reading.Deadline = value;
                continue;
            }

            var role = word.Contains('牵', StringComparison.Ordinal) || word.StartsWith('主') ? Role.Lead
                : word[0] is '配' or '参' or '协' or '支' ? Role.Other
                : Role.Plain;
            foreach (var part in Parts(value))
            {
                Add(part, role, reading);
            }
        }
    }

    private void Add(string list, Role role, Reading reading)
    {
        reading.ByDuty |= role == Role.ByDuty;
        var target = role switch { Role.Lead => reading.Leads, Role.Other => reading.Others, _ => reading.Plain };
        var simplified = Script.Simplify(list);
        var start = By().Match(simplified).Length;
        (list, simplified) = (list[start..], simplified[start..]);

        // 会同: who is named before it leads.
        var with = simplified.IndexOf("会同", StringComparison.Ordinal);
        if (with > 0)
        {
            var rest = list[(with + 2)..];
            if (OpenPhrase().IsMatch(Script.Simplify(rest)))
            {
                reading.OpenEnded = list[with..];
            }
            else
            {
                AddList(rest, reading.Others, reading);
            }

            reading.IsJoined = true;
            list = list[..with];
        }

        AddList(list, target, reading);
    }

    private void AddList(string list, List<string> target, Reading reading)
    {
        var simplified = Script.Simplify(list);
        if (OpenEnd().Match(simplified) is { Success: true, Index: > 0 } open)
        {
            var group = open.Groups[1];
            reading.OpenEnded = group.Success ? list[open.Index..(open.Index + 1)] : list[open.Index..];
            target.AddRange(Names(list[..open.Index]));
            if (group.Success)
            {
                target.AddRange(Names(list[group.Index..]));
            }
        }
        else
        {
            target.AddRange(Names(list));
        }
    }

    /// <summary>The parts of a clause: what commas and semicolons outside brackets divide, and what is behind 牵头.</summary>
    private static List<string> Parts(string text)
    {
        var parts = new List<string>();
        var (start, depth) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] is '（' or '(' ? 1 : text[i] is '）' or ')' && depth > 0 ? -1 : 0;
            var isAfterLead = i >= 2 && text[i - 1] is '头' or '頭' && text[i - 2] is '牵' or '牽' && text[i] is '、' or '会' or '會' or ' ';
            if (depth == 0 && (text[i] is '，' or ',' or '；' or ';' || isAfterLead))
            {
                Take(i);
                start = text[i] is '会' or '會' ? i + 2 : i + 1;
            }
        }

        Take(text.Length);
        return parts;

        void Take(int end)
        {
            if (start < end && text.AsSpan(start, end - start).Trim() is { IsEmpty: false } part)
            {
                parts.Add(part.ToString());
            }
        }
    }

    /// <summary>The names in a list: what 、 divides, and 和 where both sides are names.</summary>
    private IEnumerable<string> Names(string list)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i <= list.Length; i++)
        {
            if (i < list.Length)
            {
                depth += list[i] is '（' or '(' ? 1 : list[i] is '）' or ')' && depth > 0 ? -1 : 0;
            }

            if (i == list.Length || (depth == 0 && list[i] == '、'))
            {
                var name = list[start..i].Trim();
                start = i + 1;
                foreach (var single in name.Length == 0 ? [] : Singles(name))
                {
                    yield return single;
                }
            }
        }
    }

    private string[] Singles(string name)
    {
        if (name.Length > LongestName)
        {
            return [name];
        }

        foreach (Match and in And().Matches(Script.Simplify(name)))
        {
            var (left, right) = (name[..and.Index], name[(and.Index + and.Length)..]);
            if ((isKnown(left) && isKnown(right)) || ((isKnown(left) || BodyEnd().IsMatch(Script.Simplify(left))) && Group().IsMatch(Script.Simplify(right))))
            {
                return [left, right];
            }
        }

        if (isKnown(name))
        {
            return [name];
        }

        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && words.All(isKnown) ? words : [name];
    }

    private static (string Text, Role Role) Ending(string part)
    {
        foreach (var ending in s_endings)
        {
            if (part.EndsWith(ending.Text, StringComparison.Ordinal))
            {
                return ending;
            }
        }

        return ("", Role.Plain);
    }

    private static bool IsDeadline(string simplified) => Deadline().IsMatch(simplified)
        || (LabelWord().Match(simplified) is { Success: true, Index: 0 } label && (label.Value.Contains('时', StringComparison.Ordinal) || label.Value.Contains("期限", StringComparison.Ordinal)));

    private static string? LabelOf(string simplified) =>
        LabelWord().Match(simplified) is { Success: true, Index: 0 } label && !label.Value.Contains('时', StringComparison.Ordinal) ? label.Value : null;

    private sealed class Reading
    {
        public List<string> Leads { get; } = [];

        public List<string> Plain { get; } = [];

        public List<string> Others { get; } = [];

        public bool ByDuty { get; set; }

        public bool IsJoined { get; set; }

        public string? OpenEnded { get; set; }

        public string? Deadline { get; set; }
    }

    [GeneratedRegex("[，,；;。](?:排|列)(?:名)?(?:在)?(?:第一|首)(?:位|个)|[，,；;。]第一(?:个|位|责任)[^，,；;。]*牵头", RegexOptions.NonBacktracking)]
    private static partial Regex LeadRule();

    [GeneratedRegex("(?:牵头|责任|主要责任|主责|配合|参与|参加|协办|协同|主办|主管|实施|落实|支持|承办|承担)(?:领导)?(?:单位|部门|处室|机构)[：:]|(?:完成|办结|办理|落实)?(?:时限|时间|期限)[：:]|牵头[：:]|责任[：:]|配合[：:]", RegexOptions.NonBacktracking)]
    private static partial Regex LabelWord();

    [GeneratedRegex("^(?:(?:[0-9]{4}年|今年|明年|每年|本年度|当年)?(?:[0-9]{1,2}月|[上下]半年|[一二三四]季度|第[一二三四]季度|年)?(?:[0-9]{1,2}日|底|末|中旬|上旬|下旬)?(?:之?前|以前|底前)?(?:完成|取得.{0,10}|启动|出台|见效)?|(?:长期|持续|常年)(?:坚持|推进|实施)?)$", RegexOptions.NonBacktracking)]
    private static partial Regex Deadline();

    [GeneratedRegex("等(?:(?:有关|相关|其他|各)?(?:中央和国家机关)?(?:部门|单位|部委|机构|方面|地方|地区|部门和单位|单位和部门|部门、单位|部门及单位|有关方面)?|(?:和|及|、|以及|与)(各.+))$", RegexOptions.NonBacktracking)]
    private static partial Regex OpenEnd();

    [GeneratedRegex("^(?:有关|相关|其他|各有关|各相关)(?:部门|单位|方面|地方|部门和单位|单位和部门|部委|地区|部门、单位|地方和部门)+$", RegexOptions.NonBacktracking)]
    private static partial Regex OpenPhrase();

    [GeneratedRegex("(?<!^(?:各|有关|相关|其他).*)(?:部|厅|局|委|署|院|办|会|政府|中心|海关|行)$")]
    private static partial Regex BodyEnd();

    [GeneratedRegex("^(?:有关|相关|其他|各|地方)")]
    private static partial Regex Group();

    [GeneratedRegex("以及|和|与|及")]
    private static partial Regex And();

    [GeneratedRegex("^(?:具体)?由")]
    private static partial Regex By();

    [GeneratedRegex("[）)】\\]]\\s*[（(【\\[]", RegexOptions.NonBacktracking)]
    private static partial Regex Between();
}
