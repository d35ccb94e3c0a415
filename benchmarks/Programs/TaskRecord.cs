/// <summary>A task as most people would write it down; in one language only, which favours this side of the comparison.</summary>
internal sealed record TaskRecord(
    string Id, int Number, string Name, string Text, string Lead, string[] Agencies, string Chapter, string? Section, string Mode, string[] Instruments);

/// <summary>An agency as most people would write it down.</summary>
internal sealed record AgencyRecord(string Name, string Title, string FullName, string Kind);

/// <summary>A chapter, section or instrument.</summary>
internal sealed record TitleRecord(string Name, string Title);
