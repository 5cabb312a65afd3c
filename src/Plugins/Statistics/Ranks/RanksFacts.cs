using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Ranks;

/// <summary>Who leads and who is last in the first and the last year, and who rose most, by the leading measure.</summary>
public sealed record RanksFacts
{
    private const int Most = 10, MostNames = 5;

    /// <summary>The leading measure.</summary>
    public required LocalizedText Measure { get; init; }

    /// <summary>What is ranked, one of them.</summary>
    public required LocalizedText Noun { get; init; }

    /// <summary>Several of them.</summary>
    public required LocalizedText Nouns { get; init; }

    /// <summary>The study's first year.</summary>
    public required Year FirstYear { get; init; }

    /// <summary>The study's last year.</summary>
    public required Year LastYear { get; init; }

    /// <summary>True when the study has more than one year.</summary>
    public bool SeveralYears => FirstYear != LastYear;

    /// <summary>The ranking of the first year; units without a value are not in it.</summary>
    public required Ranking First { get; init; }

    /// <summary>The ranking of the last year; units without a value are not in it.</summary>
    public required Ranking Last { get; init; }

    /// <summary>The ten leading units of the first year.</summary>
    public required ImmutableArray<LocalizedText> LeadersFirst { get; init; }

    /// <summary>The ten leading units of the last year.</summary>
    public required ImmutableArray<LocalizedText> LeadersLast { get; init; }

    /// <summary>How the values moved between these years.</summary>
    public required Moves Moves { get; init; }

    /// <summary>The ten greatest rises.</summary>
    public ImmutableArray<Move> Rises => [.. Moves.Rising.Take(Most)];

    /// <summary>The names of the five that rose most.</summary>
    public ImmutableArray<LocalizedText> RiseNames => [.. Moves.Rising.Take(MostNames).Select(m => m.Name)];

    /// <summary>The region that most of the leading units are in; null where none stands out.</summary>
    public required HomeOfLeaders? Home { get; init; }

    /// <summary>How many rose.</summary>
    public int RiseCount => Moves.Rising.Length;

    /// <summary>How many have a value in both years.</summary>
    public int ComparedCount => Moves.Compared;

    /// <summary>How many have none in one of the two years.</summary>
    public int AbsentCount => Moves.Undefined.Length;

    /// <summary>
    /// A round number that about a tenth of the rises exceed; null when nobody rises by more than the last printed place.
    /// </summary>
    public required double? Threshold { get; init; }

    /// <summary>The rises greater than it, the greatest first.</summary>
    public ImmutableArray<Move> Above => [.. Moves.Rising.Where(m => m.Size > Threshold)];

    /// <summary>Whose they are.</summary>
    public ImmutableArray<LocalizedText> AboveNames => [.. Above.Select(m => m.Name)];

    /// <summary>The facts; null where the model did not run.</summary>
    public static RanksFacts? Of(PartInput input) => input.Results.Find(RanksResult.Key) is null ? null : Of(
        MeasureNames.Leading(input), new Names(input.Plan).Of, input.Plan.UnitNoun, input.Plan.UnitNounPlural, input.Decimals.Value,
        input.Plan.Stable.Value, input.Plan.Groupings.LastOrDefault());

    /// <summary>The facts of a measure; <paramref name="noun"/> and <paramref name="nouns"/> call a unit and several of them.</summary>
    public static RanksFacts Of(
        Measure measure, Func<UnitId, LocalizedText> name, LocalizedText noun, LocalizedText nouns,
        int decimals = Printed.Value, double stable = 0, RegionGrouping? grouping = null)
    {
        var values = measure.Values;
        var (first, last) = (values.Columns[0], values.Columns[^1]);
        List<(LocalizedText Name, double? Value)> Ordered(Year year) => [..
            from unit in values.Rows
            where values.At(unit, year) is not null
            orderby Printed.Ranked(values[unit, year]) descending
            select (name(unit), values.At(unit, year))];
        var changes = values.Rows.Select(u => (name(u), Printed.Change(values.At(u, first), values.At(u, last), decimals))).ToList();
        return new RanksFacts
        {
            Measure = measure.Name, Noun = noun, Nouns = nouns, FirstYear = first, LastYear = last,
            First = Ranking.Of(Ordered(first), decimals), Last = Ranking.Of(Ordered(last), decimals),
            LeadersFirst = [.. Ordered(first).Take(Most).Select(u => u.Name)],
            LeadersLast = [.. Ordered(last).Take(Most).Select(u => u.Name)],
            Moves = Moves.Of(changes, decimals, stable), Home = HomeOfLeaders.Of(measure, last, grouping),
            Threshold = Moves.Threshold(changes.Select(c => c.Item2).OfType<double>(), decimals),
        };
    }
}
