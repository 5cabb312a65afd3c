using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Explain;

namespace ReportGen.Statistics.ObstacleDegree;

/// <summary>How an obstacle degree came about: that of a unit in a year, and the mean over the unit-years of a year or of all.</summary>
internal static class ObstacleExplanation
{
    /// <summary>Means over no more unit-years than this are shown as the sum they are.</summary>
    private const int Shown = 30;

    public static IEnumerable<Quantity> Of(ExplainInput input)
    {
        if (input.Results.Find(ObstacleResult.Key) is not { } result) return [];
        var rows = new UnitYears(input.Plan, input.Results);
        var names = input.Plan.Systems.SelectMany(s => s.Indicators).ToDictionary(i => i.Id, i => input.In(i.Name));
        var sum = new Quantity("obstacle-sum", input.Words["explain.obstacle-sum"], at => Sum(input, at));
        return result.Indicators.SelectMany(id => new[]
        {
            new Quantity($"obstacle:{id}", input.Words["explain.obstacle", names[id]], at => Degree(input, rows, id, at))
            {
                Style = NumberStyle.Percent2,
            },
            new Quantity($"obstacle-mean:{id}", input.Words["explain.obstacle-mean", names[id]], at => Mean(input, rows, result, id, at))
            {
                Style = NumberStyle.Percent2, HasYear = false,
                Of =
                [
                    KeyValuePair.Create(ObstacleMeans.All, input.Words["figure.all"]),
                    .. input.Plan.Years.Select(y => KeyValuePair.Create(y.ToString(), y.ToString())),
                ],
            },
        }).Prepend(sum);
    }

    /// <summary>The weighted distance of a unit in a year from the best: sum of F_j (1 - y_j), F = alpha w.</summary>
    private static Step Sum(ExplainInput input, Whose at)
    {
        var parts = input.Plan.Systems.Where(s => !s.IsGiven)
            .SelectMany(s => s.Indicators.Select(i => Factors(input, s.Alpha, i.Id, at))).Where(p => p.Y.Value is not null).ToList();
        return new Step(parts.Sum(p => p.Alpha.Value * p.Weight.Value * (1 - p.Y.Value)))
        {
            Formula = Step.Sum(parts.Count, i => $"{{{3 * i}}} * {{{(3 * i) + 1}}} * (1 - {{{(3 * i) + 2}}})"),
            Operands = [.. parts.SelectMany(p => new[] { p.Alpha, p.Weight, p.Y })],
        };
    }

    private static (Operand Alpha, Operand Weight, Operand Y) Factors(ExplainInput input, double alpha, IndicatorId id, Whose at) => (
        new Operand("alpha", alpha), input.Ask($"w({id})", $"weight:{id}", at), input.Ask($"y({id})", $"standardized:{id}", at));

    /// <summary>Eq. (21): F_j (1 - y_j) over the sum of all.</summary>
    private static Step Degree(ExplainInput input, UnitYears rows, IndicatorId indicator, Whose at)
    {
        var panel = input.Results.Panel;
        if (!new ScoredUnitYears(input.Plan, input.Results).Has(panel.Units.PositionOf(at.Unit), panel.Years.PositionOf(at.InYear)))
        {
            return Step.Undefined(input.Words["explain.unscored"]);
        }
        var (value, any) = Value(input, rows, indicator, at);
        if (!any) return new Step(0) { Remark = input.Words["explain.best"] };
        var system = input.Plan.Systems.First(s => s.Indicators.Any(i => i.Id == indicator));
        var (alpha, weight, y) = Factors(input, system.Alpha, indicator, at);
        return y.Value is null
            ? new Step(0) { Remark = input.Words["explain.reached"] }
            : new Step(value)
            {
                Formula = "{0} * {1} * (1 - {2}) / {3}", Operands = [alpha, weight, y, input.Ask("sum", "obstacle-sum", at)],
            };
    }

    private static Step Mean(ExplainInput input, UnitYears rows, ObstacleResult result, IndicatorId indicator, Whose at)
    {
        var mean = result.Means.FirstOrDefault(m => m.Key == at.Of && m.By is ObstacleMeans.All or ObstacleMeans.Year);
        if (mean is null) return Step.Undefined(input.Words["explain.no-row"]);
        var scored = new ScoredUnitYears(input.Plan, input.Results);
        var (panel, years) = (input.Results.Panel, input.Plan.Years.Where(y => at.Of is ObstacleMeans.All || y.ToString() == at.Of));
        var places = (from u in panel.Units from y in years
                      where scored.Has(panel.Units.PositionOf(u), panel.Years.PositionOf(y)) select new Whose(u, y)).ToList();
        var value = mean.Degrees.At(indicator);
        if (places.Count <= Shown)
        {
            return new Step(value)
            {
                Formula = $"({Step.Sum(places.Count, i => $"{{{i}}}")}) / {places.Count}",
                Operands = [.. places.Select(p => input.Ask($"O({p.Of}, {p.Year})", $"obstacle:{indicator}", p))],
            };
        }
        return new Step(value)
        {
            Formula = "{0} / {1}",
            Operands =
            [
                new Operand("sum O", places.Sum(p => Value(input, rows, indicator, p).Degree)) { Remark = input.Words["explain.degrees"] },
                new Operand("n", places.Count),
            ],
        };
    }

    private static (double Degree, bool Any) Value(ExplainInput input, UnitYears rows, IndicatorId indicator, Whose at)
    {
        var panel = input.Results.Panel;
        var degrees = rows.Of(panel.Units.PositionOf(at.Unit), panel.Years.PositionOf(at.InYear), out var any);
        return (degrees[rows.Indicators.PositionOf(indicator)], any);
    }
}
