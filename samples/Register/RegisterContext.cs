using System;
using Microsoft.EntityFrameworkCore;
using Plan2025;
using PlanSupport;

namespace Register;

/// <summary>The database.</summary>
public sealed class RegisterContext(DbContextOptions<RegisterContext> options) : DbContext(options)
{
    /// <summary>What is done for the plan.</summary>
    public DbSet<Entry> Entries => Set<Entry>();

    /// <inheritdoc/>
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        // A wrong value in the database is then reported with its property.
        (optionsBuilder ?? throw new ArgumentNullException(nameof(optionsBuilder))).EnableDetailedErrors();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<TaskId>().HaveConversion<IdAsText<PlanTask, TaskId>>().HaveMaxLength(4);
        configurationBuilder.Properties<Agency>().HaveConversion<IdAsNumber<PlanAgency, Agency>>();
        configurationBuilder.Properties<TaskSet>().HaveConversion<TaskSetAsText>();
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        (modelBuilder ?? throw new ArgumentNullException(nameof(modelBuilder))).Entity<Entry>().HasIndex(e => e.Task);
}
