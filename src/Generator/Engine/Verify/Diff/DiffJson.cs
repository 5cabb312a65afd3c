using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Verify.Say;

namespace ReportGen.Engine.Verify.Diff;

/// <summary>The difference for other programs: everything, nothing cut but the pictures.</summary>
public static class DiffJson
{
    private static readonly JsonWriterOptions Form = new()
    {
        Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The JSON; <c>interface</c> says which form of it.</summary>
    public static string Of(ReportDiff diff)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Form))
        {
            json.WriteStartObject();
            json.WriteNumber("interface", 1);
            json.WriteString("study", diff.Study);
            json.WriteString("before", diff.Before.Label);
            json.WriteString("after", diff.After.Label);
            json.WriteBoolean("same", diff.IsSame);
            json.WriteStartObject("inputs");
            Inputs(json, diff.Inputs);
            json.WriteEndObject();
            if (diff.Merged > 0) json.WriteNumber("merged", diff.Merged);
            All(json, "headlines", diff.Headlines, h => Headline(json, h));
            All(json, "results", diff.Results, Result);
            All(json, "other_weights", diff.OtherWeights, m => Moved(json, m));
            Sentences(json, "sentences", diff.Sentences.SelectMany(c => c.Sentences.Select(s => (c.Subject, s))));
            json.WriteNumber("table_rows", diff.TableRows);
            All(json, "figures", diff.Figures, f => Figure(json, f));
            Words(json, "added", diff.Added.Select(s => s.Name));
            Words(json, "removed", diff.Removed.Select(s => s.Name));
            All(json, "missing", diff.Missing, m => Strings(json, ("part", m.Files), ("missing_from", m.IsInFirst ? "after" : "before")));
            Words(json, "unchanged", diff.Same.Concat(diff.SameSections));
            Words(json, "not_compared", diff.NotCompared.Select(ChangeWords.English.Of));
            json.WriteEndObject();

            void Result(Change change) => Changed(json, change);
        }
        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void Headline(Utf8JsonWriter json, Headline headline) => Object(json, () =>
    {
        json.WriteString("of", $"{(headline.Column.Length > 0 ? headline.Column : "leaders")} of {string.Join(", ", headline.Keys)}");
        json.WriteString("year_before", headline.YearBefore);
        json.WriteString("year", headline.Year);
        Words(json, "before", headline.Before);
        Words(json, "after", headline.After);
    });

    private static void Inputs(Utf8JsonWriter json, InputChanges inputs)
    {
        All(json, "versions", inputs.Versions, v => Strings(json, ("name", v.Name), ("before", v.Before), ("after", v.After)));
        All(json, "names", inputs.Names, n => Strings(json, ("name", n.Name), ("before", n.Before), ("after", n.After)));
        if (inputs.Keys is { } keys) All(json, "keys", keys, k => Object(json, () =>
        {
            json.WriteString("file", k.File);
            json.WriteString("path", k.Path);
            if (k.IsEntry) json.WriteString("entry", k.Before.IsEmpty ? "added" : "removed");
            else
            {
                Words(json, "before", k.Before);
                Words(json, "after", k.After);
            }
        }));
        All(json, "words", inputs.Words, w => Changed(json, w));
        Sentences(json, "styles", inputs.Styles.SelectMany(s => s.Tokens.Select(t => (s.Subject, t))));
        var cells = inputs.Cells;
        RowChange[] rows = [inputs.Options, inputs.Systems, inputs.Indicators, cells.Columns, cells.Units, cells.Years];
        foreach (var row in rows) Rows(json, row.Subject, row);
        json.WriteStartObject("cells");
        json.WriteNumber("common", inputs.Cells.Common);
        json.WriteNumber("came", inputs.Cells.Came);
        json.WriteNumber("went", inputs.Cells.Went);
        All(json, "revised", inputs.Cells.Changed, m => Moved(json, m));
        All(json, "added", inputs.Cells.Added, m => Moved(json, m));
        All(json, "removed", inputs.Cells.Removed, m => Moved(json, m));
        json.WriteEndObject();
        Words(json, "files", inputs.Files.Select(Named));
    }

    private static string Named((string Name, string Before, string After) file) =>
        file.Name + (file.Before.Length == 0 ? " (new)" : file.After.Length == 0 ? " (gone)" : "");

    private static void Changed(Utf8JsonWriter json, Change change) => Object(json, () =>
    {
        json.WriteString("file", change.Subject);
        switch (change)
        {
            case RankChange rank: Moves(ResultValues.Ranks, rank.Quantity, rank.Moves); break;
            case GradeChange grade: Moves(ResultValues.Grades, grade.Quantity, grade.Moves); break;
            case WordChange word: Moves(null, word.Quantity, word.Moves); break;
            case WeightChange weight: Moves(ResultValues.Weights, weight.Quantity, weight.Moves); break;
            case RowChange rows:
                json.WriteString("kind", "rows");
                Words(json, "gained", rows.Gained);
                Words(json, "lost", rows.Lost);
                break;
            case NumberChange numbers:
                json.WriteString("kind", Kind(ResultValues.Numbers));
                All(json, "quantities", numbers.Quantities, q => Object(json, () =>
                {
                    json.WriteString("quantity", q.Quantity);
                    json.WriteNumber("moved", q.Moved);
                    json.WriteNumber("of", q.Of);
                    json.WritePropertyName("largest");
                    Moved(json, q.Largest);
                }));
                break;
            default: throw new InvalidOperationException($"no JSON for {change.GetType().Name}");
        }

        void Moves(ResultValues? values, string quantity, IEnumerable<Move> moves)
        {
            json.WriteString("kind", values is { } of ? Kind(of) : "words");
            json.WriteString("quantity", quantity);
            All(json, "moves", moves, m => Moved(json, m));
        }
    });

    /// <summary>What the values are, in the word that the forms of result files have for it.</summary>
    private static string Kind(ResultValues values) => values.ToString().ToLowerInvariant();

    private static void Figure(Utf8JsonWriter json, FigureChange figure) => Object(json, () =>
    {
        json.WriteString("figure", figure.Subject);
        json.WriteNumber("moved", figure.Moved);
        json.WriteNumber("added", figure.Added);
        json.WriteNumber("removed", figure.Removed);
        All(json, "colors", figure.Colors, c => Strings(json, ("before", c.Before), ("after", c.After)));
        All(json, "words", figure.Words, w => Strings(json, ("before", w.Before), ("after", w.After)));
    });

    private static void Sentences(Utf8JsonWriter json, string name, IEnumerable<(string Where, SentenceMove Move)> moves) =>
        All(json, name, moves, m => Strings(json, ("where", m.Where), ("before", m.Move.Before), ("after", m.Move.After)));

    private static void Moved(Utf8JsonWriter json, Move move) => Object(json, () =>
    {
        foreach (var (name, value) in new[] { ("unit", move.Place.Unit), ("year", move.Place.Year), ("of", move.Place.Rest) })
        {
            if (value.Length > 0) json.WriteString(name, value);
        }
        json.WriteString("before", move.Before);
        json.WriteString("after", move.After);
    });

    private static void Rows(Utf8JsonWriter json, string name, RowChange rows)
    {
        json.WritePropertyName(name);
        Object(json, () =>
        {
            Words(json, "gained", rows.Gained);
            Words(json, "lost", rows.Lost);
        });
    }

    private static void Words(Utf8JsonWriter json, string name, IEnumerable<string> words) => All(json, name, words, json.WriteStringValue);

    private static void Strings(Utf8JsonWriter json, params (string Name, string? Value)[] members) => Object(json, () =>
    {
        foreach (var (name, value) in members) json.WriteString(name, value);
    });

    private static void All<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) write(item);
        json.WriteEndArray();
    }

    private static void Object(Utf8JsonWriter json, Action write)
    {
        json.WriteStartObject();
        write();
        json.WriteEndObject();
    }
}
