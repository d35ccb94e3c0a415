using Microsoft.CodeAnalysis.Text;
using Plan2025.Generator.Emit.Models;

namespace Plan2025.Generator.Emit;

/// <summary>Writes the constants of the class <c>Plan</c>.</summary>
internal static class PlanConstantsEmitter
{
    public static SourceText Emit(PlanConstantsModel model)
    {
        var writer = SourceWriter.ForFile();
        using (writer.Block())
        using (writer.Block("public static partial class Plan"))
        {
            var isFirst = true;
            foreach (var constant in model.Constants)
            {
                if (!isFirst)
                {
                    writer.Line();
                }

                isFirst = false;
                XmlDoc.Summary(writer, constant.Summary);
                writer.Line($"public const {constant.Type} {constant.Name} = {constant.Value};");
            }
        }

        return writer.ToSource();
    }
}
