using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify.Say;

/// <summary>What units are called, read off the results.</summary>
internal static class UnitNames
{
    private const string Column = "name_";

    /// <summary>Unit id to name in a language; in the first other language that has one where that has none.</summary>
    public static Dictionary<string, string> Of(IEnumerable<Snapshot> snapshots, string language)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in snapshots.Where(s => s.Name == "results.units").Select(s => Table.Read(s.Text)))
        {
            var unit = table.IndexOf("unit");
            var columns = Enumerable.Range(0, table.Columns.Count).Where(c => table.Columns[c].StartsWith(Column, StringComparison.Ordinal))
                .OrderByDescending(c => table.Columns[c] == Column + language).ToList();
            if (unit < 0) continue;
            foreach (var row in table.Rows)
            {
                if (columns.Select(c => row[c]).FirstOrDefault(n => n.Length > 0) is { } name) names[row[unit]] = name;
            }
        }
        return names;
    }
}
