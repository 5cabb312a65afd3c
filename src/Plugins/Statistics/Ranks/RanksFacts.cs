using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Ranks;

/// <summary>ranks: who leads and who is last in the first and the last year, and who rose most.</summary>
public sealed class RanksFacts : IFacts
{
    private const int Most = 10;

    /// <inheritdoc/>
    public string Id => "ranks";

    /// <inheritdoc/>
    public object? Build(PartInput input) =>
        input.Results.Find(RanksResult.Key) is null ? null : Of(RisesTable.Leading(input.Results), new Names(input.Plan).Of, input.Plan.UnitNoun, input.Plan.UnitNounPlural);

    /// <summary>
    /// measure, noun, nouns, first_year, last_year, several_years, first, last (rankings of the year), leaders_first, leaders_last (names), moves (changes as
    /// the table of rises prints them), rise_count, rise_names, compared_count, absent_count (units without a value in one of the two years),
    /// threshold, above (moves greater than it), above_names.
    /// </summary>
    public static IReadOnlyDictionary<string, object?> Of(Measure measure, Func<UnitId, LocalizedText> name, LocalizedText noun, LocalizedText nouns)
    {
        var (values, end) = (measure.Values, measure.Values.Columns.Count - 1);
        var units = Enumerable.Range(0, values.Rows.Count).ToList();
        IEnumerable<int> Ordered(int t) => units.Where(u => values.Has(u, t)).OrderByDescending(u => values.At(u, t));
        List<object?> Leaders(int t) => [.. Ordered(t).Take(Most).Select(u => (object?)name(values.Rows[u]))];
        IReadOnlyDictionary<string, object?> Ranking(int t) => RankingFacts.Of(Ordered(t).Select(u => (name(values.Rows[u]), values.At(u, t))));
        double? Change(int u) => values.At(u, 0) is { } a && values.At(u, end) is { } b ? b - a : null;
        var moves = MoveFacts.Of(units.Select(u => (name(values.Rows[u]), Change(u))));
        var rising = (List<object?>)moves["rising"]!;
        var threshold = MoveFacts.Threshold(units.Select(Change).OfType<double>());
        var above = rising.Cast<IReadOnlyDictionary<string, object?>>().Where(r => threshold is { } least && (double)r["size"]! > least).ToList();
        return new Dictionary<string, object?>
        {
            ["measure"] = measure.Name,
            ["noun"] = noun,
            ["nouns"] = nouns,
            ["first_year"] = values.Columns[0].ToString(),
            ["last_year"] = values.Columns[end].ToString(),
            ["several_years"] = end > 0,
            ["first"] = Ranking(0),
            ["last"] = Ranking(end),
            ["leaders_first"] = Leaders(0),
            ["leaders_last"] = Leaders(end),
            ["moves"] = moves,
            ["rises"] = rising.Take(Most).ToList(),
            ["rise_names"] = rising.Take(5).Select(r => ((IReadOnlyDictionary<string, object?>)r!)["name"]).ToList(),
            ["rise_count"] = rising.Count,
            ["compared_count"] = moves["compared"],
            ["absent_count"] = units.Count - (int)moves["compared"]!,
            ["threshold"] = threshold,
            ["above"] = above.Cast<object?>().ToList(),
            ["above_names"] = above.Select(r => r["name"]).ToList(),
        };
    }
}
