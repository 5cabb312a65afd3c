using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Load.Raw;
using ReportGen.Engine.Load.Say;

namespace ReportGen.Engine.Load;

/// <summary>
/// What is wrong with numbers as they stand in the data, whatever becomes of the cells beside them: said along with the cells that are no
/// numbers, so that one reading tells all.
/// </summary>
internal sealed class ObservedCells(ReportPlan plan, RawPanel raw, LoadMessages say)
{
    public void Check()
    {
        foreach (var system in plan.Systems)
        {
            if (system.ScoreColumn is { } score) Scores(system, raw[score]);
            foreach (var indicator in system.Indicators.Where(i => i.Formula is null)) Values(indicator);
        }
    }

    private void Values(Indicator indicator)
    {
        var (own, per) = (raw[indicator.Column], indicator.Per is { } below ? raw[below] : null);
        foreach (var (unit, year, cell) in Rows())
        {
            if (per is not null && IsObserved(per, cell) && per.Values[cell] == 0)
            {
                say.ZeroDenominator(indicator, unit, year, per.Place(cell, raw.Files));
            }
            else if (per is null && indicator.Transform == Transform.Log && IsObserved(own, cell) && own.Values[cell] <= 0)
            {
                say.LogOfNothing(indicator, own.Values[cell], unit, year, own.Place(cell, raw.Files));
            }
        }
    }

    private void Scores(Subsystem system, RawColumn column)
    {
        foreach (var (unit, year, cell) in Rows().Where(r => IsObserved(column, r.Cell) && column.Values[r.Cell] is < 0 or > 1))
        {
            say.ScoreOutside(system, column.Values[cell], unit, year, column.Place(cell, raw.Files));
        }
    }

    private IEnumerable<(Unit Unit, Year Year, int Cell)> Rows() =>
        from u in raw.UnitsThere
        from t in Enumerable.Range(0, raw.Years.Count)
        select (raw.Units[u], raw.Years[t], raw.Cell(u, t));

    private static bool IsObserved(RawColumn column, int cell) => column.Origins[cell] == CellOrigin.Observed;
}
