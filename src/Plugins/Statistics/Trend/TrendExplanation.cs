using ReportGen.Contracts.Explain;

namespace ReportGen.Statistics.Trend;

/// <summary>How the mean and the spread of a measure in a year came about, from the values of the units.</summary>
internal static class TrendExplanation
{
    public static IEnumerable<Quantity> Of(ExplainInput input) =>
        (input.Results.Find(TrendResult.Key)?.Measures ?? []).SelectMany(trend => new[]
        {
            new Quantity(
                $"mean:{trend.Measure.Id}", input.Words["explain.mean", input.In(trend.Measure.Name)], at => Mean(input, trend, at))
            {
                Of = Quantity.Nobody,
            },
            new Quantity(
                $"sd:{trend.Measure.Id}", input.Words["explain.sd", input.In(trend.Measure.Name)], at => Deviation(input, trend, at))
            {
                Of = Quantity.Nobody,
            },
        });

    private static Step Mean(ExplainInput input, MeasureTrend trend, Whose at)
    {
        var values = Values(trend, at);
        var sum = new Operand("sum", values.Sum()) { Remark = input.Words["explain.sum", trend.Measure.Id.Value] };
        return values.Count == 0
            ? Step.Undefined(input.Words["explain.no-value"])
            : new Step(trend.Mean.At(at.InYear)) { Formula = "{0} / {1}", Operands = [sum, new Operand("n", values.Count)] };
    }

    private static Step Deviation(ExplainInput input, MeasureTrend trend, Whose at)
    {
        var values = Values(trend, at);
        if (values.Count < 2) return Step.Undefined(input.Words["explain.one-value"]);
        var mean = input.Ask("mean", $"mean:{trend.Measure.Id}", at);
        var squares = values.Sum(v => (v - mean.Value!.Value) * (v - mean.Value!.Value));
        var sum = new Operand("q", squares) { Remark = input.Words["explain.squares", trend.Measure.Id.Value] };
        return new Step(trend.Deviation.At(at.InYear))
        {
            Formula = "sqrt({0} / ({1} - 1))", Operands = [sum, new Operand("n", values.Count), mean],
        };
    }

    private static List<double> Values(MeasureTrend trend, Whose at) => [.. trend.Measure.Values.Column(at.InYear).Defined];
}
