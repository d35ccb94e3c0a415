namespace Plan2025;

/// <summary>Says why words are missing in a text.</summary>
public enum LacunaKind : byte
{
    /// <summary>The source lost the text of a hyperlink.</summary>
    LostLinkText = 1,

    /// <summary>The source can't be read here.</summary>
    Illegible = 2,

    /// <summary>The source leaves the words out, for a reason that isn't known.</summary>
    Omitted = 3,
}
