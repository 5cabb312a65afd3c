using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.DagumGini;

/// <summary>A source of inequality: a part of the overall Gini coefficient.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Share">Its share of the whole, a share of 1; null where the Gini coefficient is zero or not defined.</param>
/// <param name="Value">The part itself; null where the Gini coefficient is not defined.</param>
public sealed record InequalitySource(LocalizedText Name, double? Share, double? Value);

/// <summary>
/// Regional inequality after Dagum: the course of the whole, its sources, the most and the least unequal regions and pairs, who rises and
/// falls.
/// </summary>
public sealed record DagumFacts
{
    /// <summary>The measure.</summary>
    public required LocalizedText Measure { get; init; }

    /// <summary>What is unequal, one of them.</summary>
    public required LocalizedText Noun { get; init; }

    /// <summary>Several of them.</summary>
    public required LocalizedText Nouns { get; init; }

    /// <summary>The grouping.</summary>
    public required LocalizedText Grouping { get; init; }

    /// <summary>What units are counted by; null where each counts once.</summary>
    public required LocalizedText? Weights { get; init; }

    /// <summary>How many regions it has.</summary>
    public required int RegionCount { get; init; }

    /// <summary>How many units of its regions have a value in the last year.</summary>
    public required int Covered { get; init; }

    /// <summary>How many units have a value in the last year, those in no region too.</summary>
    public required int Total { get; init; }

    /// <summary>How many units the regions have a value of in some year.</summary>
    public required int UnitCount { get; init; }

    /// <summary>Who stands behind the coefficient in the first and the last year.</summary>
    public required Composition Composition { get; init; }

    /// <summary>The overall Gini coefficient; null where it is never defined.</summary>
    public required Series? Overall { get; init; }

    /// <summary>The first year that it is defined in; the study's first where it never is.</summary>
    public required Year FirstYear { get; init; }

    /// <summary>The last year that it is defined in; the study's last where it never is.</summary>
    public required Year LastYear { get; init; }

    /// <summary>True when it prints as zero in that year.</summary>
    public required bool Zero { get; init; }

    /// <summary>The last year in which there is inequality, so that it has sources.</summary>
    public required Year SourceYear { get; init; }

    /// <summary>The first such year.</summary>
    public required Year SourceFirstYear { get; init; }

    /// <summary>The sources of the last such year, the largest first.</summary>
    public required ImmutableArray<InequalitySource> Sources { get; init; }

    /// <summary>The sources ranked by their shares in the last such year.</summary>
    public required Ranking Shares { get; init; }

    /// <summary>The same of the first such year.</summary>
    public required Ranking SharesFirst { get; init; }

    /// <summary>
    /// The largest source of the last such year: within, between or transvariation; null where there is none, or several tie.
    /// </summary>
    public required string? Main { get; init; }

    /// <summary>True when the largest sources make more than half of the whole, as printed.</summary>
    public required bool IsMajority { get; init; }

    /// <summary>What less than is no change of a share, in percentage points.</summary>
    public required string StablePoints { get; init; }

    /// <summary>True when that is one point.</summary>
    public bool StableIsOnePoint => StablePoints == "1";

    /// <summary>True when the largest sources are the same in both.</summary>
    public bool SameSource => Largest(SharesFirst).SequenceEqual(Largest(Shares));

    /// <summary>How the shares moved between these years; null where they are one.</summary>
    public required Moves? ShareMoves { get; init; }

    /// <summary>The regions by their own Gini coefficients in the last year; those of one unit are left out.</summary>
    public required Ranking Within { get; init; }

    /// <summary>The regions of one unit in that year.</summary>
    public required ImmutableArray<LocalizedText> Single { get; init; }

    /// <summary>The pairs of regions by their Gini coefficients in that year.</summary>
    public required Ranking Pairs { get; init; }

    /// <summary>The regions with other units in the last year than in the first, whose coefficients cannot be compared.</summary>
    public required ImmutableArray<LocalizedText> Recomposed { get; init; }

    /// <summary>
    /// How the Gini coefficients of the regions with the same units moved between the first and the last year; null where they are one.
    /// </summary>
    public required Moves? Moves { get; init; }

    /// <summary>The facts of the first decomposition; null where there is none.</summary>
    public static DagumFacts? Of(PartInput input)
    {
        if (input.Results.Find(DagumGiniResult.Key)?.Decompositions is not [var d, ..]) return null;
        LocalizedText Name(GiniPart part) => new(input.Words[$"source.{DecompositionTable.Key(part)}"]);
        return Of(
            d with { Measure = MeasureNames.Named(d.Measure, input) }, Name, p => new(d.NameOf(p, input.Words)), input.Plan.UnitNoun,
            input.Plan.UnitNounPlural, input.Decimals, input.Plan.Stable);
    }

