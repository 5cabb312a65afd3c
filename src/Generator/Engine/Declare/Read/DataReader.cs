using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Declare.Text;

namespace ReportGen.Engine.Declare.Read;

/// <summary>Reads what a study says of its data beside the files: years, published values.</summary>
internal sealed class DataReader(Reading reading)
{
    public ImmutableArray<Year> Years(Value? value)
    {
        if (value is null) return [];
        var years = value.IsList ? Listed(value) : value.IsScalar ? [value.Whole()] : Range(value);
        var read = new SortedSet<int>();
        foreach (var year in years.OfType<int>())
        {
            if (!IsYear(year)) reading.Say.NotAYear(year, value.Span);
            else if (!read.Add(year)) reading.Say.DuplicateYear(year, value.Span);
        }
        return [.. read.Select(y => new Year(y))];
    }

    private static bool IsYear(int year) => year is >= 1 and <= 9999;

    private static IEnumerable<int?> Listed(Value value) => value.List().Select(y => y.Whole());

    private IEnumerable<int?> Range(Value value)
    {
        if (value.Map() is not { } map) return [];
        var (from, to) = (map.Require("from")?.Whole(), map.Require("to")?.Whole());
        var left = map.Find("except");
        var except = left?.List().Select(y => y.Whole()).OfType<int>().ToList() ?? [];
        map.Close();
        if (from is not { } first || to is not { } last) return [];
        if (first > last) { reading.Say.YearsReversed(first, last, value.Span); return []; }
        if (!IsYear(first) || !IsYear(last))
        {
            reading.Say.NotAYear(IsYear(first) ? last : first, value.Span);
            return [];
        }
        foreach (var year in except.Where(y => y < first || y > last)) reading.Say.ExceptInVain(year, first, last, value.Span);
        if (Enumerable.Range(first, last - first + 1).All(except.Contains)) reading.Say.NoYearLeft(first, last, left!.Span);
        return Enumerable.Range(first, last - first + 1).Where(y => !except.Contains(y)).Select(y => (int?)y);
    }

    public ImmutableArray<PublishedValues> Published(Map study) =>
        study.Find("published")?.List().Select(Published).OfType<PublishedValues>().ToImmutableArray() ?? [];

    private static PublishedValues? Published(Value value)
    {
        if (value.Map() is not { } map) return null;
        var (measure, column) = (map.Require("measure")?.Text(), map.Require("column")?.Text());
        var (decimals, inputs) = (Digits("decimals", map.Require("decimals")), Digits("input_decimals", map.Find("input_decimals")));
        var scale = Scale(map.Find("scale"));
        map.Close();
        return measure is null || column is null || decimals is not { } d
            ? null
            : new PublishedValues(new MeasureId(measure), column, d, inputs, scale, value.Span);
    }

    /// <summary>How many times the measure the values are: 1 unless declared; 1 too, with an error, for what is not above 0.</summary>
    private static double Scale(Value? value)
    {
        if (value?.Number() is not { } scale) return 1;
        if (scale > 0) return scale;
        value.Origin.Say.NotAScale(scale, value.Span);
        return 1;
    }

    /// <summary>How many digits stand after the point; null, with an error, for more than a number has.</summary>
    private static int? Digits(string key, Value? value)
    {
        if (value?.Whole() is not { } digits) return null;
        if (digits is >= 0 and <= 15) return digits;
        value.Origin.Say.TooManyDigits(key, digits, value.Span);
        return null;
    }
}
