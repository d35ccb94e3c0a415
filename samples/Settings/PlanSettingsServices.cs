using System.Collections.Generic;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Settings;

/// <summary>Registers <see cref="PlanSettings"/> so that a wrong value stops the program when it starts.</summary>
public static class PlanSettingsServices
{
    /// <summary>Binds the section <c>Plan</c>, strictly.</summary>
    /// <param name="services">The services.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddPlanSettings(this IServiceCollection services)
    {
        services.AddOptions<PlanSettings>()
            // Without this the binder leaves out what it can't read in a list, and says nothing.
            .BindConfiguration(PlanSettings.Section, binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateOnStart();
        return services.AddSingleton<IValidateOptions<PlanSettings>, PlanSettingsValidator>();
    }

    /// <summary>A wrong value is refused by the binder; what is missing is found here.</summary>
    private sealed class PlanSettingsValidator : IValidateOptions<PlanSettings>
    {
        public ValidateOptionsResult Validate(string? name, PlanSettings options)
        {
            var missing = new List<string>();
            if (options.Lead == default)
            {
                missing.Add("Plan:Lead is missing.");
            }

            if (options.Next == default)
            {
                missing.Add("Plan:Next is missing.");
            }

            for (var i = 0; i < options.Owners.Count; i++)
            {
                if (options.Owners[i] is { Task: default(Plan2025.TaskId) } or { Agency: default(Plan2025.Agency) })
                {
                    missing.Add($"Plan:Owners:{i} needs Task and Agency.");
                }
            }

            return missing.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(missing);
        }
    }
}
