using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace PlanSupport;

/// <summary>Answers bodies that can't be read with the path of the wrong value and what was expected, as MVC does.</summary>
internal sealed class ExplainedBadRequests : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException e)
        {
            return false;
        }

        var answer = e.InnerException is JsonException { Path: { } path } json
            ? Results.ValidationProblem(new Dictionary<string, string[]> { [path] = [json.Message] })
            : Results.Problem(e.Message, statusCode: e.StatusCode);
        await answer.ExecuteAsync(httpContext);
        return true;
    }
}

internal static class ExplainedBadRequestsExtensions
{
    public static IServiceCollection AddExplainedBadRequests(this IServiceCollection services) => services
        .Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true)
        .AddExceptionHandler<ExplainedBadRequests>();
}
