using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;
using ReportGen.Statistics.EntropyWeight;

namespace ReportGen.Tests.Process.Rehearsal;

/// <summary>Entropy weights with a slip: the first indicator is given the weight of the last, and so on.</summary>
internal sealed class SlippedEntropy : IWeighting
{
    private readonly IWeighting right = new EntropyWeighting();

    public string Id => right.Id;

    public Type OptionsType => right.OptionsType;

    public Weights Weigh(NormalizedScores scores, Subsystem system, MethodChoice choice, DiagnosticBag diagnostics)
    {
        var weights = right.Weigh(scores, system, choice, diagnostics);
        var values = weights.Values;
        var turned = LabeledMatrix<IndicatorId, Year>.From(
            values.Rows, values.Columns, (j, t) => values.At(values.Rows.Count - 1 - j, t));
        return new Weights(weights.System, weights.Scope, turned, weights.Columns);
    }
}
