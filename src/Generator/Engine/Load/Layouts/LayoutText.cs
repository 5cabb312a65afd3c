using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Load.Layouts;

/// <summary>A layout in words.</summary>
internal static class LayoutText
{
    private static readonly string[] Notes =
    [
        "注", "说明", "备注", "数据来源", "资料来源", "来源", "本表", "note", "notes", "source", "sources", "data from database", "last updated",
            "footnote", "copyright", "downloaded", "©", "*",
    ];

    /// <summary>True for the beginning of a line of notes.</summary>
    public static bool IsNote(string cell)
    {
        foreach (var word in Notes)
        {
            if (!cell.StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            var rest = cell.AsSpan(word.Length).TrimStart();
            if (rest.Length == 0 ? word.Length > 1 : rest[0] is ':' or '：' or '.' or '1' or '①' or '(' or '（' or '、' or ' '
                || word is "data from database" or "last updated" or "本表" or "注") return true;
        }
        return false;
    }

    private static readonly string[] WorldBank =
        ["Country Name", "Country Code", "Series Name", "Series Code", "Indicator Name", "Indicator Code"];

    /// <summary>What the sheet was recognized as.</summary>
    public static string Kind(Layout layout, Header header, Grid grid) => layout switch
    {
        _ when TitleFacts.IsNationalStatistics(header.Titles) => "an export of the National Bureau of Statistics",
        _ when Enumerable.Range(0, grid.Width).Count(c => WorldBank.Contains(header.Of(c))) >= 3 => "an export of the World Bank",
        _ when header.Texts.Count > 2 && header.Of(0) == "iso3" && header.Of(2) == "hdicode" =>
            "the time series of the Human Development Report",
        { Indicator.From: Place.Head, Year.From: Place.Head } => "a column per indicator and year",
        { Indicator.From: Place.Column, Year.From: Place.Head } => "a row per unit and indicator, a column per year",
        { Unit.From: Place.Head } => "a column per unit",
        { Year.From: Place.Head } => "a row per unit, a column per year",
        { Indicator.From: Place.Column } => "a row per value",
        _ => "a row per unit and year",
    };

    /// <summary>The same as a noun: a table with a row per value.</summary>
    public static string Named(Layout layout) =>
        layout.Kind.StartsWith("a ", StringComparison.Ordinal) ? $"a table with {layout.Kind}" : layout.Kind;

    /// <summary>Where everything stands, for a person.</summary>
    public static string Of(Layout layout, Grid grid)
    {
        var rows = layout.HeaderRows.Select(r => grid.Rows[r].Number).ToList();
        var head = rows.Count == 0 ? "no header" : rows.Count == 1 ? $"header in row {rows[0]}" : $"header in rows {rows[0]} to {rows[^1]}";
        var body = layout.Body.End > layout.Body.First
            ? $"figures in rows {grid.Rows[layout.Body.First].Number} to {grid.Rows[layout.Body.End - 1].Number}" : "no figures";
        var (units, years) = (Where(layout.Unit), Where(layout.Year));
        return $"{layout.Kind}: {head}, {body}, units {units}, years {years}, indicators {Where(layout.Indicator)}";
    }

    private static string Where(Axis axis) => axis.From switch
    {
        Place.Column =>
            $"in column {SourceSpan.Letters(axis.Column + 1)}{(axis.Text.Length > 0 ? $" '{axis.Text.ReplaceLineEndings(" ")}'" : "")}",
        Place.Head => "in the heads",
        _ => $"'{axis.Text}' throughout",
    };
}
