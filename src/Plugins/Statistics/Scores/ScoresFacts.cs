using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Scores;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Scores;

/// <summary>scores: what weighs how much in each computed system, and how much of the data was blank. Weights that change from year to year have no one value.</summary>
public sealed class ScoresFacts : IFacts
{
    /// <summary>Decimals of a weight, as in the table of indicators.</summary>
    private const int WeightDecimals = 4;

    /// <inheritdoc/>
    public string Id => "scores";

    /// <inheritdoc/>
    public object? Build(PartInput input)
    {
        var (plan, results) = (input.Plan, input.Results);
        if (results.Find(ScoresResult.Key) is null) return null;
        var oneSet = plan.Normalization.IsPooled && plan.Weighting.IsPooled;
        return new Dictionary<string, object?>
        {
            ["one_set"] = oneSet,
            ["systems"] = !oneSet ? new List<object?>() : plan.Systems.Where(s => !s.IsGiven).Select(s => (object?)System(s, results.Weights.First(w => w.System == s.Id))).ToList(),
            ["blanks"] = Blanks(plan.Systems.SelectMany(s => s.Indicators).Select(i => (i.Name, results.Panel.Indicators[i.Id]))),
        };
    }

    /// <summary>cells, missing, share, interpolated, carried, imputed (counts of cells), indicator_count (indicators with blanks), ranking (their shares of blank cells).</summary>
    public static IReadOnlyDictionary<string, object?> Blanks(IEnumerable<(LocalizedText Name, PanelSeries Series)> indicators)
    {
        var all = indicators.Select(i => (i.Name, i.Series, Cells: i.Series.Origins.Count(o => o != CellOrigin.Missing), Blank: i.Series.Blank.Count(b => b))).ToList();
        var (cells, missing) = (all.Sum(i => i.Cells), all.Sum(i => i.Blank));
        int Count(CellOrigin origin) => all.Sum(i => i.Series.Origins.Count(o => o == origin));
        return new Dictionary<string, object?>
        {
            ["cells"] = cells, ["missing"] = missing, ["share"] = cells == 0 ? 0.0 : (double)missing / cells,
            ["interpolated"] = Count(CellOrigin.Interpolated), ["carried"] = Count(CellOrigin.Carried), ["imputed"] = Count(CellOrigin.Imputed),
            ["indicator_count"] = all.Count(i => i.Blank > 0),
            ["ranking"] = Ranking.Of(all.Where(i => i.Blank > 0).Select(i => (i.Name, (double?)i.Blank / i.Cells)), Printed.Share),
        };
    }

    private static Dictionary<string, object?> System(Subsystem system, Weights weights)
    {
        double Of(Indicator indicator) => weights.Values[indicator.Id, weights.Values.Columns[0]];
        var criteria = system.Criteria.Select(c => (c.Name, Weight: c.Indicators.Sum(Of))).OrderByDescending(c => c.Weight).ToList();
        var indicators = system.Indicators.Select(i => (i.Name, Weight: Of(i))).OrderByDescending(i => i.Weight).ToList();
        return new Dictionary<string, object?>
        {
            ["name"] = system.System.Name,
            ["symbol"] = system.System.Symbol,
            ["criteria"] = criteria.Select(c => (object?)Named(c.Name, c.Weight)).ToList(),
            ["indicators"] = indicators.Select(i => (object?)Named(i.Name, i.Weight)).ToList(),
            ["criterion_ranking"] = Ranking.Of(criteria.Select(c => (c.Name, (double?)c.Weight)), WeightDecimals),
            ["indicator_ranking"] = Ranking.Of(indicators.Select(i => (i.Name, (double?)i.Weight)), WeightDecimals),
        };
    }

    private static Dictionary<string, object?> Named(LocalizedText name, double weight) => new() { ["name"] = name, ["weight"] = weight };
}
