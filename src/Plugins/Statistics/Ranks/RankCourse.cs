using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Ranks;

/// <summary>
/// How the ranks of the leading units run over the years: a line each, among those drawn, with the rank among all at its ends.
/// </summary>
public sealed class RankCourse : IFigureBuilder
{
    private const int Rising = 0, Falling = 1;

    /// <inheritdoc/>
    public string Id => "rank-course";

    /// <inheritdoc/>
    public Type OptionsType => typeof(UnitFigureOptions);

    /// <inheritdoc/>
    public bool IsOnDemand => true;

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        if (input.Results.Find(RanksResult.Key) is not { } all || input.Plan.Years.Length < 2) return null;
        var (words, options, names, years) = (input.Words, input.OptionsOf<UnitFigureOptions>(), new Names(input.Plan), input.Plan.Years);
        var measure = MeasureNames.Chosen(options, input);
        var ranks = all.Of(measure);
        var (shown, without) = ShownUnits.Of(measure, options);
        if (shown.IsEmpty) return null;
        var places = years.Select(y => Places(ranks, shown, y)).ToImmutableArray();
        BumpStop? Stop(UnitId unit, int year) => places[year].TryGetValue(unit, out var place)
            ? new BumpStop(place, NumberText.Fixed(ranks[unit, years[year]], 0))
            : null;
        BumpLine Line(UnitId unit)
        {
            var stops = Enumerable.Range(0, years.Length).Select(t => Stop(unit, t)).ToImmutableArray();
            return new BumpLine(input.In(names.Of(unit)), stops, Kind(IsRising(ranks.Row(unit))));
        }
        var lines = shown.Reverse().Select(Line).OrderBy(l => l.Color == Kind(true)).ToImmutableArray(); // those that rise are on top
        var kinds = new[] { true, false }.Where(up => lines.Any(l => l.Color == Kind(up)))
            .Select(up => new FigureClass(words[up ? "course.rising" : "course.falling", years[0]], Kind(up))).ToImmutableArray();
        var wide = years.Length > 4;
        return new FigureBlock(
            Id, words[
                ShownUnits.AreAll(shown, measure) ? "course.caption.all" : "course.caption", measure.Name, input.Plan.UnitNounPlural,
                years[0], years[^1]],
            new BumpFigure(wide ? 165 : 80, 18 + (shown.Length * 5), [.. years.Select(y => y.ToString())], lines, kinds),
            words["course.alt", measure.Name, string.Join(words["semicolon"], shown.Select(Clause))])
        {
            Language = input.Language, Wide = wide,
            Notes = without.IsEmpty ? [] : [words["shown.without", without.Select(names.Of), years[^1]]],
        };

        string Clause(UnitId unit)
        {
            var known = years.Where(y => ranks.At(unit, y) is not null).ToList();
            string Rank(Year year) => NumberText.Fixed(ranks[unit, year], 0);
            return words["course.alt.unit", names.Of(unit), Rank(known[0]), known[0], Rank(known[^1]), known[^1]];
        }
    }

    /// <summary>The places of those drawn that have a rank in a year; those of one rank stand in declared order.</summary>
    private static Dictionary<UnitId, int> Places(LabeledMatrix<UnitId, Year> ranks, ImmutableArray<UnitId> shown, Year year) =>
        shown.Where(u => ranks.At(u, year) is not null).OrderBy(u => ranks[u, year]).Index().ToDictionary(u => u.Item, u => u.Index);

    private static bool IsRising(LabeledVector<Year> ranks) =>
        ranks.Defined.ToList() is [var first, .., var last] && last < first;

    private static ColorRole Kind(bool isRising) => new(ColorFamily.Comparison, isRising ? Rising : Falling);
}
