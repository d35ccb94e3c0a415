using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using Plan2025.Traceability;

namespace Plan2025.Analyzers.Traceability.Coverage;

/// <summary>Writes the class <c>PlanCoverage</c>, in C# 7.3.</summary>
internal static class CoverageEmitter
{
    /// <summary>Rows of one method: the compiler and the JIT take small methods in their stride.</summary>
    private const int ChunkSize = 128;

    public static SourceText Emit(CoverageModel model)
    {
        var sets = new CoverageSets(model.Bindings);
        var writer = new SourceWriter();
        writer.Line();
        writer.Line("namespace " + model.Namespace);
        using (writer.Block())
        {
            writer.Line("/// <summary>Which tasks of the plan this program is bound to, with the assemblies that it references. Constant tables: reading them allocates nothing.</summary>");
            writer.Line(GeneratedMark.Attribute);
            writer.Line("[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]");
            using (writer.Block("internal static class PlanCoverage"))
            {
                WriteSet(writer, model, "Required", model.Required, "The tasks that the project requires: plan2025_required in .editorconfig, or the property Plan2025Required.");
                WriteSet(writer, model, "Implemented", sets.Implemented, "The tasks that code implements.");
                WriteSet(writer, model, "Verified", sets.Verified, "The tasks that tests or checks verify.");
                WriteSet(writer, model, "Deferred", sets.Deferred, "The tasks that are left for later.");
                WriteSet(writer, model, "NotApplicable", sets.NotApplicable, "The tasks that are no concern here.");
                WriteSet(writer, model, "Stale", sets.Stale, "The tasks with a binding to an earlier wording. Such a binding counts for nothing else.");

                writer.Line("/// <summary>All bindings, in plan order.</summary>");
                using (writer.Block("public static global::Plan2025.TaskBindings<Table> Bindings"))
                {
                    writer.Line("get { return new global::Plan2025.TaskBindings<Table>(default(Table)); }");
                }

                writer.Line();
                writer.Line("/// <summary>The required tasks of which nothing is said: not implemented, stale, deferred or not applicable.</summary>");
                using (writer.Block("public static global::Plan2025.TaskSet Missing(global::Plan2025.TaskSet required)"))
                {
                    writer.Line("return required - (Implemented | Stale | Deferred | NotApplicable);");
                }

                writer.Line();
                WriteTable(writer, model.Bindings);
            }
        }

        return writer.ToSourceText();
    }

    private static void WriteSet(SourceWriter writer, CoverageModel model, string name, IEnumerable<int> tasks, string summary)
    {
        var words = new ulong[model.WordCount];
        foreach (var task in tasks)
        {
            words[(task - 1) >> 6] |= 1UL << ((task - 1) & 63);
        }

        writer.Line($"/// <summary>{summary}</summary>");
        using (writer.Block("public static global::Plan2025.TaskSet " + name))
        {
            var bits = words.Select((word, i) => word == 0 ? "" : $".WithBits({Literal.Of(i)}, {Literal.Of(word)}UL)");
            writer.Line($"get {{ return default(global::Plan2025.TaskSet){string.Concat(bits)}; }}");
        }

        writer.Line();
    }

    private static void WriteTable(SourceWriter writer, EquatableArray<MergedBinding> bindings)
    {
        writer.Line("/// <summary>The rows of <see cref=\"Bindings\"/>.</summary>");
        using (writer.Block("internal struct Table : global::Plan2025.ITaskBindingTable"))
        {
            using (writer.Block("public int Count"))
            {
                writer.Line($"get {{ return {Literal.Of(bindings.Count)}; }}");
            }

            writer.Line();
            using (writer.Block("public global::Plan2025.TaskBinding Read(int row)"))
            {
                using (writer.Block($"switch (row / {Literal.Of(ChunkSize)})"))
                {
                    for (var start = 0; start < bindings.Count; start += ChunkSize)
                    {
                        var chunk = Literal.Of(start / ChunkSize);
                        writer.Line($"case {chunk}: return Read{chunk}(row);");
                    }

                    writer.Line("default: throw new global::System.ArgumentOutOfRangeException(\"row\");");
                }
            }

            for (var start = 0; start < bindings.Count; start += ChunkSize)
            {
                writer.Line();
                WriteChunk(writer, bindings, start);
            }
        }
    }

    private static void WriteChunk(SourceWriter writer, EquatableArray<MergedBinding> bindings, int start)
    {
        using (writer.Block($"private static global::Plan2025.TaskBinding Read{Literal.Of(start / ChunkSize)}(int row)"))
        using (writer.Block("switch (row)"))
        {
            for (var i = start; i < bindings.Count && i < start + ChunkSize; i++)
            {
                var (row, assembly, isStale) = bindings[i];
                writer.Line($"case {Literal.Of(i)}: return new global::Plan2025.TaskBinding((global::Plan2025.TaskId){Literal.Of(row.Task)}, "
                    + $"global::Plan2025.TaskBindingKind.{row.Kind.ToString()}, {(isStale ? "true" : "false")}, {Literal.Of(row.Member)}, "
                    + $"{Literal.Of(assembly)}, {Literal.Of(row.File)}, {Literal.Of(row.Line)}, {(row.Reason.Length == 0 ? "null" : Literal.Of(row.Reason))});");
            }

            writer.Line("default: throw new global::System.ArgumentOutOfRangeException(\"row\");");
        }
    }
}
