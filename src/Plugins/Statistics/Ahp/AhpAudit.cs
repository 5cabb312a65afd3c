using System.Collections.Immutable;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Scores;
using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.Ahp;

/// <summary>Judgements and what was made of them.</summary>
internal sealed record AhpAudit(
    string Matrix, ImmutableArray<LocalizedText> Names, ImmutableArray<string> Items, double[,] Judgements, Ahp Found) : IWeightAudit
{
    /// <summary>Those of all systems, in declared order.</summary>
    public static IEnumerable<AhpAudit> Of(ResultSet results) => results.Weights.SelectMany(w => w.Audits).OfType<AhpAudit>();
}
