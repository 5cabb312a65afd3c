using ReportGen.Contracts.Data;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Scores;

/// <summary>How many cells of indicators were blank in the data, and how they were filled.</summary>
/// <param name="Cells">Cells in all, absent unit-years not counted; 0 where no score is computed from indicators.</param>
/// <param name="Missing">Cells that were blank.</param>
/// <param name="Share">The blank cells' share of all; 0 where there are none.</param>
/// <param name="Interpolated">Cells filled between two observations.</param>
/// <param name="Carried">Cells filled with the nearest observation.</param>
/// <param name="Imputed">Cells filled with the mean of the others.</param>
/// <param name="IndicatorCount">Indicators with blank cells.</param>
/// <param name="OfAll">True where these are all indicators.</param>
/// <param name="Ranking">These indicators ranked by their shares of blank cells.</param>
public sealed record BlankCells(
    int Cells, int Missing, double Share, int Interpolated, int Carried, int Imputed, int IndicatorCount, bool OfAll, Ranking Ranking)
{
    /// <summary>Counts the cells of indicators.</summary>
    public static BlankCells Of(
        IEnumerable<(LocalizedText Name, PanelSeries Series)> indicators, int decimals = Printed.Share)
    {
        var all = indicators.Select(i => (i.Name, i.Series, i.Series.Cells, Blank: i.Series.BlankCells)).ToList();
        var (cells, missing) = (all.Sum(i => i.Cells), all.Sum(i => i.Blank));
        int Count(CellOrigin origin) => all.Sum(i => i.Series.Count(origin));
        var blank = all.Where(i => i.Blank > 0).ToList();
        return new BlankCells(
            cells, missing, cells == 0 ? 0 : (double)missing / cells,
            Count(CellOrigin.Interpolated), Count(CellOrigin.Carried), Count(CellOrigin.Imputed),
            blank.Count, blank.Count == all.Count, Ranking.Of(blank.Select(i => (i.Name, (double?)i.Blank / i.Cells)), decimals));
    }
}
