using System.Collections.Immutable;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Inequality;

/// <summary>An index of inequality over the years.</summary>
/// <param name="Index">Which.</param>
/// <param name="Aversion">Atkinson's aversion as it is printed; empty for the others.</param>
/// <param name="Course">Its course; null where it is never defined.</param>
public sealed record SpreadCourse(InequalityIndex Index, string Aversion, Series? Course);

/// <summary>Indices of inequality of the first measure among all units.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="WeightsName">What units are counted by; null where each counts once.</param>
/// <param name="Indices">The indices, in the order of the study.</param>
/// <param name="Has">True for the words of those among them: gini, cv, atkinson.</param>
public sealed record SpreadFacts(
    LocalizedText Measure, LocalizedText? WeightsName, ImmutableArray<SpreadCourse> Indices, SpreadHas Has)
{
    /// <summary>The facts; null where the model did not run.</summary>
    public static SpreadFacts? Of(PartInput input)
    {
        if (input.Results.Find(InequalityResult.Key) is not { Courses: [var first, ..] } found) return null;
        var courses = found.Courses.Where(c => c.Measure == first.Measure).ToList();
        bool Any(InequalityIndex index) => courses.Exists(c => c.Index == index);
        return new SpreadFacts(
            MeasureNames.Of(first.Measure, input), found.Weights?.Name,
            [
                .. courses.Select(c => new SpreadCourse(
                    c.Index, FormattableString.Invariant($"{c.Aversion}"),
                    Series.Of(c.Values, input.Decimals.Weight, input.Plan.Stable.Value))),
            ],
            new SpreadHas(Any(InequalityIndex.Gini), Any(InequalityIndex.Cv), Any(InequalityIndex.Atkinson)));
    }
}

/// <summary>Which indices a study asks for.</summary>
/// <param name="Gini">The Gini coefficient.</param>
/// <param name="Cv">The coefficient of variation.</param>
/// <param name="Atkinson">Atkinson's index.</param>
public sealed record SpreadHas(bool Gini, bool Cv, bool Atkinson);
