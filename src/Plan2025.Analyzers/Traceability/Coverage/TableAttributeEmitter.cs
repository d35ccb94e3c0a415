using System.Linq;
using Microsoft.CodeAnalysis.Text;
using Plan2025.Traceability;

namespace Plan2025.Analyzers.Traceability.Coverage;

/// <summary>Writes the attribute with which an assembly carries its bindings.</summary>
internal static class TableAttributeEmitter
{
    public static SourceText Emit(TableModel model)
    {
        var writer = new SourceWriter();
        writer.Line();
        var requirement = model.Requirement.Length == 0
            ? ""
            : $", Requirement = {Literal.Of(model.Requirement)}, RequiredTasks = {Literal.Of(string.Join(" ", model.Required.Select(Literal.Of)))}";
        writer.Line(
            $"[assembly: global::Plan2025.TaskBindingTable({Literal.Of(BindingTable.Format)}, {Literal.Of(BindingTable.Write(model.Rows))}{requirement})]");
        return writer.ToSourceText();
    }
}
