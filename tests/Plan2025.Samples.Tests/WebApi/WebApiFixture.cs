using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;
using WebApi;

namespace Plan2025.Samples.Tests.WebApi;

/// <summary>The service, and what its clients do.</summary>
public sealed class WebApiFixture : WebApplicationFactory<Assignment>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Production")
        .ConfigureLogging(logging => logging.ClearProviders());

    public async Task<string> Get(string path)
    {
        using var client = CreateClient();
        return await client.GetStringAsync(new System.Uri(path, System.UriKind.Relative), TestContext.Current.CancellationToken);
    }

    public async Task<string> Post(string path, string json)
    {
        using var request = Request(HttpMethod.Post, path, json);
        return await Answer(request);
    }

    /// <summary>Sends what must succeed.</summary>
    public async Task<string> Answer(HttpRequestMessage request)
    {
        using var client = CreateClient();
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Sends what must be refused: 400, as problem details.</summary>
    /// <returns>What was wrong, by the name of the value.</returns>
    public async Task<Dictionary<string, string[]>> Refused(HttpMethod method, string path, string? json = null)
    {
        using var request = Request(method, path, json);
        return await Refused(request);
    }

    /// <summary>Sends what must be refused: 400, as problem details.</summary>
    /// <returns>What was wrong, by the name of the value.</returns>
    public async Task<Dictionary<string, string[]>> Refused(HttpRequestMessage request)
    {
        using var client = CreateClient();
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
        Assert.Equal(400, problem.GetProperty("status").GetInt32());
        return problem.TryGetProperty("errors", out var errors)
            ? errors.Deserialize<Dictionary<string, string[]>>()!
            : new() { ["detail"] = [problem.GetProperty("detail").GetString()!] };
    }

    private static HttpRequestMessage Request(HttpMethod method, string path, string? json) => new(method, path)
    {
        Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json"),
    };
}
