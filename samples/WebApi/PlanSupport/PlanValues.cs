using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Primitives;

namespace PlanSupport;

/// <summary>Ids, records and sets of tasks in routes, queries, headers and forms of minimal API endpoints.</summary>
/// <remarks>Minimal API reads enums with <c>Enum.TryParse</c>: it takes 119 for a task and "T001,T002" for T003, and does not know CNIPA.
/// So the library reads the values first; a wrong one is answered with 400 and what was expected.</remarks>
internal static class PlanValues
{
    public static IApplicationBuilder UsePlanValues(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var errors = new Dictionary<string, string[]>();
        foreach (var parameter in context.GetEndpoint()?.Metadata.GetOrderedMetadata<IParameterBindingMetadata>() ?? [])
        {
            var type = parameter.ParameterInfo.ParameterType;
            if (PlanTypes.IsText(type.GetElementType() ?? type))
            {
                var sources = parameter.ParameterInfo.GetCustomAttributes(inherit: true);
                var name = sources.OfType<IModelNameProvider>().FirstOrDefault()?.Name ?? parameter.Name;
                try
                {
                    await Read(context.Request, sources, name, type);
                }
                catch (FormatException e)
                {
                    errors[name] = [e.Message];
                }
            }
        }

        await (errors.Count == 0 ? next(context) : Results.ValidationProblem(errors).ExecuteAsync(context));
    });

    private static async Task Read(HttpRequest request, object[] sources, string name, Type type)
    {
        if (sources.OfType<IFromHeaderMetadata>().Any())
        {
            if (request.Headers.TryGetValue(name, out var headers))
            {
                request.Headers[name] = Canonical(type, headers);
            }
        }
        else if (sources.OfType<IFromFormMetadata>().Any())
        {
            if (request.HasFormContentType && await request.ReadFormAsync() is var form && form.TryGetValue(name, out var texts))
            {
                request.Form = new FormCollection(With(form, name, Canonical(type, texts)), form.Files);
            }
        }
        else if (request.RouteValues.TryGetValue(name, out var value) && value is string text)
        {
            request.RouteValues[name] = Canonical(type, text).ToString();
        }
        else if (request.Query.TryGetValue(name, out var texts))
        {
            request.Query = new QueryCollection(With(request.Query, name, Canonical(type, texts)));
        }
    }

    /// <summary>The texts of the ids, which every way of reading understands. Forms and queries send an empty text for nothing.</summary>
    private static StringValues Canonical(Type type, StringValues texts)
    {
        // Of one id, several values would be read as one text with commas.
        var (element, values) = type.IsArray ? (type.GetElementType()!, texts) : (type, new StringValues(texts.ToString()));
        var converter = TypeDescriptor.GetConverter(element);
        return values.Where(text => !string.IsNullOrEmpty(text)).Select(text => converter.ConvertToInvariantString(PlanTypes.Parse(element, text!))).ToArray();
    }

    private static Dictionary<string, StringValues> With(IEnumerable<KeyValuePair<string, StringValues>> values, string name, StringValues value)
    {
        var changed = new Dictionary<string, StringValues>(values, StringComparer.OrdinalIgnoreCase);
        changed.Remove(name);
        if (value.Count > 0)
        {
            changed.Add(name, value);
        }

        return changed;
    }
}
