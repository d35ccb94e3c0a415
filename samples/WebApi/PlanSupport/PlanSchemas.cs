using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Plan2025;

namespace PlanSupport;

/// <summary>Ids and records in OpenAPI documents: a string, and every member with what it means, once for each type.</summary>
/// <remarks>The form is that of the specification's annotated enumerations: <c>oneOf</c> over <c>const</c>, <c>title</c> and <c>description</c>.</remarks>
internal sealed class PlanSchemas : IOpenApiSchemaTransformer, IOpenApiOperationTransformer
{
    public async Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = context.JsonTypeInfo.Type;
        if (PlanTypes.Contains(type))
        {
            schema.Type = JsonSchemaType.String;
            schema.OneOf = [.. PlanTypes.MembersOf(type).Select(m => new OpenApiSchema { Const = m.Id, Title = m.Name, Description = m.Description })];
        }
        else if (type == typeof(TaskSet))
        {
            schema.Type = JsonSchemaType.Array;
            schema.UniqueItems = true;
            schema.Description = "A set of tasks.";
            schema.Items = await context.GetOrCreateSchemaAsync(typeof(TaskId), null, cancellationToken);
        }
        else if (context.JsonTypeInfo.ElementType is { } element && PlanTypes.Contains(element) && schema.Type is JsonSchemaType.Array)
        {
            schema.Items = await context.GetOrCreateSchemaAsync(element, null, cancellationToken);
        }
    }

    // Parameters of record types are shown as plain strings otherwise.
    public async Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
        {
            var type = context.Description.ParameterDescriptions.First(d => d.Name == parameter.Name).ParameterDescriptor?.ParameterType;
            if (type is not null && PlanTypes.Contains(type))
            {
                type = Nullable.GetUnderlyingType(type) ?? type;
                context.Document!.AddComponent(type.Name, await context.GetOrCreateSchemaAsync(type, null, cancellationToken));
                parameter.Schema = new OpenApiSchemaReference(type.Name, context.Document);
            }
            else if (type == typeof(TaskSet) || type == typeof(TaskSet?))
            {
                parameter.Schema = new OpenApiSchema { Type = JsonSchemaType.String, Description = "A set of tasks, such as T001..T009 or lead:CNIPA & chapter:2." };
            }
        }
    }
}

internal static class PlanSchemasExtensions
{
    public static OpenApiOptions AddPlanSchemas(this OpenApiOptions options) => options
        .AddSchemaTransformer<PlanSchemas>()
        .AddOperationTransformer<PlanSchemas>();
}
