using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Plan2025;
using Settings;

// appsettings.json beside the program, then the environment (Plan__Lead=CNIPA), then the command line (--Plan:Lead=CNIPA).
var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.Services.AddPlanSettings();
using var host = builder.Build();
await host.StartAsync();

var settings = host.Services.GetRequiredService<IOptions<PlanSettings>>().Value;
Console.WriteLine($"{Plan.Agencies[settings.Lead].GetFullName(settings.Language)}: {settings.Next}, then {settings.Tasks}");
foreach (var owner in settings.Owners)
{
    Console.WriteLine($"{owner.Task}: {Plan.Agencies[owner.Agency].GetFullName(settings.Language)}");
}

await host.StopAsync();
