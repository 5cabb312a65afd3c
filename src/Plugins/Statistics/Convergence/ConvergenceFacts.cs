using System.Collections.Immutable;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Convergence;

/// <summary>Convergence of the first measure among all units.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Index">How spread is measured.</param>
/// <param name="Sigma">Spread over the years; null where it is never defined.</param>
/// <param name="Slope">Its change by year along a line; null for less than three years.</param>
/// <param name="SlopeP">The p value of that.</param>
/// <param name="Falling">The regions of the first grouping whose spread is less in the last year than in the first.</param>
/// <param name="Rising">Those whose spread is greater.</param>
/// <param name="Betas">The regressions that could be computed.</param>
public sealed record ConvergenceFacts(
    LocalizedText Measure, SigmaIndex Index, Series? Sigma, double? Slope, double? SlopeP, ImmutableArray<LocalizedText> Falling,
    ImmutableArray<LocalizedText> Rising, ImmutableArray<BetaFact> Betas)
{
    /// <summary>What the regressions go without, where they go without anything.</summary>
    public ImmutableArray<BetaLeft> Left { get; init; } = [];

    /// <summary>What is held constant in the conditional form; <c>ln</c> before what is taken as a logarithm.</summary>
    public ImmutableArray<string> Controls { get; init; } = [];

    /// <summary>The regressions that cannot be computed.</summary>
    public ImmutableArray<BetaRefused> Refused { get; init; } = [];

    /// <summary>The p value of the slope as it is printed, after a sign; empty without a slope.</summary>
    public string SlopeChance => SlopeP is { } p ? Printed.P(p) : "";

    /// <summary>True where growth over the whole period is told too.</summary>
    public bool HasCrossSection => Betas.Any(b => b.Model.EndsWith("cross_section", StringComparison.Ordinal));

    /// <summary>The facts; null where the model did not run.</summary>
    public static ConvergenceFacts? Of(PartInput input)
    {
        if (input.Results.Find(ConvergenceResult.Key) is not { Courses: [var first, ..] } found) return null;
        var regions = found.Courses.Where(c => c.Measure == first.Measure && c.Group.Grouping is { } g && g == found.Grouping).ToList();
        ImmutableArray<LocalizedText> Moved(int sign) =>
        [
            .. regions.Where(
                c => c.Sigma.Defined.Any()
                    && Math.Sign(Printed.Change(c.Sigma.Defined.First(), c.Sigma.Defined.Last(), input.Decimals.Weight)) == sign)
                .Select(c => c.Group.Region!.Name),
        ];
        var betas = found.Betas.Where(b => b.Measure == first.Measure && b.Group.Grouping is null).ToList();
        return new ConvergenceFacts(
            MeasureNames.Of(first.Measure, input), first.Index,
            Series.Of(first.Sigma, input.Decimals.Weight), first.Trend?.Coefficients[0], first.Trend?.P(0),
            Moved(-1), Moved(1),
            [
                .. betas.Where(b => b.Found is not null).Select(b => new BetaFact(
                    Model(b), b.Found!.Beta, b.Found.Fit.P(0), b.Found.Speed, b.Found.HalfLife, b.Effects == BetaEffects.TwoWay)),
            ])
        {
            Controls = [.. betas.SelectMany(b => b.Controls).DistinctBy(c => c.Id).Select(c => c.Named(input))],
            Left = [.. betas.GroupBy(b => b.Effects == BetaEffects.CrossSection).Select(Without).Where(l => l.Missing + l.Zeros > 0)],
            Refused =
            [
                .. from b in betas
                   where b.Refusal is not null
                   select new BetaRefused(Model(b), b.Refusal!.Value, b.Effects == BetaEffects.TwoWay),
            ],
        };
    }

    private static string Model(BetaRow row) => row.Model.Replace('-', '_');

    private static BetaLeft Without(IGrouping<bool, BetaRow> rows)
    {
        var most = rows.MaxBy(b => b.Missing)!;
        return new BetaLeft(rows.Key, most.Rows, most.Missing, [.. most.Gaps.Select(g => g.Control.Name)], most.Dropped);
    }
}
