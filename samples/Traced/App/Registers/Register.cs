using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.Data.Sqlite;
using Plan2025;
using Traced.Dossiers;

namespace Traced.Registers;

/// <summary>The dossiers, in a database.</summary>
internal sealed class Register : IDisposable
{
    private const string DayFormat = "yyyy-MM-dd";

    private readonly SqliteConnection _database;

    /// <summary>Opens a register and creates what is not there.</summary>
    /// <param name="path">The database; in memory without one.</param>
    public Register(string path = ":memory:")
    {
        _database = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        _database.Open();
        if ((long)Command("SELECT count(*) FROM sqlite_schema WHERE name = 'dossier'").ExecuteScalar()! == 0)
        {
            Command(Script("001-register.sql")).ExecuteNonQuery();
        }
    }

    /// <summary>Notes that a document has reached a stage.</summary>
    public void Note(int dossier, Stage stage, DateOnly day)
    {
        using var command = Command("INSERT INTO event (dossier, stage, day) VALUES ($dossier, $stage, $day)");
        command.Parameters.AddWithValue("$dossier", dossier);
        command.Parameters.AddWithValue("$stage", (int)stage);
        command.Parameters.AddWithValue("$day", day.ToString(DayFormat, CultureInfo.InvariantCulture));
        command.ExecuteNonQuery();
    }

    /// <summary>All dossiers, in the order of the register.</summary>
    public IReadOnlyList<Dossier> Dossiers()
    {
        var events = Events().ToLookup(e => e.Dossier);
        var dossiers = new List<Dossier>();
        using var reader = Command("SELECT id, task, instrument, title FROM dossier ORDER BY id").ExecuteReader();
        while (reader.Read())
        {
            var number = reader.GetInt32(0);
            var task = PlanTask.Parse(reader.GetString(1));
            PlanInstrument? instrument = reader.IsDBNull(2) ? null : PlanInstrument.Parse(reader.GetString(2));
            dossiers.Add(new Dossier(
                number,
                task,
                instrument is { } known ? known.Title : reader.GetString(3),
                instrument is { } named ? ProcedureOf(named) : ProcedureOf(task),
                events[number].ToDictionary(e => e.Stage, e => e.Day)));
        }

        return dossiers;
    }

    /// <summary>The dossiers in which something can't be right.</summary>
    [VerifiesTask(TaskId.T114)]
    public IReadOnlyList<(int Dossier, Stage Stage)> Mistakes()
    {
        var mistakes = new List<(int, Stage)>();
        using var reader = Command(Script("checks.sql")).ExecuteReader();
        while (reader.Read())
        {
            mistakes.Add((reader.GetInt32(0), (Stage)reader.GetInt32(1)));
        }

        return mistakes;
    }

    /// <inheritdoc/>
    public void Dispose() => _database.Dispose();

    private static Procedure ProcedureOf(PlanInstrument instrument) => instrument.Kind.Id switch
    {
        InstrumentKind.Law => new LawProcedure(),
        InstrumentKind.AdministrativeRegulation => new RegulationProcedure(),
        InstrumentKind.DepartmentalRule => new RuleProcedure(),
        _ => new DocumentProcedure(),
    };

    /// <summary>What the plan only describes: interpretations of courts, and documents.</summary>
    private static Procedure ProcedureOf(PlanTask task) =>
        task.Lead == Agency.SupremePeoplesCourt ? new InterpretationProcedure() : new DocumentProcedure();

    private List<(int Dossier, Stage Stage, DateOnly Day)> Events()
    {
        var events = new List<(int, Stage, DateOnly)>();
        using var reader = Command("SELECT dossier, stage, day FROM event").ExecuteReader();
        while (reader.Read())
        {
            events.Add((reader.GetInt32(0), (Stage)reader.GetInt32(1), DateOnly.ParseExact(reader.GetString(2), DayFormat, CultureInfo.InvariantCulture)));
        }

        return events;
    }

    private SqliteCommand Command(string text)
    {
        var command = _database.CreateCommand();
        command.CommandText = text;
        return command;
    }

    private static string Script(string name)
    {
        using var reader = new StreamReader(typeof(Register).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
