namespace Plan2025.Generator.Outputs;

/// <summary>Writes a list of what a task's text has, such as <c>PlanMentions</c>: the rows of a table from one to another.</summary>
internal static class ListOutput
{
    public static void Write(SourceWriter writer, string list, string item, string summary) => writer.Lines($$"""
        using System;
        using System.Collections;
        using System.Collections.Generic;
        using System.Diagnostics;

        /// <summary>{{summary}}, in the order of the data.</summary>
        [DebuggerDisplay("Count = {Count}")]
        public readonly struct {{list}} : IReadOnlyList<{{item}}>
        {
            private readonly int _start;
            private readonly int _end;

            internal {{list}}(int start, int end)
            {
                _start = start;
                _end = end;
            }

            /// <summary>The number of items.</summary>
            public int Count => _end - _start;

            /// <summary>The item at an index.</summary>
            /// <param name="index">The index, from 0.</param>
            /// <returns>The item.</returns>
            /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or not less than <see cref="Count"/>.</exception>
            public {{item}} this[int index] => (uint)index < (uint)Count
                ? new {{item}}(_start + index)
                : throw new ArgumentOutOfRangeException(nameof(index));

            /// <summary>Enumerates the items.</summary>
            /// <returns>An enumerator that allocates nothing.</returns>
            public Enumerator GetEnumerator() => new(this);

            IEnumerator<{{item}}> IEnumerable<{{item}}>.GetEnumerator() => GetEnumerator();

            IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

            /// <summary>Enumerates the items in order.</summary>
            public struct Enumerator : IEnumerator<{{item}}>
            {
                private readonly {{list}} _items;
                private int _index;

                internal Enumerator({{list}} items)
                {
                    _items = items;
                    _index = items._start - 1;
                }

                /// <summary>The current item; a default value before the first and after the last.</summary>
                public readonly {{item}} Current => _index >= _items._start && _index < _items._end ? new {{item}}(_index) : default;

                readonly object IEnumerator.Current => Current;

                /// <summary>Moves to the next item.</summary>
                /// <returns>Whether there is one.</returns>
                public bool MoveNext()
                {
                    if (_index < _items._end)
                    {
                        _index++;
                    }

                    return _index < _items._end;
                }

                /// <summary>Moves before the first item.</summary>
                public void Reset() => _index = _items._start - 1;

                /// <summary>Does nothing.</summary>
                public readonly void Dispose()
                {
                }
            }
        }
        """);
}
