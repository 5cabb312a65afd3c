using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Scores;

/// <summary>Which criteria made the scores of a subject rise or fall.</summary>
/// <param name="First">The first year it is observed in.</param>
/// <param name="Last">The last one.</param>
/// <param name="Systems">The systems whose change has parts, in declared order.</param>
/// <param name="Without">
/// Why the change of a score has none: "sum" where the aggregation is no sum, "missing" where values are missing; null where all have.
/// </param>
public sealed record ChangesFacts(Year First, Year Last, ImmutableArray<ChangeOfSystem> Systems, string? Without)
{
    /// <summary>The facts of a subject; null where no score is computed from indicators, or there is one year.</summary>
    public static ChangesFacts? Of(Subject subject, PartInput input)
    {
        var view = new SubjectView(subject, input.Results);
        if (input.Results.Find(ScoresResult.Key) is not { Criteria.IsEmpty: false } scores || !view.HasYears) return null;
        var change = new ScoreChange(view, input.Results);
        var systems = ImmutableArray.CreateBuilder<ChangeOfSystem>();
        string? without = null;
        foreach (var system in input.Plan.Systems.Where(s => !s.IsGiven))
        {
            var measure = scores.Systems.First(m => m.Id.Value == system.Id.Value);
            if (view.At(measure.Values, view.First) is not { } first || view.At(measure.Values, view.Last) is not { } last) continue;
            if (change.Parts(system, scores) is not { } parts) without ??= ScoreChange.IsNoSum(system, scores) ? "sum" : "missing";
            else if (parts.Length > 1) systems.Add(ChangeOfSystem.Of(measure, first, last, parts, input.Decimals.Value));
        }
        return systems.Count == 0 && without is null ? null : new ChangesFacts(view.First, view.Last, systems.ToImmutable(), without);
    }
}

/// <summary>The change of a system's score with the parts that made most of it.</summary>
/// <param name="Name">The system.</param>
/// <param name="Change">The difference of the two printed scores.</param>
/// <param name="Up">The part that added most; null where none is printed above 0.</param>
/// <param name="Down">The part that took away most; null where none is printed below 0.</param>
public sealed record ChangeOfSystem(LocalizedText Name, double Change, PartOfChange? Up, PartOfChange? Down)
{
    /// <summary>The change without its sign.</summary>
    public double Size => Math.Abs(Change);

    /// <summary>"rising", "falling", or "level" where print shows no change.</summary>
    public string Direction => Change > 0 ? "rising" : Change < 0 ? "falling" : "level";

    internal static ChangeOfSystem Of(Measure measure, double first, double last, ImmutableArray<PartOfChange> parts, int decimals)
    {
        var (most, least) = (parts.MaxBy(p => p.Value)!, parts.MinBy(p => p.Value)!);
        return new ChangeOfSystem(
            measure.Name, Printed.Change(first, last, decimals),
            Printed.Round(most.Value, decimals) > 0 ? most : null, Printed.Round(least.Value, decimals) < 0 ? least : null);
    }
}
