using System;
using System.ComponentModel;

namespace Plan2025;

/// <summary>Marks a member of <see cref="TaskId"/> whose text has an unresolved lacuna: words that are missing in the source and not known. Written by the generator from the data.</summary>
[AttributeUsage(AttributeTargets.Field)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnresolvedLacunaAttribute : Attribute;
