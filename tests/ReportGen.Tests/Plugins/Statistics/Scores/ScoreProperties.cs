using ReportGen.Cli.Shipped;
using System.Collections.Immutable;
using CsCheck;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Engine.Compute;

namespace ReportGen.Tests.Plugins.Statistics.Scores;

using ReportGen.Statistics.CouplingCoordination;
using ReportGen.Statistics.EntropyWeight;
using ReportGen.Statistics.Grading;
using ReportGen.Statistics.MinMax;
using ReportGen.Statistics.Scores;

/// <summary>Laws of normalized values, weights and scores that hold on any panel.</summary>
[Trait("Speed", "slow")]
public sealed class ScoreProperties
{
    private const int Samples = 100; // each is a panel computed

    private static readonly ReportPlan Plan = Declared();

    // whole numbers of a narrow range, so that ties, zeros and years in which an indicator is constant are common
    private static readonly Gen<int[][]> Panels = Gen.Int[0, 4].Array[8 * 3].Array[3, 7];

    [Theory]
    [InlineData(Scope.Pooled, Scope.Pooled)]
    [InlineData(Scope.Pooled, Scope.PerYear)]
    [InlineData(Scope.PerYear, Scope.Pooled)]
    [InlineData(Scope.PerYear, Scope.PerYear)]
    public void Weights_AnyPanel_SumToOneInEveryYearAndLeaveOutWhatIsConstant(Scope normalization, Scope weighting)
    {
        Law.Holds(Panels, cells =>
        {
            if (Compute(cells, normalization, weighting) is not { } results) return false; // a system of constants is refused
            foreach (var (y, w) in results.Normalized.Zip(results.Weights))
            {
                for (var t = 0; t < 3; t++)
                {
                    Assert.Equal(1, Enumerable.Range(0, 4).Sum(j => w.Values.At(j, t)!.Value), 1e-12);
                    for (var j = 0; j < 4; j++)
                    {
                        var hasNone = Enumerable.Range(0, cells.Length).All(u => !y.Values[j].Has(u, t));
                        if (hasNone) Assert.Equal(0, w.Values.At(j, t));
                    }
                }
            }
            foreach (var measure in results.Measures)
            {
                foreach (var (u, t) in Places(cells.Length))
                {
                    Assert.True(measure.Values.At(u, t) is null or (>= 0 and <= 1), measure.Id.Value);
                }
            }
            return true;
        }, Samples);
    }

    [Fact]
    public void Units_InAnotherOrder_MoveTheirRowsAndNothingElse() => Law.Holds(Panels, cells =>
    {
        var (once, turned) = (Compute(cells, Scope.Pooled, Scope.Pooled), Compute([.. cells.Reverse()], Scope.Pooled, Scope.Pooled));
        Assert.Equal(once is null, turned is null);
        if (once is null) return false;
        Assert.NotEmpty(once.Measures);
        foreach (var (a, b) in once.Measures.Zip(turned!.Measures))
        {
            foreach (var (u, t) in Places(cells.Length)) Same(a.Values.At(u, t), b.Values.At(cells.Length - 1 - u, t));
        }
        return true;
    }, Samples);

    private static MethodChoice Pooled(Indicator of) => new("min-max", Scope.Pooled, of.Span) { Options = new MinMaxOptions() };

    [Fact] // -x under the other direction is x; the direction alone turned gives 1 - y
    public void Indicator_ReversedTwice_IsItself() => Law.Holds(Panels, cells =>
    {
        if (Normalized(cells, 1, Direction.Benefit) is not { } y) return false;
        var (twice, once) = (Normalized(cells, -1, Direction.Cost)!, Normalized(cells, 1, Direction.Cost)!);
        for (var u = 0; u < cells.Length; u++)
        {
            for (var t = 0; t < 3; t++)
            {
                Assert.Equal(y.At(u, t), twice.At(u, t));
                Same(y.At(u, t) is { } v ? 1 - v : null, once.At(u, t));
            }
        }
        return true;
    }, Samples);

    private static LabeledMatrix<UnitId, Year>? Normalized(int[][] cells, int sign, Direction direction)
    {
        var first = Plan.Systems[0].Indicators.First() with { Direction = direction };
        var values = PanelOf(cells, sign).Indicators[first.Id].Values;
        INormalization minMax = new MinMaxNormalization();
        var scores = minMax.Normalize(values, first, Pooled(first), new DiagnosticBag()).Values;
        return scores.Gaps.Any() ? null : scores;
    }

    private static ResultSet? Compute(int[][] cells, Scope normalization, Scope weighting)
    {
        var plan = Plan with
        {
            Normalization = new MethodChoices(Plan.Normalization.Default with { Scope = normalization }),
            Weighting = new MethodChoices(Plan.Weighting.Default with { Scope = weighting }),
        };
        return new ComputeStage(BuiltInPlugins.Features).Run(plan, PanelOf(cells, 1), new DiagnosticBag());
    }

    /// <summary>A row of cells per unit: eight indicators by three years.</summary>
    private static Panel PanelOf(int[][] cells, int sign)
    {
        var (units, years) = (new Axis<UnitId>(cells.Select((_, u) => new UnitId($"{u}"))), new Axis<Year>(Plan.Years));
        var observed = Enumerable.Repeat(CellOrigin.Observed, cells.Length * 3).ToImmutableArray();
        PanelSeries Series(int j) => new(
            LabeledMatrix<UnitId, Year>.From(units, years, (u, t) => sign * cells[u][(j * 3) + t]), observed);
        var series = Plan.Systems.SelectMany(s => s.Indicators).Select((i, j) => (i.Id, Series: Series(j)));
        return new Panel(
            units, years, [.. observed.Select(_ => true)], series.ToImmutableDictionary(s => s.Id, s => s.Series),
            ImmutableDictionary<SubsystemId, LabeledMatrix<UnitId, Year>>.Empty,
            ImmutableDictionary<MeasureId, LabeledMatrix<UnitId, Year>>.Empty);
    }

    private static IEnumerable<(int Unit, int Year)> Places(int units) =>
        from u in Enumerable.Range(0, units) from t in Enumerable.Range(0, 3) select (u, t);
    private static ReportPlan Declared()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        var plan = study.Declare()!;
        return plan with { Models = [.. plan.Models.Where(m => m.Id is "scores" or "coupling-coordination" or "grading")] };
    }

    private static void Same(double? expected, double? actual)
    {
        Assert.Equal(expected is null, actual is null);
        if (expected is { } value) Assert.Equal(value, actual!.Value, 1e-12);
    }
}
