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
        catalog.Add(new RankSumWeighting());
        catalog.Add(new FailingWeighting());
    }
}

/// <summary>Rank-sum weights: the first declared indicator counts most, w_j = 2 (m + 1 - j) / (m (m + 1)).</summary>
public sealed class RankSumWeighting : IWeighting
{
    public string Id => "rank-sum";

    public Weights Weigh(NormalizedScores scores, Subsystem system, Scope scope, DiagnosticBag diagnostics)
    {
        var m = scores.Indicators.Count;
        return new Weights(scores.System, scope, LabeledMatrix<IndicatorId, Year>.From(scores.Indicators, scores.Values[0].Columns, (j, _) => 2.0 * (m - j) / (m * (m + 1))));
    }
}

/// <summary>A weighting with a defect.</summary>
public sealed class FailingWeighting : IWeighting
{
    public string Id => "failing";

    public Weights Weigh(NormalizedScores scores, Subsystem system, Scope scope, DiagnosticBag diagnostics) => throw new InvalidOperationException("the sample fails on purpose");
}
