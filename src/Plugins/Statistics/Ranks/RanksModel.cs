using System.Buffers;
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
        var years = values.Columns.Count;
        var ranks = new double[values.Cells];
        AtOnce.For(years, ranks.Length, t =>
        {
            var ofYear = ArrayPool<double>.Shared.Rent(values.Rows.Count);
            Ranks.Of(values.InColumn(t), ofYear.AsSpan(0, values.Rows.Count));
            for (var u = 0; u < values.Rows.Count; u++) ranks[(u * years) + t] = ofYear[u];
            ArrayPool<double>.Shared.Return(ofYear);
        });
        return LabeledMatrix<UnitId, Year>.Holding(values.Rows, values.Columns, ranks);
    }
}
