using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace PlanSupport;

/// <summary>Ids and records as route and query values of MVC actions.</summary>
/// <remarks>MVC reads them by their type converter without this, strictly; but it answers "The value 'T119' is not valid." and not what was expected.</remarks>
internal sealed class PlanModelBinderProvider : IModelBinderProvider, IModelBinder
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.BindingInfo.BindingSource?.CanAcceptDataFrom(BindingSource.Body) != true && PlanTypes.IsText(context.Metadata.ModelType) ? this : null;

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var name = bindingContext.ModelName;
        var value = bindingContext.ValueProvider.GetValue(name);
        if (value.FirstValue is { Length: > 0 } text)
        {
            bindingContext.ModelState.SetModelValue(name, value);
            try
            {
                bindingContext.Result = ModelBindingResult.Success(PlanTypes.Parse(bindingContext.ModelType, text));
            }
            catch (FormatException e)
            {
                bindingContext.ModelState.TryAddModelError(name, e.Message);
            }
        }

        return Task.CompletedTask;
    }
}
