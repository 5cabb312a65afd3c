using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Shared;
using ReportGen.Statistics.Trend;

namespace ReportGen.Statistics.Ranks;

/// <summary>The leading units with their values of the first and the last year, joined by a line, against the mean of all.</summary>
public sealed class UnitChanges : IFigureBuilder
{
    private const int LongName = 18; // longer ones take the width of the page

    /// <inheritdoc/>
    public string Id => "unit-changes";

    /// <inheritdoc/>
    public Type OptionsType => typeof(UnitFigureOptions);

    /// <inheritdoc/>
    public bool IsOnDemand => true;

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        if (input.Results.Find(RanksResult.Key) is null) return null;
        var (plan, words, options) = (input.Plan, input.Words, input.OptionsOf<UnitFigureOptions>());
        var measure = MeasureNames.Chosen(options, input);
        var (names, first, last) = (new Names(plan), plan.Years[0], plan.Years[^1]);
        var (shown, without) = ShownUnits.Of(measure, options);
        if (shown.IsEmpty) return null;
        var wide = shown.Any(u => input.In(names.Of(u)).Length > LongName);
        FigureSeries At(Year year, int color) => new(
            year.ToString(), SeriesMark.Line, [.. shown.Select(u => measure.Values.At(u, year))], new ColorRole(ColorFamily.Time, color));
        var overall = input.Results.Find(TrendResult.Key)?.Of(measure.Id)?.Mean.At(last);
        string Value(UnitId unit, Year year) => input.Value(measure.Values.At(unit, year));
        var clauses = shown.Select(u => first == last
            ? words["changes.alt.one", names.Of(u), Value(u, last)]
            : words["changes.alt.both", names.Of(u), Value(u, first), Value(u, last)]);
        return new FigureBlock(
            Id, words[
                $"changes.caption{(ShownUnits.AreAll(shown, measure) ? ".all" : "")}{(first == last ? ".one-year" : "")}", measure.Name,
                plan.UnitNounPlural, first, last],
            new DotFigure(
                wide ? 165 : 80, 24 + (shown.Length * 4.6), [.. shown.Select(u => input.In(names.Of(u)))],
                input.Axis(input.In(measure.Name)),
                first == last ? [At(last, 1)] : [At(first, 0), At(last, 1)])
            {
                Reference = overall is { } mean ? new ReferenceValue(words["changes.reference", last], mean) : null,
            },
            words["changes.alt", measure.Name, first, last, string.Join(words["semicolon"], clauses)])
        {
            Language = input.Language, Wide = wide,
            Notes = without.IsEmpty ? [] : [words["shown.without", without.Select(names.Of), last]],
        };
    }
}
