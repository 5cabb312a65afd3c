using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;

namespace SamplePlugin;

/// <summary>A plugin as a stranger writes it: one weighting more.</summary>
public sealed class Plugin : IPlugin
{
    public string Id => "sample";

    public void Register(IPluginCatalog catalog)
    {
        catalog.Add(new Feature("range-place")
        {
            Beside = FeatureFiles.Of<Plugin>(),
            Model = new RangeModel(),
            Measures = [new("place")],
            Slots = [new("results", 500), new("methods", 500)],
            Files = [new RangeFile()],
            Tables = [new RangeTable()],
            Figures = [new RangeFigure()],
            Facts = [new RangeFactsBuilder()],
        });
        catalog.Add(new Feature("rank-sum") { Method = new RankSumWeighting() });
        catalog.Add(new Feature("failing") { Method = new FailingWeighting() });
        catalog.Add(new Feature("empty-handed") { Method = new EmptyHandedWeighting() });
    }
}

/// <summary>Rank-sum weights: the first declared indicator counts most, w_j = 2 (m + 1 - j) / (m (m + 1)).</summary>
public sealed class RankSumWeighting() : Weighting<NoOptions>("rank-sum")
{
    protected override Weights Weigh(
        NormalizedScores scores, Subsystem system, Scope scope, NoOptions options, DiagnosticBag diagnostics)
    {
        var m = scores.Indicators.Count;
        var years = scores.Values[0].Columns;
        return new Weights(
            scores.System, scope, LabeledMatrix<IndicatorId, Year>.From(scores.Indicators, years, (j, _) => 2.0 * (m - j) / (m * (m + 1))));
    }
}

/// <summary>A weighting with a defect.</summary>
public sealed class FailingWeighting() : Weighting<NoOptions>("failing")
{
    protected override Weights Weigh(
        NormalizedScores scores, Subsystem system, Scope scope, NoOptions options, DiagnosticBag diagnostics) =>
        throw new InvalidOperationException("the sample fails on purpose");
}

/// <summary>A weighting that forgets to weigh.</summary>
public sealed class EmptyHandedWeighting() : Weighting<NoOptions>("empty-handed")
{
    protected override Weights Weigh(
        NormalizedScores scores, Subsystem system, Scope scope, NoOptions options, DiagnosticBag diagnostics) => null!;
}
