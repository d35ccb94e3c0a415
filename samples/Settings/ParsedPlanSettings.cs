using System;
using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Plan2025;

namespace Settings;

/// <summary>The same without reflection, for programs that are compiled ahead of time.</summary>
/// <remarks>There the binder is generated, and it reads enums with <c>Enum.Parse</c>: it takes 119 for a task and
/// "T001,T002" for T003, does not know CNIPA, and leaves records out. So the text is parsed here.</remarks>
public static class ParsedPlanSettings
{
    /// <summary>Reads the section <c>Plan</c> value by value.</summary>
    /// <param name="services">The services.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddParsedPlanSettings(this IServiceCollection services)
    {
        services.AddOptions<PlanSettings>()
            .Configure<IConfiguration>((settings, configuration) =>
            {
                settings.Lead = configuration.Parse<PlanAgency>("Plan:Lead");
                settings.Next = configuration.Parse<PlanTask>("Plan:Next");
                if (configuration["Plan:Tasks"] is not null)
                {
                    settings.Tasks = configuration.Parse<TaskSet>("Plan:Tasks");
                }
            })
            .ValidateOnStart();
        return services;
    }

    private static T Parse<T>(this IConfiguration configuration, string key)
        where T : IParsable<T>
    {
        try
        {
            return T.Parse(configuration[key] ?? throw new FormatException("The value is missing."), CultureInfo.InvariantCulture);
        }
        catch (FormatException e)
        {
            throw new InvalidOperationException($"{key}: {e.Message}", e);
        }
    }
}
