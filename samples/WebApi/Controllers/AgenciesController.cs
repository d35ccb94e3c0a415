using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Plan2025;

namespace WebApi.Controllers;

/// <summary>Agencies by MVC.</summary>
[ApiController]
[Route("agencies")]
public sealed class AgenciesController : ControllerBase
{
    /// <summary>An agency: by its member name, its abbreviation or its name in any language.</summary>
    /// <param name="agency">The agency.</param>
    /// <param name="language">The language of the answer.</param>
    /// <returns>The agency's name.</returns>
    [HttpGet("{agency}")]
    public ActionResult<AgencyView> Get(PlanAgency agency, Language language = Language.English) =>
        new AgencyView(agency, agency.GetFullName(language), agency.LeadTasks);

    /// <summary>Whether an agency leads a task.</summary>
    /// <param name="agency">The agency.</param>
    /// <param name="task">The task.</param>
    /// <returns>Whether it does.</returns>
    [HttpGet("{agency}/leads")]
    public ActionResult<bool> Leads(Agency agency, [FromQuery, BindRequired] TaskId task) => Plan.Tasks[task].Lead == agency;

    /// <summary>Takes over an assignment.</summary>
    /// <param name="agency">The agency.</param>
    /// <param name="assignment">The assignment.</param>
    /// <returns>The assignment as it is now.</returns>
    [HttpPost("{agency}/assignments")]
    public ActionResult<Assignment> TakeOver(PlanAgency agency, Assignment assignment) => assignment with { Owner = agency };
}

/// <summary>An agency as the service answers it.</summary>
/// <param name="Id">The agency.</param>
/// <param name="Name">Its name.</param>
/// <param name="LeadTasks">What it leads.</param>
public sealed record AgencyView(Agency Id, string Name, TaskSet LeadTasks);
