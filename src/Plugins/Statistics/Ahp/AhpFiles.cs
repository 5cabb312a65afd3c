using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Scores;

namespace ReportGen.Statistics.Ahp;

/// <summary>ahp, ahp_consistency.</summary>
public sealed class AhpFiles : IResultFiles
{
    /// <inheritdoc/>
    public IEnumerable<ResultFile> Build(ReportPlan plan, ResultSet results)
    {
        var all = AhpAudit.Of(results).ToList();
        if (all.Count == 0) return [];
        return
        [
            new("ahp", ["matrix", "item", "weight", "geometric_mean"], all.SelectMany(Rows)),
            new("ahp_consistency", ["matrix", "n", "lambda_max", "CI", "RI", "CR", "consistent"],
                all.Select(a => new ResultCell[]
                {
                    a.Matrix, a.Items.Length, a.Found.GreatestEigenvalue, a.Found.ConsistencyIndex, a.Found.RandomIndex,
                    a.Found.ConsistencyRatio, a.Found.IsConsistent ? "yes" : "no",
                })),
        ];
    }

    private static IEnumerable<ResultCell[]> Rows(AhpAudit audit)
    {
        var means = Ahp.GeometricMeans(audit.Judgements);
        return audit.Items.Select((item, i) => new ResultCell[] { audit.Matrix, item, audit.Found.Weights[i], means[i] });
    }
}
