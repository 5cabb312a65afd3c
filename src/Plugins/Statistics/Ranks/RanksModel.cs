using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Scores;

namespace ReportGen.Statistics.Ranks;

/// <summary>The model "ranks": the place of every unit under every measure, by year.</summary>
public sealed class RanksModel() : Model<NoOptions, RanksResult>(RanksResult.Key)
{
    /// <inheritdoc/>
    public override ImmutableArray<Need> Needs => [ScoresResult.Key, Need.AllMeasures];

    /// <inheritdoc/>
    protected override RanksResult? Compute(ModelInput input, NoOptions options, DiagnosticBag diagnostics) =>
        new RanksResult([.. input.Results.Measures.Select(m => (m, Rank(m.Values)))]);

    private static LabeledMatrix<UnitId, Year> Rank(LabeledMatrix<UnitId, Year> values)
    {
        var byYear = AtOnce.Select(
            Enumerable.Range(0, values.Columns.Count), values.Rows.Count * values.Columns.Count,
            t => Ranks.Of([.. Enumerable.Range(0, values.Rows.Count).Select(u => values.At(u, t))]));
        return LabeledMatrix<UnitId, Year>.From(values.Rows, values.Columns, (u, t) => byYear[t][u]);
    }
}
