using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.Maps;

/// <summary>The layouts that the program brings along: where each province of China has its tile.</summary>
public static class TileLayout
{
    /// <summary>The provinces of China, the two special regions and Taiwan among them.</summary>
    public static ImmutableArray<TilePlace> Provinces { get; } = Read("china-provinces");

    private static ImmutableArray<TilePlace> Read(string name)
    {
        var text = FeatureFiles.Of(typeof(TileLayout)).Read($"layouts/{name}.csv")!;
        var rows = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Trim().Split(',')).ToList();
        var heads = rows[0];
        LocalizedText Text(string[] row, string what) => new(
            heads.Index().Where(h => h.Item.StartsWith($"{what}_", StringComparison.Ordinal))
                .Select(h => KeyValuePair.Create(h.Item[(what.Length + 1)..], row[h.Index])));
        int Number(string[] row, string what) => int.Parse(row[Array.IndexOf(heads, what)], CultureInfo.InvariantCulture);
        return
        [
            .. rows.Skip(1).Select(r => new TilePlace(
                r[0], r[1], Number(r, "row"), Number(r, "column"), Text(r, "name"), Text(r, "short"))),
        ];
    }
}
