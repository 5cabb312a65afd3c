using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Scores;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Scores;

/// <summary>
/// What made a subject's score rise or fall between its first and its last year. Where the aggregation is a sum, the change is the sum of
/// the changes of its terms, U(T) - U(0) = sum over j of w(j,T) y(j,T) - w(j,0) y(j,0), and nothing is left over. A region's are means
/// over its units, as its score is.
/// </summary>
internal sealed class ScoreChange(SubjectView view, ResultSet results)
{
    private const double Rounding = 1e-9; // of binary fractions

    /// <summary>A criterion's part in the change of its system's score; null where it has none.</summary>
    public double? Of(CriterionScores criterion) =>
        view.At(criterion.Contribution, view.Last) - view.At(criterion.Contribution, view.First);

    /// <summary>How much a system's score changed; null where it is not defined in one of the two years.</summary>
    public double? Of(Measure system) => view.At(system.Values, view.Last) - view.At(system.Values, view.First);

    /// <summary>
    /// The parts of a system's change by criterion, or by indicator where it has one criterion; null where the change has no parts: the
    /// aggregation is no sum, or values are missing.
    /// </summary>
    public ImmutableArray<PartOfChange>? Parts(Subsystem system, ScoresResult scores)
    {
        var criteria = scores.Criteria.Where(c => c.System == system.Id).Select(Of).ToList();
        var change = Of(scores.Systems.First(m => m.Id.Value == system.Id.Value));
        var whole = criteria.Exists(c => c is null) ? null : criteria.Sum();
        if (change is null || whole is null || Math.Abs(whole.Value - change.Value) > Rounding) return null;
        if (criteria.Count > 1) return [.. system.Criteria.Zip(criteria, (c, part) => new PartOfChange(c.Name, part!.Value))];
        var (weights, values) = (results.Weights.First(w => w.System == system.Id), results.Normalized.First(y => y.System == system.Id));
        double Term(IndicatorId indicator, Year year) => (weights.Values.At(indicator, year) ?? 0)
            * view.MembersIn(year).Average(u => values.Of(indicator).At(u, year) ?? 0);
        return [.. system.Indicators.Select(i => new PartOfChange(i.Name, Term(i.Id, view.Last) - Term(i.Id, view.First)))];
    }

    /// <summary>True where no unit's score has parts: the aggregation is no sum.</summary>
    public static bool IsNoSum(Subsystem system, ScoresResult scores) =>
        !scores.Criteria.Where(c => c.System == system.Id).Any(c => c.Contribution.Any(_ => true));
}
