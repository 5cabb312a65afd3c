using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Scores;

namespace ReportGen.Statistics.Pca;

/// <summary>pca: the variance that each component holds.</summary>
public sealed class PcaFiles : IResultFiles
{
    /// <inheritdoc/>
    public IEnumerable<ResultFile> Build(ReportPlan plan, ResultSet results)
    {
        var all = results.Weights.SelectMany(w => w.Audits).OfType<PcaAudit>().ToList();
        if (all.Count == 0) return [];
        return [new("pca", ["system", "year", "component", "eigenvalue", "share", "cumulative", "kept"], all.SelectMany(Rows))];
    }

    private static IEnumerable<ResultCell[]> Rows(PcaAudit audit)
    {
        var sum = 0.0;
        for (var k = 0; k < audit.Eigenvalues.Length; k++)
        {
            var share = audit.Eigenvalues[k] / audit.Eigenvalues.Length;
            sum += share;
            yield return
            [
                audit.System.Value, audit.Year is { } year ? year : (string?)null, k + 1, audit.Eigenvalues[k], share, sum,
                k < audit.Kept ? "yes" : "no",
            ];
        }
    }
}
