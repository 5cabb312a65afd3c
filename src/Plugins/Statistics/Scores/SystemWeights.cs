using System.Collections.Immutable;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Scores;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Scores;

/// <summary>What weighs how much in a system whose weights serve all years.</summary>
/// <param name="Name">The system.</param>
/// <param name="Symbol">The symbol of its score.</param>
/// <param name="Criteria">Its criteria, the heaviest first.</param>
/// <param name="Indicators">Its indicators, the heaviest first.</param>
/// <param name="CriterionRanking">The criteria ranked by weight, those printed alike together.</param>
/// <param name="IndicatorRanking">The indicators ranked by weight, those printed alike together.</param>
public sealed record SystemWeights(
    LocalizedText Name, string Symbol, ImmutableArray<WeightOf> Criteria, ImmutableArray<WeightOf> Indicators,
    Ranking CriterionRanking, Ranking IndicatorRanking)
{
    /// <summary>The weights of a system.</summary>
    public static SystemWeights Of(Subsystem system, Weights weights, int decimals = Printed.Weight)
    {
        var criteria = Heaviest(system.Criteria.Select(c => new WeightOf(c.Name, c.Indicators.Sum(i => weights.InAllYears(i.Id)))));
        var indicators = Heaviest(system.Indicators.Select(i => new WeightOf(i.Name, weights.InAllYears(i.Id))));
        return new SystemWeights(
            system.System.Name, system.System.Symbol, criteria, indicators, Ranked(criteria, decimals), Ranked(indicators, decimals));
    }

    private static ImmutableArray<WeightOf> Heaviest(IEnumerable<WeightOf> weights) => [.. weights.OrderByDescending(w => w.Weight)];

    private static Ranking Ranked(ImmutableArray<WeightOf> weights, int decimals) =>
        Ranking.Of(weights.Select(w => (w.Name, (double?)w.Weight)), decimals);
}

/// <summary>A weight in a system.</summary>
/// <param name="Name">Whose: a criterion or an indicator.</param>
/// <param name="Weight">In [0, 1]; those of a system sum to 1, and a criterion has that of all its indicators.</param>
public sealed record WeightOf(LocalizedText Name, double Weight);
