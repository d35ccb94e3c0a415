using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Plan2025;
using PlanSupport;
using WebApi;

var builder = WebApplication.CreateBuilder(args);
builder.Services.ConfigureHttpJsonOptions(options => Configure(options.SerializerOptions));
builder.Services.AddControllers(options => options.ModelBinderProviders.Insert(0, new PlanModelBinderProvider()))
    .AddJsonOptions(options => Configure(options.JsonSerializerOptions));
builder.Services.AddOpenApi(options => options.AddPlanSchemas());
builder.Services.AddProblemDetails();
builder.Services.AddExplainedBadRequests();

var app = builder.Build();
app.UseExceptionHandler();
app.UsePlanValues();
app.MapOpenApi();
app.MapTasks();
app.MapControllers();
app.Run();

// Ids need no converter; but one for all enums would take them over, so theirs comes first.
static void Configure(JsonSerializerOptions options)
{
    options.Converters.Add(new PlanJsonConverterFactory());
    options.Converters.Add(new JsonStringEnumConverter());
}
