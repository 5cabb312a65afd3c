using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Scores;

/// <summary>In which criteria a subject stands above and below the mean of all units.</summary>
/// <param name="Year">The last year it is observed in, of which all this is said.</param>
/// <param name="Count">Criteria in which it has a score.</param>
/// <param name="Above">Those in which it is printed above the mean, the furthest first.</param>
/// <param name="Below">Those in which it is printed below the mean, the furthest first.</param>
public sealed record CriteriaFacts(
    Year Year, int Count, ImmutableArray<CriterionBesideMean> Above, ImmutableArray<CriterionBesideMean> Below)
{
    /// <summary>The facts of a subject; null where no score is computed from indicators, there are no other units, or one
    /// criterion is all of one system.</summary>
    public static CriteriaFacts? Of(Subject subject, PartInput input)
    {
        var (names, view) = (new Names(input.Plan), new SubjectView(subject, input.Results));
        if (input.Results.Find(ScoresResult.Key) is not { Criteria.IsEmpty: false } scores || !view.HasOthers) return null;
        if (AreIndex(scores, input.Plan)) return null;
        var all = (
            from c in scores.Criteria
            let mean = SubjectView.OfAll(c.Score, view.Last)
            where view.At(c.Score, view.Last) is not null && mean is not null
            let beside = new CriterionBesideMean(names.Of(c.Criterion), view.At(c.Score, view.Last)!.Value, mean.Value)
            orderby beside.Gap descending
            select beside).ToList();
        string? Beside(CriterionBesideMean c) => SubjectView.Beside(c.Value, c.Mean, input.Decimals.Value);
        ImmutableArray<CriterionBesideMean> On(string side) => [.. all.Where(c => Beside(c) == side)];
        return new CriteriaFacts(view.Last, all.Count, On("above"), On("below"));
    }

    /// <summary>True for a single criterion of a single system: its score is the index, of which all has been said.</summary>
    internal static bool AreIndex(ScoresResult scores, ReportPlan plan) => scores.Criteria.Length == 1 && plan.Systems.Length == 1;
}

/// <summary>A subject's score in a criterion beside the mean of all units.</summary>
/// <param name="Name">The criterion.</param>
/// <param name="Value">The subject's score, in [0, 1]; a region's is the mean of its units.</param>
/// <param name="Mean">The mean of all units.</param>
public sealed record CriterionBesideMean(LocalizedText Name, double Value, double Mean)
{
    /// <summary>How far they are apart.</summary>
    public double Gap => Math.Abs(Value - Mean);
}
