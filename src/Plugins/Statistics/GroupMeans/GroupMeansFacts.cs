using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;
using ReportGen.Statistics.CouplingCoordination;

namespace ReportGen.Statistics.GroupMeans;

/// <summary>group_means: for every grouping, how its regions' means compare in the last year, which grades they reach, and who rises or falls.</summary>
public sealed class GroupMeansFacts : IFacts
{
    private static readonly LocalizedText Region = new("区域", "region"), Regions = new("区域", "regions");

    /// <inheritdoc/>
    public string Id => "group_means";

    /// <inheritdoc/>
    public object? Build(PartInput input)
    {
        var (plan, results) = (input.Plan, input.Results);
        if (results.Find(GroupMeansResult.Key) is not { Means.IsEmpty: false } all) return null;
        var measure = results.LeadingMeasure;
        return new Dictionary<string, object?>
        {
            ["measure"] = measure.Name,
            ["groupings"] = plan.Groupings.Select(g => (object?)Of(all.Of(g.Id, measure.Id)!, measure.Scale)).ToList(),
        };
    }

    /// <summary>
    /// name, measure, year, first_year, region_count (with a mean in the last year), ranking (by the last year's mean; regions without any unit are not
    /// spoken of), classes (of the last year's means; null without a scale), moves (first to last year; null for one year), noun, nouns.
    /// </summary>
    public static IReadOnlyDictionary<string, object?> Of(GroupMeans means, GradingScale? scale)
    {
        var (mean, last) = (means.Mean, means.Mean.Columns.Count - 1);
        LocalizedText Name(int j) => Names.Of(means.Grouping, mean.Rows[j]);
        var spoken = Enumerable.Range(0, mean.Rows.Count).Where(j => Enumerable.Range(0, last + 1).Any(t => mean.Has(j, t))).ToList();
        var ranked = spoken.Where(j => mean.Has(j, last)).OrderByDescending(j => mean.At(j, last)).ToList();
        return new Dictionary<string, object?>
        {
            ["name"] = means.Grouping.Name,
            ["measure"] = means.Measure.Name,
            ["year"] = mean.Columns[last].ToString(),
            ["first_year"] = mean.Columns[0].ToString(),
            ["region_count"] = ranked.Count,
            ["ranking"] = RankingFacts.Of(spoken.Select(j => (Name(j), mean.At(j, last)))),
            ["classes"] = scale is null ? null : ClassFacts.Of(scale.Grades, Region, Regions, ranked.Select(j => (Name(j), GradingScale.Classify(scale.Grades, mean.At(j, last)!.Value)))),
            ["moves"] = last == 0 ? null : MoveFacts.Of(spoken.Select(j => (Name(j), mean.At(j, 0) is { } a && mean.At(j, last) is { } b ? (double?)Printed.Change(a, b) : null))),
        };
    }
}
