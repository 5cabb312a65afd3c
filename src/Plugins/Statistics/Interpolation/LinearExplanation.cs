using ReportGen.Contracts.Data;
using ReportGen.Contracts.Explain;

namespace ReportGen.Statistics.Interpolation;

/// <summary>How a filled cell came about: from the observed years around it.</summary>
internal static class LinearExplanation
{
    public static IEnumerable<Quantity> Of(ExplainInput input) =>
        from column in input.Plan.Interpolation.Method != "linear" ? [] : Columns(input)
        select new Quantity($"filled:{column}", input.Words["explain.filled", column], at => Filled(input, column, at));

    private static Step Filled(ExplainInput input, string column, Whose at)
    {
        Step Cell(Year year) => input.Steps($"cell:{column}", at with { Year = year });
        Operand Known(Year year) => input.Ask($"x({year})", $"cell:{column}", at with { Year = year });
        if (Cell(at.InYear) is { Value: not null } observed) return observed;
        var years = input.Plan.Years.Where(y => Cell(y).Value is not null).ToList();
        if (years.Count == 0) return Step.Undefined(input.Words["explain.empty"]);
        var (a, b, t) = (years.FindLast(y => y.Value < at.InYear.Value), years.Find(y => y.Value > at.InYear.Value), at.InYear.Value);
        if (a == default || b == default)
        {
            var near = Known(a == default ? b : a);
            return new Step(near.Value) { Formula = "{0}", Operands = [near], Remark = input.Words["explain.carried"] };
        }
        var (before, after) = (Known(a), Known(b));
        return new Step(before.Value + ((after.Value - before.Value) * (t - a.Value) / (b.Value - a.Value)))
        {
            Formula = $"{{0}} + ({{1}} - {{0}}) * ({t} - {a}) / ({b} - {a})",
            Operands = [before, after],
            Remark = input.Words["explain.between"],
        };
    }

    private static IEnumerable<string> Columns(ExplainInput input) =>
        input.Plan.Systems.SelectMany(s => s.Indicators)
            .SelectMany(i => new[] { i.Formula is null ? i.Column : null, i.Per }.OfType<string>().Concat(i.FormulaColumns)).Distinct();
}
