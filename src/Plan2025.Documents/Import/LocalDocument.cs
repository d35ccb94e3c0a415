using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Plan2025.Documents.Reading;

namespace Plan2025.Documents.Import;

/// <summary>Tells the document of a province or a city from a national one: in it, 知识产权局 is not 国家知识产权局.</summary>
internal static partial class LocalDocument
{
    /// <summary>Whether the document is a local one: by its title, its signature, or a body of the province in a clause.</summary>
    public static bool Is(DocumentFrame frame, IEnumerable<TextLine> lines) =>
        Issuer().IsMatch(Script.Simplify(frame.Title + "\n" + frame.NoticeTitle)) || Issuer().IsMatch(Script.Simplify(frame.Signature))
        || lines.Any(line => Body().IsMatch(Script.Simplify(line.Text)));

    [GeneratedRegex("^(?!国务院|全国|国家|中共中央|中央).{1,12}?(?:省|自治区|市|县|州|盟)(?:人民政府|政府|委员会|委办公厅|人大|.{0,8}(?:厅|局|委|办公室))", RegexOptions.Multiline)]
    private static partial Regex Issuer();

    [GeneratedRegex("[（(：:；;、，,]省(?!级|区|、|（|\\(|份|内|际|会)[^、，；（）()]{1,12}(?:厅|局|委|办)(?=[、，；（）()等负按牵])")]
    private static partial Regex Body();
}
