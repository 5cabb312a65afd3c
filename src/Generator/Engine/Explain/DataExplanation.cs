using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Explain;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Formulas;
using ReportGen.Engine.Load;

namespace ReportGen.Engine.Explain;

/// <summary>How the value of an indicator came about, from the cells of the data files.</summary>
internal sealed class DataExplanation(CellTrace cells) : IExplanation
{
    public IEnumerable<Quantity> Quantities(ExplainInput input)
    {
        foreach (var column in cells.Columns)
        {
            yield return new Quantity($"cell:{column}", input.Words["explain.cell", column], at => Cell(input, column, at))
            {
                Style = NumberStyle.Significant4,
            };
            yield return new Quantity($"filled:{column}", input.Words["explain.filled", column], at => Filled(input, column, at))
            {
                Style = NumberStyle.Significant4, IsStopgap = true,
            };
        }
        foreach (var indicator in input.Plan.Systems.SelectMany(s => s.Indicators))
        {
            Quantity Of(string word, Func<Whose, Step> explain) => new(
                $"{word}:{indicator.Id}", input.Words[$"explain.{word}", input.In(indicator.Name)], explain)
            {
                Style = NumberStyle.Significant4,
            };
            yield return Of("level", at => Level(input, indicator, at));
            yield return Of("untreated", at => Transformed(input, indicator, at));
            yield return Of("value", at => Value(input, indicator, at));
        }
    }

    private Step Cell(ExplainInput input, string column, Whose at)
    {
        var (value, place) = cells.Find(column, at.Unit, at.InYear);
        return new Step(value) { Cell = place, Remark = value is null ? input.Words["explain.blank"] : null };
    }

    /// <summary>An observed cell; what fills another one, the interpolation in force does not say.</summary>
    private static Step Filled(ExplainInput input, string column, Whose at)
    {
        var cell = input.Steps($"cell:{column}", at);
        if (cell.Value is not null) return cell;
        var given = input.Plan.Systems.SelectMany(s => s.Indicators)
            .FirstOrDefault(i => i is { Formula: null, Per: null, Transform: Transform.None } && i.Column == column);
        return new Step(given is null ? null : input.Results.Panel.Indicators[given.Id].Values.At(at.Unit, at.InYear))
        {
            Remark = input.Words["explain.method", input.Plan.Interpolation.Method],
        };
    }

    /// <summary>
    /// The value before its logarithm: a column's, divided by another's, of a formula over several, or the mean of the others.
    /// </summary>
    private static Step Level(ExplainInput input, Indicator indicator, Whose at)
    {
        var series = input.Results.Panel.Indicators[indicator.Id];
        var (u, t) = (input.Results.Panel.Units.PositionOf(at.Unit), input.Results.Panel.Years.PositionOf(at.InYear));
        if (series.Origin(u, t) == CellOrigin.Imputed) return Imputed(input, indicator, series, at);
        var own = indicator.Formula is { } formula
            ? OfFormula(input, indicator, formula, at)
            : input.Steps($"filled:{indicator.Column}", at);
        if (indicator.Per is not { } per) return own;
        var (above, below) = (input.Ask("x", $"filled:{indicator.Column}", at), input.Ask("p", $"filled:{per}", at));
        return new Step(above.Value / below.Value)
        {
            Formula = "{0} / {1}", Operands = [above, below], Remark = input.Words["explain.per", indicator.Column, per],
        };
    }

    private static Step OfFormula(ExplainInput input, Indicator indicator, string text, Whose at)
    {
        var formula = ColumnFormula.Parse(text, out _)!;
        var source = indicator.FormulaOver == FormulaOver.Filled ? "filled" : "cell";
        Year Before(int lag) => new(at.InYear.Value - lag);
        var operands = formula.Places.Where(p => input.Plan.Years.Contains(Before(p.Lag))).Select(p => input.Ask(
            p.Lag == 0 ? p.Column : $"{p.Column}({Before(p.Lag)})", $"{source}:{p.Column}", at with { Year = Before(p.Lag) })).ToList();
        var values = operands.Select(o => o.Value).ToList();
        var places = formula.Places.ToList();
        var value = values.Count < places.Count || values.Contains(null) ? null
            : formula.Evaluate((column, lag) => values[places.IndexOf((column, lag))], out _);
        return value is not null
            ? new Step(value) { Formula = formula.Pattern.Replace("**", "^", StringComparison.Ordinal), Operands = [.. operands] }
            : new Step(KnownLevel(input, indicator, at))
            {
                Remark = input.Words["explain.formula-filled", input.Plan.Interpolation.Method]
            };
    }

    private static Step Imputed(ExplainInput input, Indicator indicator, PanelSeries series, Whose at)
    {
        var (panel, t) = (input.Results.Panel, input.Results.Panel.Years.PositionOf(at.InYear));
        var others = panel.Units.Where((_, i) => series.Origin(i, t) is not (CellOrigin.Missing or CellOrigin.Imputed or CellOrigin.Absent))
            .Select(u => input.Steps($"level:{indicator.Id}", new Whose(u, at.InYear)).Value!.Value).ToList();
        return new Step(others.Sum() / others.Count)
        {
            Formula = "{0} / {1}",
            Operands = [new Operand("sum", others.Sum()), new Operand("n", others.Count)],
            Remark = input.Words["explain.imputed", input.In(input.Plan.UnitNounPlural)],
        };
    }

    private static Step Transformed(ExplainInput input, Indicator indicator, Whose at)
    {
        if (indicator.Transform != Transform.Log) return input.Steps($"level:{indicator.Id}", at);
        var level = input.Ask("x", $"level:{indicator.Id}", at);
        return level.Value is not { } x ? Step.Undefined(input.Words["explain.blank"])
            : new Step(Math.Log(x)) { Formula = "ln({0})", Operands = [level] };
    }

    private static Step Value(ExplainInput input, Indicator indicator, Whose at)
    {
        if (!input.Results.Treated.Any(c => c.Indicator == indicator.Id && c.Unit == at.Unit && c.Year == at.InYear))
        {
            return input.Steps($"untreated:{indicator.Id}", at);
        }
        return new Step(Known(input, indicator, at))
        {
            Operands = [input.Ask("x", $"untreated:{indicator.Id}", at)],
            Remark = input.Words["explain.treated", input.Plan.Treatment!.Method],
        };
    }

    private static double? KnownLevel(ExplainInput input, Indicator indicator, Whose at) =>
        Known(input, indicator, at) is not { } known ? null : indicator.Transform == Transform.Log ? Math.Exp(known) : known;

    private static double? Known(ExplainInput input, Indicator indicator, Whose at) =>
        input.Results.Panel.Indicators[indicator.Id].Values.At(at.Unit, at.InYear);
}
