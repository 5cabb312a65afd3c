using System.Text.RegularExpressions;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Load.Raw;
using ReportGen.Engine.Load.Say;

namespace ReportGen.Engine.Load.Layouts;

/// <summary>
/// The units of measurement that stand beside the names of columns: in a row of the header, in parentheses after a head over several
/// columns, or in a line above the table.
/// </summary>
internal static partial class Measures
{
    private static readonly HashSet<string> Units = ["unit", "units", "unitofmeasure", "单位", "计量单位", "單位"];

    /// <summary>The unit of measurement of columns, by the column's name; what is no unit is told.</summary>
    public static IEnumerable<(string Column, string Measure)> Of(Grid grid, Layout layout, SourceSpan place, LoadMessages say)
    {
        if (layout.HeaderRows.Count == 0) return [];
        if (layout.Indicator.From == Place.Column) return Beside(grid, layout);
        if (layout.Indicator.From != Place.Head) return [];
        var above = Above(grid, layout);
        var found = new List<(string, string)>();
        var left = new List<(string Text, int Row, int Column)>();
        foreach (var value in layout.Values)
        {
            if (value.Indicator is not { } name || AtEnd().IsMatch(name)) continue;
            var measure = (string?)null;
            foreach (var row in layout.HeaderRows.Reverse())
            {
                var text = grid.Filled(row, value.At);
                if (text.Length == 0 || text == name || name.Contains(text, StringComparison.Ordinal) || Layout.SaysYear(text)) continue;
                if (Whole(text) is { } whole) measure ??= whole;
                else if (AtEnd().Match(text) is { Success: true } end) measure ??= end.Groups["m"].Value.Trim();
                else if (value.Group is null && grid.Has(row, value.At)) left.Add((text, row, value.At));
            }
            if (value.Group is { } group && AtEnd().Match(group) is { Success: true } over) measure ??= over.Groups["m"].Value.Trim();
            if ((measure ?? above) is { } said) found.Add((name, said));
        }
        if (left.Count > 0)
        {
            say.MeasuresLeft([.. left.Select(l => l.Text).Distinct()],
                place with { Line = grid.Rows[left[0].Row].Number, Column = left[0].Column + 1 });
        }
        return found;
    }

    /// <summary>What a column called unit or 单位 says of each indicator, where it says one thing of it.</summary>
    private static IEnumerable<(string, string)> Beside(Grid grid, Layout layout)
    {
        var heads = grid.Rows[layout.HeaderRows[^1]].Cells;
        var column = Array.FindIndex(heads, h => Units.Contains(Folded.Key(h).Trim('[', ']')));
        if (column < 0 || column == layout.Unit.Column) return [];
        return layout.Rows.GroupBy(r => grid.Filled(r, layout.Indicator.Column))
            .Select(g => (g.Key, Said: g.Select(r => grid.Filled(r, column)).Where(m => m.Length > 0).Distinct().ToList()))
            .Where(g => g.Key.Length > 0 && g.Said.Count == 1).Select(g => (g.Key, g.Said[0]));
    }

    /// <summary>What a line above the table says of all of it, where that is one unit: 单位：亿元.</summary>
    private static string? Above(Grid grid, Layout layout) => Enumerable.Range(0, layout.HeaderRows[0])
        .SelectMany(r => grid.Used(r).Select(c => Line().Match(grid[r, c]))).Where(m => m.Success)
        .Select(m => m.Groups["m"].Value.Trim()).FirstOrDefault(m => m.Length > 0 && m.IndexOfAny(['、', '，', ',', ';', '；']) < 0);

    private static string? Whole(string text)
    {
        var inside = InParentheses().Match(text) is { Success: true } match ? match.Groups["m"].Value.Trim() : null;
        return inside ?? (Known().IsMatch(Folded.HalfWidth(text).Trim()) ? text.Trim() : null);
    }

    [GeneratedRegex(@"^[(（]?\s*(?:计量)?单位\s*[:：]\s*(?<m>[^()（）]+?)\s*[)）]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex(@"^[(（\[](?<m>[^()（）\[\]]+)[)）\]]$", RegexOptions.CultureInvariant)]
    private static partial Regex InParentheses();

    [GeneratedRegex(@"\S\s*[(（](?<m>[^()（）]+)[)）]$", RegexOptions.CultureInvariant)]
    private static partial Regex AtEnd();

    [GeneratedRegex(@"^(?:[%‰‱]|(?:[十百千万亿]*(?:元|美元|人次|人|户|个|件|家|辆|台|艘|吨标准煤|标准吨|吨|公斤|千克|公里|米|公顷|亩|平方公里|平方千米|平方米"
        + @"|立方米|册|张|床|所|项|篇|倍|度|千瓦时|千瓦|小时|天|岁|年|分|微克|毫克|升|摄氏度|℃|户次|头|只|份|部|门|条|座|处|班))(?:/\S+)?"
        + @"|(?:kg|g|mg|µg|μg|t|kt|Mt|km|m|mm|ha|kWh|MWh|GWh|TWh|kW|MW|GW"
        + @"|km²|km2|m²|m2|m³|m3|USD|EUR|CNY|RMB|US\$|\$|€|yuan|percent|per cent"
        + @"|persons?|people|years?|index|number|(?:hundred|thousand|million|billion|10,?000|100|1,?000)(?:\s+\S+){0,2})(?:/\S+)?)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Known();
}
