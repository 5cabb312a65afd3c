using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Formulas;
using ReportGen.Engine.Load.Raw;
using ReportGen.Engine.Load.Say;

namespace ReportGen.Engine.Load;

/// <summary>Makes the columns of indicators that have a formula, from columns whose gaps are filled or from those as observed.</summary>
internal sealed class DerivedColumns(RawPanel raw, LoadMessages say, Func<RawColumn, (double[] Values, CellOrigin[] Origins)> fill)
{
    private readonly int years = raw.Years.Count;

    /// <summary>Adds each to the raw columns and to the filled ones.</summary>
    public void Add(IEnumerable<Indicator> indicators, Dictionary<string, (double[] Values, CellOrigin[] Origins)> filled)
    {
        foreach (var indicator in indicators.Where(i => i.Formula is not null).DistinctBy(i => i.Column))
        {
            var formula = ColumnFormula.Parse(indicator.Formula!, out _)!;
            var observed = Evaluated(indicator, formula, raw.Columns.ToDictionary(c => c.Name, c => (c.Values, c.Origins)),
                says: !OverFilled(indicator));
            raw.Add(observed);
            if (!OverFilled(indicator)) { filled[indicator.Column] = fill(observed); continue; }
            var derived = Evaluated(indicator, formula, filled, says: true);
            var origins = derived.Origins.ToArray();
            // to fill from
            for (var i = 0; i < origins.Length; i++) if (origins[i] != CellOrigin.Missing) derived.Origins[i] = CellOrigin.Observed;
            var (values, filledOrigins) = fill(derived);
            for (var i = 0; i < origins.Length; i++) if (origins[i] != CellOrigin.Missing) filledOrigins[i] = origins[i];
            filled[indicator.Column] = (values, filledOrigins);
        }
    }

    private static bool OverFilled(Indicator indicator) => indicator.FormulaOver == FormulaOver.Filled;

    private RawColumn Evaluated(
        Indicator indicator, ColumnFormula formula, IReadOnlyDictionary<string, (double[] Values, CellOrigin[] Origins)> columns, bool says)
    {
        var column = new RawColumn(indicator.Column, raw.Units.Count, years);
        column.StandsWith(raw[formula.Columns[0]]);
        var (undefined, first) = (0, 0);
        foreach (var u in raw.UnitsThere)
        {
            for (var t = 0; t < years; t++)
            {
                var cell = raw.Cell(u, t);
                if (!raw.Present[cell]) continue;
                var worst = CellOrigin.Observed;
                var value = formula.Evaluate(
                    (name, lag) =>
                    {
                        var at = lag == 0 ? t : raw.FindYear(raw.Years[t].Value - lag);
                        if (at < 0 || columns[name].Origins[raw.Cell(u, at)] is var origin && origin == CellOrigin.Missing) return null;
                        if (columns[name].Origins[raw.Cell(u, at)] > worst) worst = columns[name].Origins[raw.Cell(u, at)];
                        return columns[name].Values[raw.Cell(u, at)];
                    },
                    out var isUndefined);
                if (isUndefined && undefined++ == 0) first = cell;
                column.Put(cell, value, worst);
            }
        }
        if (says && undefined > 0) say.FormulaUndefined(indicator, undefined, raw.Units[first / years], raw.Years[first % years]);
        return column;
    }
}
