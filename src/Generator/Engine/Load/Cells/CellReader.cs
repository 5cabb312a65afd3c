using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Load.Raw;
using ReportGen.Engine.Load.Say;

namespace ReportGen.Engine.Load.Cells;

/// <summary>
/// Reads the value cells of a sheet by the rules of their columns, and keeps what is no number until the sheet is read: one cause, one
/// message.
/// </summary>
internal sealed partial class CellReader(DataFile file, LoadMessages say)
{
    private readonly Dictionary<string, (CellRules Rules, HashSet<string> Missing, double[] MissingNumbers)> rules =
        new(StringComparer.Ordinal);
    private readonly List<(string Text, Unit Unit, Year Year, string Column, SourceSpan At, string Hint)> bad = [];

    /// <summary>Learns how the columns write their numbers from their cells, by the name of the column.</summary>
    public void Learn(IReadOnlyDictionary<string, List<string>> cells, SourceSpan place)
    {
        var present = cells.ToDictionary(c => c.Key, c => c.Value.Where(v => !Of(c.Key).Missing.Contains(v)).ToList());
        var all = present.Values.SelectMany(v => v).ToList();
        var (commas, groups, percents) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var (column, values) in present)
        {
            var (declared, missing, numbers) = Of(column);
            var learnt = NumberHabits.Of(values, all, declared);
            rules[column] = (learnt, missing, numbers);
            if (learnt.Decimal == ',' && declared.Decimal is null && values.Exists(v => v.Contains(','))) commas.Add(column);
            else if (learnt.Thousands == ',' && declared.Thousands is null && values.Exists(v => v.Contains(','))) groups.Add(column);
            if (learnt.Percent is not null && declared.Percent is null) percents.Add(column);
        }
        if (commas.Count > 0) say.DecimalCommas(commas, place);
        if (groups.Count > 0) say.GroupedDigits(groups, place);
        if (percents.Count > 0) say.PercentCells(percents, place);
    }

    /// <summary>
    /// The numbers that mean "missing" in a column whose other numbers are what they seem; null where points may group their digits.
    /// </summary>
    public double[]? MissingNumbersIfPlain(string column) =>
        Of(column) is { Rules: { Decimal: null or '.', Thousands: not '.' }, MissingNumbers: var numbers } ? numbers : null;

    public bool IsMissing(string column, string text)
    {
        if (text.Length == 0) return true;
        var (own, missing, numbers) = Of(column);
        return missing.Contains(text) || text[0] == '=' && missing.Contains("=")
            || (numbers.Length > 0 && NumberText.Read(text, own) is { } number && numbers.Contains(number));
    }

    /// <summary>The number of a cell; null for a missing one and, said later, for one that is no number.</summary>
    public double? Read(string text, RawColumn column, Unit unit, Year year, SourceSpan at)
    {
        if (IsMissing(column.Name, text)) return null;
        if (NumberText.Read(text, Of(column.Name).Rules) is { } number) return number;
        if (text is ['#', ..]
            && text is "#DIV/0!" or "#N/A" or "#NAME?" or "#NULL!" or "#NUM!" or "#REF!" or "#VALUE!" or "#SPILL!" or "#CALC!" or ['#',
                .., '!'])
        {
            say.FormulaError(text, at);
        }
        else bad.Add((text, unit, year, column.Name, at, Hint(text, column.Name)));
        return null;
    }

    /// <summary>
    /// Says what was no number: the first of each kind with its place, and how many more there are. A word, or signs that may mean a
    /// missing value, have one cause in all columns.
    /// </summary>
    public void Finish()
    {
        foreach (var group in bad.GroupBy(b => b.Hint != LoadMessages.MissingHint ? (b.Column, b.Hint, Text: "")
            : (Column: "", b.Hint, Text: b.Text.Any(char.IsLetterOrDigit) ? b.Text : "")))
        {
            var first = group.First();
            if (first.Text[0] == '=') { say.FormulaWithoutValue(first.Column, group.Count(), first.At); continue; }
            var texts = group.Select(b => b.Text).Distinct().ToList();
            say.BadNumber(texts, first.Unit, first.Year, first.Column, group.Count() - 1, group.Select(b => b.Column).Distinct().Count(),
                first.At, first.Hint);
        }
    }

    private (CellRules Rules, HashSet<string> Missing, double[] MissingNumbers) Of(string column)
    {
        if (rules.TryGetValue(column, out var known)) return known;
        var own = file.CellsOf.GetValueOrDefault(column, file.Cells);
        var numbers = own.Missing.Select(m => double.TryParse(m, NumberStyles.Float, CultureInfo.InvariantCulture, out var n) ? n
            : double.NaN).Where(double.IsFinite);
        return rules[column] = (own, [.. own.Missing], [.. numbers]);
    }

    [GeneratedRegex(@"^-?\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex IndianGroups();

    private string Hint(string text, string column) => text switch
    {
        ['=', ..] => "",
        _ when text.EndsWith('%') || text.EndsWith('％') =>
            "some cells of the column bear a per cent sign and others do not: say `percent: number` (45% is 45) or `percent: share` (0.45)",
        _ when IndianGroups().IsMatch(text) => "the commas group two digits, as in India: write the number without them",
        _ when text.AsSpan().IndexOfAny(',', '，') >= 0 && Of(column).Rules is { Decimal: null, Thousands: null } =>
            "say `thousands: \",\"` or `decimal: \",\"` of the data file, whichever the comma is",
        ['(', .., ')'] => "if parentheses mean below zero, say `parentheses: true` of the data file",
        _ when text[^1] is '万' or '亿' or '千' or '百' => "say `magnitudes: true` of the data file, and 1.2万 is 12000",
        _ when char.IsAsciiDigit(text[0]) && NumberText.Read(text.TrimEnd('*', '†', '‡', '§', '#', '+'), Of(column).Rules) is not null
            || text is [.., >= '①' and <= '⑳'] or [.., ']'] or [.., '¹' or '²' or '³'] && char.IsAsciiDigit(text[0]) =>
            "if the end of it is a footnote mark, say `marks: [\"*\"]` (the mark) of the data file",
        _ when text.Any(char.IsAsciiDigit) => "write the number alone; " + LoadMessages.MissingHint,
        _ => LoadMessages.MissingHint,
    };
}
