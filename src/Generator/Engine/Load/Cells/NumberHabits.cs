using System.Text.RegularExpressions;
using ReportGen.Contracts.Plan;

namespace ReportGen.Engine.Load.Cells;

/// <summary>
/// How a file writes its numbers, told from the cells that are no plain numbers: only what the cells themselves leave no doubt about.
/// </summary>
internal static partial class NumberHabits
{
    /// <summary>The rules with the signs and the per cent that all these cells of a column (missing ones left out) agree on.</summary>
    public static CellRules Of(IReadOnlyCollection<string> column, IReadOnlyCollection<string> file, CellRules declared)
    {
        var rules = declared;
        if (rules is { Decimal: null, Thousands: null }) rules = Signs(file, rules);
        if (rules.Percent is null && column.Count > 0 && column.All(c => c is [.., '%' or '％']))
        {
            rules = rules with { Percent = PercentAs.Number };
        }
        return rules;
    }

    private static CellRules Signs(IReadOnlyCollection<string> cells, CellRules rules)
    {
        var commas = cells.Where(c => c.Contains(',')).ToList();
        if (commas.Count == 0) return rules;
        var decimalComma = commas.Any(c => OnlyDecimal().IsMatch(c));
        var groups = commas.Any(c => OnlyGroups().IsMatch(c));
        if (decimalComma && !groups && !cells.Any(c => PointDecimal().IsMatch(c)))
        {
            return rules with { Decimal = ',', Thousands = cells.Any(c => PointGroups().IsMatch(c)) ? '.' : null };
        }
        return groups && !decimalComma ? rules with { Thousands = ',' } : rules;
    }

    // 5,1  1234,567  1.234,5: a comma that cannot group thousands
    [GeneratedRegex(@"^[-+−]?(?:\d{1,3}(?:\.\d{3})+|\d+),(?:\d{1,2}|\d{4,})%?$|^[-+−]?(?:0|\d{4,}|\d{1,3}(?:\.\d{3})+),\d+%?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex OnlyDecimal();

    // 1,234.5  1,234,567
    [GeneratedRegex(@"^[-+−]?\d{1,3}(?:,\d{3})+\.\d+%?$|^[-+−]?\d{1,3}(?:,\d{3}){2,}%?$", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyGroups();

    [GeneratedRegex(@"^[-+−]?\d+\.(?:\d{1,2}|\d{4,})%?$|^[-+−]?(?:0|\d{4,})\.\d+%?$", RegexOptions.CultureInvariant)]
    private static partial Regex PointDecimal();

    [GeneratedRegex(@"^[-+−]?\d{1,3}(?:\.\d{3})+(?:,\d+)?%?$", RegexOptions.CultureInvariant)]
    private static partial Regex PointGroups();
}
