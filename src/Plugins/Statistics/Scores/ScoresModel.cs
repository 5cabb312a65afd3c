using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.Scores;

/// <summary>The model "scores": offers the composite scores of the systems as measures.</summary>
public sealed class ScoresModel() : Model<NoOptions, ScoresResult>(ScoresResult.Key)
{
    /// <inheritdoc/>
    protected override ScoresResult Compute(ModelInput input, NoOptions options, DiagnosticBag diagnostics)
    {
        var scores = input.Results.Scores;
        return new ScoresResult(
            [.. input.Plan.Systems.Zip(scores, (s, u) => new Measure(new MeasureId(s.Id.Value), s.System.Name, s.System.Symbol, u.Values))],
            [.. scores.SelectMany(s => s.Criteria)]);
    }
}
