using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;

namespace MutatedPlugin;

/// <summary>The sample plugin with a slip in its formula: a verification must find it.</summary>
public sealed class Plugin : IPlugin
{
    public string Id => "sample";

    public void Register(IPluginCatalog catalog) => catalog.Add(new Feature("rank-sum") { Method = new WrongRankSumWeighting() });
}

/// <summary>Rank-sum weights that begin at the wrong end: w_j = 2 j / (m (m + 1)).</summary>
public sealed class WrongRankSumWeighting() : Weighting<NoOptions>("rank-sum")
{
    protected override Weights Weigh(
        NormalizedScores scores, Subsystem system, Scope scope, NoOptions options, DiagnosticBag diagnostics)
    {
        var m = scores.Indicators.Count;
        var years = scores.Values[0].Columns;
        return new Weights(
            scores.System, scope, LabeledMatrix<IndicatorId, Year>.From(scores.Indicators, years, (j, _) => 2.0 * (j + 1) / (m * (m + 1))));
    }
}
