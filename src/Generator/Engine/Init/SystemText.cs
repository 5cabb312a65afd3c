using System.Globalization;
using System.Text;
using ReportGen.Engine.Init.Text;

namespace ReportGen.Engine.Init;

/// <summary>The declaration of an indicator system made of columns of figures.</summary>
internal static class SystemText
{
    /// <summary>The declaration.</summary>
    /// <param name="columns">The columns, in order.</param>
    /// <param name="groupOf">What stands over several columns at once, by column: their criterion.</param>
    /// <param name="measureOf">Units of measurement that stand apart from the name, by column.</param>
    public static string Of(
        IReadOnlyList<string> columns, IReadOnlyDictionary<string, string> groupOf, IReadOnlyDictionary<string, string> measureOf)
    {
        var text = new StringBuilder("# yaml-language-server: $schema=system.schema.json\nschema: 1\nid: system\n");
        text.Append("name: {zh: 综合发展, en: Overall development}   # ? what it measures\nsymbol: U\ncriteria:\n");
        var heads = columns.Select(PrintedHead.Of).ToList();
        if (heads.DistinctBy(h => h.Name).Count() < heads.Count) heads = [.. columns.Select(PrintedHead.Whole)];
        var ids = UniqueIds.Of(heads.Select((h, i) => DeclaredText.Id(h.Name, i + 1)), []);
        var criteria = Enumerable.Range(0, columns.Count).GroupBy(i => groupOf.GetValueOrDefault(columns[i], "")).ToList();
        var theirs = UniqueIds.Of(criteria.Select((c, i) => c.Key.Length == 0 ? "all" : DeclaredText.Id(c.Key, i + 1, 'c')), ids);
        foreach (var (criterion, id) in criteria.Zip(theirs))
        {
            text.Append(criterion.Key.Length == 0
                ? $"  - id: {id,-37}# ? the criteria that the indicators belong to\n    name: {{zh: 全部指标, en: All indicators}}\n"
                : $"  - id: {id,-37}# ? a criterion, after the row over the indicators\n"
                    + $"    name: {DeclaredText.Quoted(PrintedHead.Whole(criterion.Key).Name)}\n");
            text.Append("    indicators:\n");
            foreach (var i in criterion)
            {
                text.Append(CultureInfo.InvariantCulture, $"      - id: {ids[i]}\n        name: {DeclaredText.Quoted(heads[i].Name)}\n");
                var measure = heads[i].Unit ?? measureOf.GetValueOrDefault(columns[i]);
                if (measure is { } unit) text.Append(CultureInfo.InvariantCulture, $"        unit: {DeclaredText.Quoted(unit)}\n");
                text.Append(CultureInfo.InvariantCulture, $"        column: {DeclaredText.Quoted(columns[i])}\n");
                text.Append("        direction: positive                  # ? positive: more is better; negative: less is better\n");
            }
        }
        return text.ToString();
    }
}
