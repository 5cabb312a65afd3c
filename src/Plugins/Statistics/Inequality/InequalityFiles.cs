using System.Collections.Immutable;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.Inequality;

/// <summary>inequality.</summary>
public sealed class InequalityFiles : IResultFiles
{
    private static readonly string[] Of = ["measure", "weighting", "index", "parameter", "year"];

    /// <inheritdoc/>
    public ImmutableArray<ResultForm> Forms { get; } = [new("inequality", [.. Of])];

    /// <inheritdoc/>
    public IEnumerable<ResultFile> Build(ReportPlan plan, ResultSet results)
    {
        if (results.Find(InequalityResult.Key) is not { } found) yield break;
        yield return new("inequality", [.. Of, "value"],
            from course in found.Courses
            from year in course.Values.Axis
            select (ResultCell[])
            [
                course.Measure.Id, found.Weights?.Id ?? "none", Word(course.Index), course.Aversion, year, course.Values.At(year),
            ]);
    }

    private static string Word(InequalityIndex index) => index switch
    {
        InequalityIndex.Gini => "gini", InequalityIndex.Cv => "cv", _ => "atkinson",
    };
}
