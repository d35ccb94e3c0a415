using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Plan2025.Documents.Reading;

namespace Plan2025.Documents.Import;

/// <summary>What is around the numbered lines of a document: title, number, addressees, preamble, signature, date.</summary>
internal sealed partial class DocumentFrame
{
    private const int LongestTitle = 80;
    private const int LongestSignature = 60;

    /// <summary>What is before the title and no part of the document's form.</summary>
    public List<TextLine> Opening { get; } = [];

    /// <summary>The number, such as 国发〔2019〕3号, or null.</summary>
    public TextLine? Number { get; private set; }

    /// <summary>The title of the notice with which the plan was issued, where they are apart.</summary>
    public string NoticeTitle { get; private set; } = "";

    /// <summary>To whom it is addressed.</summary>
    public string Addressees { get; private set; } = "";

    /// <summary>The body of the notice, where it is apart.</summary>
    public string NoticeBody { get; private set; } = "";

    /// <summary>The title.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The text before the first number.</summary>
    public List<string> Preamble { get; } = [];

    /// <summary>The sentence at the end that says who leads.</summary>
    public string LeadRule { get; private set; } = "";

    /// <summary>Who signed it.</summary>
    public string Signature { get; private set; } = "";

    /// <summary>The date as printed.</summary>
    public string Date { get; private set; } = "";

    /// <summary>What is behind the signature.</summary>
    public List<TextLine> Closing { get; } = [];

    /// <summary>The numbered lines and what is between them.</summary>
    public IReadOnlyList<TextLine> Body { get; private set; } = [];

    /// <summary>The date of a printed date, or null.</summary>
    public static DateOnly? DateOf(string printed)
    {
        if (PrintedDate().Match(printed) is not { Success: true } match)
        {
            return null;
        }

        var numbers = match.Groups.Cast<Group>().Skip(1)
            .Select(group => char.IsAsciiDigit(group.Value[0]) ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : ChineseNumeral.Parse(group.Value) ?? 0)
            .ToArray();
        return numbers[0] is > 0 and < 10000 && numbers[1] is >= 1 and <= 12 && numbers[2] >= 1 && numbers[2] <= DateTime.DaysInMonth(numbers[0], numbers[1])
            ? new DateOnly(numbers[0], numbers[1], numbers[2])
            : null;
    }

    /// <summary>Reads what is around the numbered lines.</summary>
    /// <exception cref="RefusedTextException">There is no numbered line.</exception>
    public static DocumentFrame Read(IReadOnlyList<TextLine> lines, NoteList notes)
    {
        var (tableStart, tableLength) = TableOfContents.Find(lines);
        TextLine[] table = [.. lines.Skip(tableStart).Take(tableLength)];
        lines = table.Length == 0 ? lines : [.. lines.Take(tableStart), .. lines.Skip(tableStart + tableLength)];
        var first = 0;
        while (first < lines.Count && Label.Read(lines[first].Text) is null)
        {
            first++;
        }

        if (first == lines.Count)
        {
            throw new RefusedTextException(lines.Count == 0 ? 1 : lines[^1].Number, "no line has a printed number such as 一、, （一） or 1.: there are no tasks");
        }

        var frame = new DocumentFrame();
        frame.ReadHead([.. lines.Take(first)], notes);
        foreach (var line in table)
        {
            frame.Opening.Add(line);
            notes.Add(line.Number, "in the table of contents; kept as an opening paragraph");
        }

        frame.ReadTail(lines, first);
        return frame;
    }

    private void ReadHead(List<TextLine> head, NoteList notes)
    {
        // Where a date is before the plan, the plan is attached to a notice.
        var date = head.FindIndex(line => DateOf(line.Text) is not null && PrintedDate().Match(line.Text).Length == line.Text.Length);
        var isAttached = date > 0 && date < head.Count - 1 && head[date - 1].Text.Length <= LongestSignature && !IsSentence(head[date - 1].Text);
        if (isAttached)
        {
            var signature = StartOfSignature(head, date);
            var notice = head[..signature];
            NoticeTitle = Heading(notice, out var body);
            NoticeBody = string.Join('\n', body.Select(line => line.Text));
            Signature = string.Join('\n', head[signature..date].Select(line => line.Text));
            Date = head[date].Text;
            head = head[(date + 1)..];
        }

        Title = Heading(head, out var preamble);
        Preamble.AddRange(preamble.Select(line => line.Text));
        foreach (var line in Opening)
        {
            notes.Add(line.Number, "not recognized as part of the document; kept as an opening paragraph");
        }
    }

