using System;
using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Documents.Reading;

/// <summary>Something that an import was not sure of, or that a person must add.</summary>
/// <param name="Line">The line of the text, from 1; 0 where it is about the whole document.</param>
/// <param name="Text">What it is.</param>
internal sealed record Note(int Line, string Text);

/// <summary>Collects notes, each once.</summary>
internal sealed class NoteList
{
    private readonly HashSet<Note> _notes = [];

    /// <summary>The notes in the order of the text.</summary>
    public IReadOnlyList<Note> All => [.. _notes.OrderBy(note => note.Line).ThenBy(note => note.Text, StringComparer.Ordinal)];

    /// <summary>Adds a note.</summary>
    public void Add(int line, string text) => _notes.Add(new Note(line, text));
}
