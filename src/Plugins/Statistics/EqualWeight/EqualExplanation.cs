using ReportGen.Contracts.Explain;
using ReportGen.Statistics.Weighting;

namespace ReportGen.Statistics.EqualWeight;

/// <summary>How an equal weight came about: from the number of indicators that take part.</summary>
internal static class EqualExplanation
{
    public static IEnumerable<Quantity> Of(ExplainInput input) => WeighedIndicator.Quantities(input, "equal", one => new Step(one.Weight)
    {
        Formula = "1 / {0}",
        Operands = [new Operand("n", one.Kept.Length) { Remark = input.Words["explain.count", input.In(one.System.System.Name)] }],
    });
}
