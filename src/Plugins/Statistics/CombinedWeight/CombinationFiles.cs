using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Scores;

namespace ReportGen.Statistics.CombinedWeight;

/// <summary>combination: the coefficients of the methods.</summary>
public sealed class CombinationFiles : IResultFiles
{
    /// <inheritdoc/>
    public IEnumerable<ResultFile> Build(ReportPlan plan, ResultSet results)
    {
        var all = results.Weights.SelectMany(w => w.Audits).OfType<CombinationAudit>().ToList();
        if (all.Count == 0) return [];
        return
        [
            new("combination", ["system", "year", "method", "source", "coefficient", "used"], all.Select(a => new ResultCell[]
            {
                a.System.Value, a.Year is { } year ? year : (string?)null, a.Method, a.Source, a.Coefficient, a.Used,
            })),
        ];
    }
}
