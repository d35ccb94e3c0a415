using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using WebApi;
using WebApi.PlanSupport;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers(options => options.ModelBinderProviders.Insert(0, new PlanModelBinderProvider()));
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
