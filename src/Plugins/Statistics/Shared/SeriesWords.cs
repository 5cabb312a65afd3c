using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.Shared;

/// <summary>A series over years in a clause for those who do not see its figure: ends, and extremes that are not at the ends.</summary>
public static class SeriesWords
{
    /// <summary>The clause, without a full stop. A series of one year gives that value; a series without any says so.</summary>
    public static string Of(LocalizedText name, Axis<Year> years, Func<int, double?> at, string language)
    {
        var zh = language == "zh";
        var known = Enumerable.Range(0, years.Count).Where(t => at(t) is not null).ToList();
        string Value(int t) => NumberText.Format(at(t), NumberStyle.Fixed3);
        if (known.Count == 0) return zh ? $"{name.Zh}没有数值" : $"{name.En} is not defined";
        var (first, last) = (known[0], known[^1]);
        if (first == last) return zh ? $"{name.Zh}在{years[first]}年为{Value(first)}" : $"{name.En} is {Value(first)} in {years[first]}";
        var (min, max) = (known.MinBy(t => at(t)!.Value), known.MaxBy(t => at(t)!.Value));
        var (low, high) = (Math.Min(at(first)!.Value, at(last)!.Value), Math.Max(at(first)!.Value, at(last)!.Value));
        string Extreme(string zhWord, string enWord, int t) => zh ? $"，{years[t]}年{zhWord}，为{Value(t)}" : $", {enWord} in {years[t]} at {Value(t)}";
        return Ends(name, years, first, last, Value, Math.Sign(at(last)!.Value - at(first)!.Value), zh) +
            (Fixed(at(min)!.Value) < Fixed(low) ? Extreme("最低", "lowest", min) : "") + (Fixed(at(max)!.Value) > Fixed(high) ? Extreme("最高", "highest", max) : "");
    }

    private static string Ends(LocalizedText name, Axis<Year> years, int first, int last, Func<int, string> value, int direction, bool zh) => (zh, value(first) == value(last), direction) switch
    {
        (true, true, _) => $"{name.Zh}在{years[first]}年与{years[last]}年均为{value(first)}",
        (true, _, > 0) => $"{name.Zh}由{years[first]}年的{value(first)}升至{years[last]}年的{value(last)}",
        (true, _, _) => $"{name.Zh}由{years[first]}年的{value(first)}降至{years[last]}年的{value(last)}",
        (false, true, _) => $"{name.En} is {value(first)} both in {years[first]} and in {years[last]}",
        (false, _, > 0) => $"{name.En} rises from {value(first)} in {years[first]} to {value(last)} in {years[last]}",
        _ => $"{name.En} falls from {value(first)} in {years[first]} to {value(last)} in {years[last]}",
    };

    // what print does not tell apart is no extreme
    private static double Fixed(double value) => Math.Round(value, 3, MidpointRounding.AwayFromZero);
}