    /// <summary>The facts of a decomposition.</summary>
    public static DagumFacts Of(
        Decomposition d, Func<GiniPart, LocalizedText> name, Func<RegionPair, LocalizedText> pair, LocalizedText noun, LocalizedText nouns,
        Decimals? decimals = null, StableChange stable = default)
    {
        var (printed, share) = (decimals ?? new(), (decimals ?? new()).ShareOfOne);
        var values = d.Measure.Values;
        bool IsIn(UnitId u) => d.Grouping.RegionOf.ContainsKey(u);
        var (regions, years) = (d.Grouping.Regions, d.Overall.Axis);
        var defined = years.Where(y => d.Overall.At(y) is not null).ToList();
        var (first, last) = defined.Count > 0 ? (defined[0], defined[^1]) : (years[0], years[^1]);
        var unequal = defined.Where(y => Printed.Round(d.Overall[y], printed.Value) > 0).DefaultIfEmpty(last).ToList();
        var (from, to) = (unequal[0], unequal[^1]);
        bool Differ(Year year) => d.Overall.At(year) is { } g && Printed.Round(g, printed.Value) > 0;
        Ranking Shares(Year year) => Ranking.Of(
            d.Parts.Rows.Where(p => Differ(year) && d.Share(p, year) is not null).Select(p => (name(p), d.Share(p, year))), share);
        double? ShareChange(GiniPart part) => Printed.Change(d.Share(part, from), d.Share(part, to), share);
        Composition Who(Region region) => Composition.Of(values, u => d.Grouping.RegionOf.TryGetValue(u, out var of) && of == region.Id);
        bool IsCompared(Region region, Year year) => d.Compared(region.Id, year) is not null;
        var sources = d.Parts.Rows.Select(p => new InequalitySource(name(p), d.Share(p, to), d.Parts.At(p, to)));
        return new DagumFacts
        {
            Measure = d.Measure.Name, Noun = noun, Nouns = nouns,
            UnitCount = values.Rows.Count(u => IsIn(u) && values.Columns.Any(y => values.At(u, y) is not null)),
            Covered = values.Rows.Count(u => IsIn(u) && values.At(u, last) is not null), Total = values.Column(last).Defined.Count(),
            Composition = Composition.Of(values, IsIn, printed.Value, stable.Value),
            Grouping = d.Grouping.Name, Weights = d.Weights?.Name, RegionCount = regions.Length,
            Overall = Series.Of(d.Overall, printed.Value, stable.Value), FirstYear = first, LastYear = last,
            Zero = d.Overall.At(last) is { } g && Printed.Round(g, printed.Value) == 0,
            SourceYear = to, SourceFirstYear = from,
            Sources = [.. sources.OrderByDescending(s => s.Share ?? 0)],
            Main = Shares(to) is { Highest: { Count: 1 } highest }
                ? MainOf(d.Parts.Rows.First(p => name(p).Equals(highest.Names[0])))
                : null,
            IsMajority = Shares(to) is { Highest: { } most } && Printed.Round(most.Value, share) * most.Count > 0.5,
            StablePoints = NumberText.Significant(stable.Share * 100, 2).TrimEnd('0').TrimEnd('.'),
            Shares = Shares(to), SharesFirst = Shares(from),
            ShareMoves = from == to ? null : Moves.Of(d.Parts.Rows.Select(p => (name(p), ShareChange(p))), share, stable.Share),
            Within = Ranking.Of(
                regions.Where(r => d.Compared(r.Id, last) is not null).Select(r => (r.Name, d.Compared(r.Id, last))), printed.Value),
            Single = [.. regions.Where(r => d.IsSingle(r.Id, last)).Select(r => r.Name)],
            Pairs = Ranking.Of(d.BetweenRegions.Rows.Where(p => d.BetweenRegions.At(p, last) is not null)
                .Select(p => (pair(p), d.BetweenRegions.At(p, last))), printed.Value),
            Moves = first == last ? null
                : Moves.Of(regions.Where(r => d.Compared(r.Id, first) is not null || d.Compared(r.Id, last) is not null)
                    .Where(r => Who(r).Same)
                    .Select(r => (r.Name, Printed.Change(d.Compared(r.Id, first), d.Compared(r.Id, last), printed.Value))),
                    printed.Value, stable.Value) with
                {
                    IsPartial = regions.Any(r => IsCompared(r, first) && IsCompared(r, last) && !Who(r).Same),
                },
            Recomposed = first == last
                ? []
                : [.. regions.Where(r => IsCompared(r, first) && IsCompared(r, last) && !Who(r).Same).Select(r => r.Name)],
        };
    }

    private static string MainOf(GiniPart part) => part switch
    {
        GiniPart.Within => "within", GiniPart.NetBetween => "between", _ => "transvariation",
    };

    private static IEnumerable<LocalizedText> Largest(Ranking shares) => shares.Highest?.Names ?? [];
}
