using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace Plan2025.Docs.Tests.Infrastructure;

/// <summary>Reads parts of project and configuration files.</summary>
internal static class Markup
{
    /// <summary>The elements of an <c>xml</c> block, which is a part of a project file.</summary>
    public static XElement Read(Block block) => XElement.Parse($"<Project>{block.Code}</Project>");

    /// <summary>The keys of an <c>ini</c> block.</summary>
    public static IEnumerable<(string Key, string Value)> Keys(Block block) =>
        from line in block.Code.Split('\n')
        where line.Contains('=', StringComparison.Ordinal) && line[0] is not ('#' or '[')
        let parts = line.Split('=', 2, StringSplitOptions.TrimEntries)
        select (parts[0], parts[1]);
}
