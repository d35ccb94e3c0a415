using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Primitives;

namespace WebApi.PlanSupport;

/// <summary>Ids and records as route and query values of minimal API endpoints.</summary>
/// <remarks>Minimal API reads enums with <c>Enum.TryParse</c>: for it 119 is a task, "T001,T002" is T003, and CNIPA is no agency.
/// So values are read by the library before; a wrong one is answered with 400 and what was expected.</remarks>
internal static class PlanValues
{
    public static IApplicationBuilder UsePlanValues(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var errors = new Dictionary<string, string[]>();
        foreach (var parameter in context.GetEndpoint()?.Metadata.GetOrderedMetadata<IParameterBindingMetadata>() ?? [])
        {
            var type = parameter.ParameterInfo.ParameterType;
            type = type.IsArray ? type.GetElementType()! : type;
            if (PlanTypes.Contains(type))
            {
                Read(context.Request, NameOf(parameter), type, errors);
            }
        }

        await (errors.Count == 0 ? next(context) : Results.ValidationProblem(errors).ExecuteAsync(context));
    });

    private static void Read(HttpRequest request, string name, Type type, Dictionary<string, string[]> errors)
    {
        try
        {
            if (request.RouteValues.TryGetValue(name, out var value) && value is string text)
            {
                request.RouteValues[name] = Canonical(type, text);
            }
            else if (request.Query.TryGetValue(name, out var texts))
            {
                // Forms send an empty text for nothing.
                var query = new Dictionary<string, StringValues>(request.Query, StringComparer.OrdinalIgnoreCase);
                query[name] = texts.Where(t => !string.IsNullOrEmpty(t)).Select(t => Canonical(type, t!)).ToArray();
                if (query[name].Count == 0)
                {
                    query.Remove(name);
                }

                request.Query = new QueryCollection(query);
            }
        }
        catch (FormatException e)
        {
            errors[name] = [e.Message];
        }
    }

    /// <summary>The id, which every way of reading understands.</summary>
    private static string Canonical(Type type, string text) =>
        TypeDescriptor.GetConverter(type).ConvertToInvariantString(PlanTypes.Parse(type, text))!;

    private static string NameOf(IParameterBindingMetadata parameter) =>
        parameter.ParameterInfo.GetCustomAttributes(inherit: true).OfType<IModelNameProvider>().FirstOrDefault()?.Name ?? parameter.Name;
}
