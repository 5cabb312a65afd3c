using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.Shared;

/// <summary>A place in an order.</summary>
/// <param name="Rank">1 is the highest; ties share the best rank.</param>
/// <param name="Of">How many are ranked.</param>
/// <param name="Ties">How many others share the rank.</param>
public readonly record struct Place(int Rank, int Of, int Ties);

/// <summary>standing: where a subject stands in its last year and how its place has changed.</summary>
public static class Standing
{
    /// <summary>The facts.</summary>
    /// <param name="view">The subject.</param>
    /// <param name="results">The results.</param>
    /// <param name="place">The subject's place by a measure in a year (by position); null where it has none.</param>
    public static IReadOnlyDictionary<string, object?> Of(SubjectView view, ResultSet results, Func<Measure, int, Place?> place)
    {
        var measure = SubjectView.Leading(results);
        var (value, mean) = (view.At(measure.Values, view.Last), SubjectView.OfAll(measure.Values, view.Last));
        var (first, last) = (place(measure, view.First), place(measure, view.Last));
        return new Dictionary<string, object?>
        {
            ["measure"] = measure.Name,
            ["symbol"] = measure.Symbol,
            ["year"] = view.Year.ToString(),
            ["is_current"] = view.Last == results.Panel.Years.Count - 1,
            ["value"] = value,
            ["mean"] = mean,
            ["beside_mean"] = SubjectView.Beside(value, mean),
            ["gap"] = value - mean is { } gap ? Math.Abs(gap) : null,
            ["rank"] = last is { } l ? Ordinal.Of(l.Rank) : null,
            ["is_first"] = last is { Rank: 1 },
            ["is_last"] = last is { } z && z.Rank + z.Ties == z.Of,
            ["of"] = last?.Of ?? 0,
            ["ties"] = last?.Ties ?? 0,
            ["unit_count"] = view.Members.Count(u => results.Panel.IsPresent(u, view.Last)),
            ["has_others"] = view.HasOthers,
            ["first_year"] = results.Panel.Years[view.First].ToString(),
            ["first_rank"] = first is { } f ? Ordinal.Of(f.Rank) : null,
            ["move"] = view.First == view.Last || first is not { } a || last is not { } b ? null : Math.Sign(a.Rank - b.Rank) switch { 1 => "up", -1 => "down", _ => "same" },
            ["moved"] = first is { } from && last is { } to ? Math.Abs(from.Rank - to.Rank) : null,
            ["others"] = results.Measures.Where(m => m.Id != measure.Id).Select(m => (object?)new Dictionary<string, object?>
            {
                ["id"] = m.Id, ["name"] = m.Name, ["value"] = view.At(m.Values, view.Last), ["rank"] = place(m, view.Last) is { } p ? Ordinal.Of(p.Rank) : null,
            }).ToList(),
        };
    }
}
