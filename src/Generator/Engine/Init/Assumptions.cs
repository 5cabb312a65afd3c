using System.Globalization;
using ReportGen.Engine.Load;

namespace ReportGen.Engine.Init;

/// <summary>What a study begun from data files takes for granted, for its author to look at: a line each.</summary>
internal static class Assumptions
{
    /// <summary>The lines.</summary>
    /// <param name="indicators">Printed names of the indicators.</param>
    /// <param name="criteria">Names of criteria that the files tell.</param>
    /// <param name="units">Names of units, where the study has a list of its own.</param>
    /// <param name="groupings">The regions that the files tell.</param>
    public static IEnumerable<string> Of(
        IReadOnlyList<string> indicators, IReadOnlyList<string> criteria, IReadOnlyList<string> units, IEnumerable<UnitGroups> groupings)
    {
        yield return "Assumed: " + (indicators.Count == 1 ? "the indicator is" : $"all {indicators.Count} indicators are")
            + " positive, so that more is better (system.yaml: direction)";
        var regions = groupings.SelectMany(g => g.Units.Select(u => u.Group).Distinct()).ToList();
        (string One, string Several, IReadOnlyList<string> Names)[] all =
            [("indicator", "indicators", indicators), ("criterion", "criteria", criteria), ("unit", "units", units),
            ("region", "regions", regions)];
        foreach (var (isChinese, own, other) in new[] { (true, "Chinese", "English"), (false, "English", "Chinese") })
        {
            var counts = all.Select(k => (k.One, k.Several, Count: k.Names.Count(n => IsChinese(n) == isChinese))).Where(k => k.Count > 0)
                .Select(k => string.Create(CultureInfo.InvariantCulture, $"{k.Count} {(k.Count == 1 ? k.One : k.Several)}")).ToList();
            if (counts.Count == 0) continue;
            yield return $"Assumed: the {other} report may print the {own} names of {string.Join(", ", counts)} (name: {{zh: ..., en: ...}}"
                + $"{(units.Count > 0 ? "; units.csv: name_zh, name_en" : "")})";
        }
        yield return "Assumed: sentences call a unit 单元, unit (study.yaml: unit_noun)";
    }

    private static bool IsChinese(string name) => name.Any(c => c is >= '\u4E00' and <= '\u9FFF');
}
