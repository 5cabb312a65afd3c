using ReportGen.Contracts.Results;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify.Compare;

/// <summary>A value of a result snapshot, in long form whatever the shape of its file.</summary>
internal readonly record struct Cell(string Snapshot, string Quantity, Place Place, string Text, string Column)
{
    /// <summary>What tells it from other cells of its file.</summary>
    public (string Quantity, Place Place) Key => (Quantity, Place);
}

/// <summary>Reads result snapshots back into values with their place.</summary>
internal static class Cells
{
    private static readonly string[] Hierarchy = ["indicator", "criterion", "system"]; // the finest first

    /// <summary>The result file a snapshot is of: coupling for results.coupling.</summary>
    public static string FileOf(Snapshot snapshot) => snapshot.Name.Split('.') is [_, var file, ..] ? file : snapshot.Name;

    /// <summary>The values of the snapshots of a file; a row that is in several is told apart.</summary>
    public static IEnumerable<Cell> Of(IEnumerable<Snapshot> snapshots, ResultForms forms)
    {
        var seen = new HashSet<(string, Place)>();
        return snapshots.SelectMany(s => Of(s, forms, seen));
    }

    public static IEnumerable<Cell> Of(Snapshot snapshot, ResultForms forms) => Of(snapshot, forms, []);

    private static IEnumerable<Cell> Of(Snapshot snapshot, ResultForms forms, HashSet<(string, Place)> seen)
    {
        var table = Table.Read(snapshot.Text);
        var form = forms.Of(FileOf(snapshot), table);
        var keys = Enumerable.Range(0, table.Columns.Count).Where(c => form.Keys.Contains(table.Columns[c])).ToArray();
        var values = Enumerable.Range(0, table.Columns.Count).Except(keys).ToArray();
        var (unit, year) = (table.IndexOf("unit"), table.IndexOf("year"));
        var rest = keys.Where(c => c != unit && c != year).ToArray();
        foreach (var row in table.Rows)
        {
            var others = Rest(table, rest, row);
            foreach (var v in values)
            {
                var head = table.Columns[v];
                var at = IsYear(head) ? head : year >= 0 ? row[year] : "";
                var place = new Place(unit < 0 ? "" : row[unit], at, others);
                var quantity = IsYear(head) ? "" : head;
                if (unit >= 0 && others.Length > 0)
                {
                    quantity = values.Length == 1 || quantity.Length == 0 ? others : $"{others} {quantity}";
                    place = place with { Rest = "" };
                }
                // a file of another model may have rows that its keys do not tell apart
                for (var n = 2; !seen.Add((quantity, place)); n++) place = place with { Rest = $"{others} ({n})".TrimStart() };
                yield return new Cell(snapshot.Name, quantity, place, row[v], head);
            }
        }
    }

    /// <summary>The finest key of a hierarchy says enough: ids of indicators and criteria are unique.</summary>
    private static string Rest(Table table, int[] keys, string[] row)
    {
        foreach (var finest in Hierarchy)
        {
            var c = table.IndexOf(finest);
            if (c < 0 || row[c].Length == 0) continue;
            var of = string.Join(' ', keys.Where(k => !Hierarchy.Contains(table.Columns[k])).Select(k => row[k]).Distinct());
            return of.Length == 0 ? row[c] : $"{of}: {row[c]}";
        }
        return string.Join(", ", keys.Select(k => row[k]).Where(t => t.Length > 0));
    }

    private static bool IsYear(string text) => text.Length == 4 && text.All(char.IsAsciiDigit);
}
