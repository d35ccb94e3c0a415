using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Plan2025.Tool.Exports.Database;

/// <summary>The plan as an SQLite database: schema.sql says what is in it.</summary>
internal static class PlanDatabase
{
    /// <summary>Builds the database.</summary>
    /// <param name="tasks">The tasks that are in it; everything else is complete.</param>
    /// <returns>The content of the file.</returns>
    public static byte[] Create(TaskSet tasks)
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            using (var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString()))
            {
                connection.Open();
                Fill(connection, tasks);
            }

            return File.ReadAllBytes(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static void Fill(SqliteConnection connection, TaskSet tasks)
    {
        Execute(connection, "PRAGMA foreign_keys = ON");
        using (var transaction = connection.BeginTransaction())
        {
            Execute(connection, ReadSchema());
            InsertLanguages(connection);
            InsertAgencies(connection);
            InsertPlan(connection);
            InsertPlaces(connection);
            InsertInstruments(connection);
            foreach (var id in tasks)
            {
                InsertTask(connection, Plan.Tasks[id]);
            }

            Execute(connection, "INSERT INTO task_search (task_search) VALUES ('optimize')");
            transaction.Commit();
        }

        // Pages in one order and without gaps: the same rows are the same bytes.
        Execute(connection, "VACUUM");
    }

    private static void InsertLanguages(SqliteConnection connection)
    {
        foreach (var language in Plan.Languages)
        {
            Insert(connection, "language", language.Tag, language.Basis, language.IsAuthoritative, language.IsComplete);
        }
    }

    private static void InsertPlan(SqliteConnection connection)
    {
        Insert(connection, "plan", Plan.Id, Plan.Year, Plan.IssuedOn, Plan.PublishedOn, Plan.DataVersion, Plan.Issuer.Number);
        foreach (var language in Plan.Languages)
        {
            var notice = Plan.Notice;
            Insert(
                connection, "plan_text", language.Tag, Plan.GetTitle(language.Id), Plan.GetPreamble(language.Id), Plan.GetLeadRule(language.Id), notice.GetTitle(language.Id),
                notice.GetAddressees(language.Id), notice.GetBody(language.Id), notice.GetSignature(language.Id), notice.GetDate(language.Id));
        }
    }

    private static void InsertAgencies(SqliteConnection connection)
    {
        foreach (var kind in Plan.AgencyKinds)
        {
            Insert(connection, "agency_kind", kind.Number, kind.Name);
            InsertTitles(connection, "agency_kind_text", kind.Number, kind.GetTitle);
        }

        foreach (var agency in Plan.Agencies)
        {
            Insert(connection, "agency", agency.Number, agency.Name, agency.Abbreviation, agency.Kind.Number);
            foreach (var language in Plan.Languages)
            {
                Insert(connection, "agency_text", agency.Number, language.Tag, agency.GetTitle(language.Id), agency.GetFullName(language.Id));
            }
        }
    }

    private static void InsertPlaces(SqliteConnection connection)
    {
        foreach (var chapter in Plan.Chapters)
        {
            Insert(connection, "chapter", chapter.Number, chapter.Name);
            InsertTitles(connection, "chapter_text", chapter.Number, chapter.GetTitle);
        }

        foreach (var section in Plan.Sections)
        {
            Insert(connection, "section", section.Number, section.Name, section.Chapter.Number, section.Ordinal);
            InsertTitles(connection, "section_text", section.Number, section.GetTitle);
        }
    }

    private static void InsertInstruments(SqliteConnection connection)
    {
        foreach (var kind in Plan.InstrumentKinds)
        {
            Insert(connection, "instrument_kind", kind.Number, kind.Name);
            InsertTitles(connection, "instrument_kind_text", kind.Number, kind.GetTitle);
        }

        foreach (var instrument in Plan.Instruments)
        {
            Insert(connection, "instrument", instrument.Number, instrument.Name, instrument.Kind.Number);
            InsertTitles(connection, "instrument_text", instrument.Number, instrument.GetTitle);
        }
    }

    private static void InsertTask(SqliteConnection connection, PlanTask task)
    {
        Insert(
            connection, "task", task.Number, task.ToString(), task.Name, task.Chapter.Number,
            task.Section?.Number, task.Mode.Name, task.IsOpenEnded);
        var searched = new StringBuilder();
        foreach (var language in Plan.Languages)
        {
            Insert(connection, "task_text", task.Number, language.Tag, task.GetText(language.Id), task.GetResponsibilityClause(language.Id));
            searched.Append(SearchWords.Create(task.GetText(language.Id))).Append(' ');
        }

        var position = 0;
        foreach (var agency in task.Agencies)
        {
            position++;
            Insert(connection, "task_agency", task.Number, position, agency.Number, position == 1 ? "lead" : "participant");
        }

        position = 0;
        foreach (var instrument in task.Instruments)
        {
            position++;
            Insert(connection, "task_instrument", task.Number, position, instrument.Number);
        }

        foreach (var gap in task.Lacunae)
        {
            Insert(connection, "task_gap", task.Number, gap.Position, gap.Language.Tag, gap.Kind.ToString(), gap.Resolution, gap.Evidence);
            searched.Append(SearchWords.Create(gap.Resolution ?? "")).Append(' ');
        }

        Insert(connection, "task_search (rowid, words)", task.Number, searched.ToString());
    }

    private static void InsertTitles(SqliteConnection connection, string table, int number, Func<Language, string> title)
    {
        foreach (var language in Plan.Languages)
        {
            Insert(connection, table, number, language.Tag, title(language.Id));
        }
    }

    private static void Insert(SqliteConnection connection, string table, params object?[] values)
    {
        var parameters = values.Select((_, i) => "$" + i).ToArray();
        Execute(connection, $"INSERT INTO {table} VALUES ({string.Join(", ", parameters)})", values.Select((value, i) => new SqliteParameter("$" + i, value ?? DBNull.Value)));
    }

    // Every statement is a constant but for the names of tables above.
    private static void Execute(SqliteConnection connection, string sql, IEnumerable<SqliteParameter>? parameters = null)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Parameters.AddRange(parameters ?? []);
        command.ExecuteNonQuery();
    }

    private static string ReadSchema()
    {
        using var stream = typeof(PlanDatabase).Assembly.GetManifestResourceStream("schema.sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