    /// <summary>The title at the beginning of some lines; the number and the addressees behind it are taken, too.</summary>
    private string Heading(List<TextLine> lines, out List<TextLine> rest)
    {
        var title = new List<string>();
        var (i, opened) = (0, 0);
        var addressees = Addressees.Length > 0 ? -1 : lines.FindIndex(line => line.Text[^1] is '：' or ':' && !Metadata().IsMatch(line.Text));
        for (; i < lines.Count; i++)
        {
            var line = lines[i];
            if (i == addressees)
            {
                Addressees = line.Text;
                i++;
                break;
            }

            if (Number is null && DocumentNumber().IsMatch(line.Text))
            {
                Number = line;
            }
            else if (i < addressees && (Metadata().IsMatch(line.Text) || IsSentence(line.Text) || line.Text.Length > LongestTitle))
            {
                // A title is not divided by what is not part of it.
                Opening.AddRange(lines[opened..(i + 1)].Where(before => before != Number));
                opened = i + 1;
                title.Clear();
            }
            else if (i > addressees && title.Count > 0 && (IsSentence(line.Text) || line.Text.Length > LongestTitle || (title.Count >= 2 && addressees < 0)))
            {
                break;
            }
            else
            {
                title.Add(line.Text);
            }
        }

        rest = lines[i..];
        return string.Concat(title);
    }

    private void ReadTail(IReadOnlyList<TextLine> lines, int first)
    {
        var end = lines.Count;
        var lastLabel = end - 1;
        while (Label.Read(lines[lastLabel].Text) is null)
        {
            lastLabel--;
        }

        for (var i = lines.Count - 1; i > lastLabel + 1 && Date.Length == 0; i--)
        {
            if (PrintedDate().Match(lines[i].Text).Length == lines[i].Text.Length && DateOf(lines[i].Text) is not null
                && lines[i - 1].Text.Length <= LongestSignature && !IsSentence(lines[i - 1].Text))
            {
                Date = lines[i].Text;
                end = StartOfSignature(lines, i);
                Signature = string.Join('\n', lines.Take(i).Skip(end).Select(line => line.Text));
                Closing.AddRange(lines.Skip(i + 1));
            }
        }

        // The rule is the last line before the signature, or behind all tasks where the document was signed before. A line whose text is also in a line before it is a piece of a clause that was printed twice.
        for (var i = end - 1; i > lastLabel; i--)
        {
            if (Leads().IsMatch(Script.Simplify(lines[i].Text)))
            {
                if ((i == end - 1 || Closing.Count == 0) && !lines.Take(i).Any(line => line.Text.Contains(lines[i].Text, StringComparison.Ordinal)))
                {
                    LeadRule = lines[i].Text;
                    Closing.InsertRange(0, lines.Take(end).Skip(i + 1));
                    end = i;
                }

                break;
            }
        }

        Body = [.. lines.Take(end).Skip(first)];
    }

    /// <summary>The line before the date; where it is a remark on the seal, the line before it.</summary>
    private static int StartOfSignature(IReadOnlyList<TextLine> lines, int date) => date >= 2 && Seal().IsMatch(lines[date - 1].Text) && Label.Read(lines[date - 2].Text) is null ? date - 2 : date - 1;

    private static bool IsSentence(string text) => text.AsSpan().IndexOfAny('。', '！', '；') >= 0;

    [GeneratedRegex("^([0-9]{4}|[〇零一二三四五六七八九]{4})年([0-9]{1,2}|[一二三四五六七八九十]{1,3})月([0-9]{1,2}|[一二三四五六七八九十]{1,3})日")]
    private static partial Regex PrintedDate();

    [GeneratedRegex("[〔\\[（(【][0-9]{4}[〕\\]）)】]\\s*第?\\s*[0-9]+\\s*[号號]$")]
    private static partial Regex DocumentNumber();

    [GeneratedRegex("^[（(](?:代章|盖章|蓋章|印章|印)[）)]$", RegexOptions.NonBacktracking)]
    private static partial Regex Seal();

    [GeneratedRegex("^(?:索\\s*引\\s*号|主题分类|发文机关|成文日期|标\\s*题|发文字号|发布日期|发布时间|发文日期|主\\s*题\\s*词|来源|信息来源|字号|浏览次数|字体|打印|公开方式|有效性|文号)\\s*[：:|]")]
    private static partial Regex Metadata();

    [GeneratedRegex("[列排](?:在|名)?(?:第一|首)(?:位|个).*(?:牵头|负责)")]
    private static partial Regex Leads();
}
