using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Trend;

/// <summary>How the leading measure of a subject ran over the years it is observed in, and the mean of all units beside it.</summary>
/// <param name="Measure">The leading measure.</param>
/// <param name="FirstYear">The first year the subject is observed in.</param>
/// <param name="Year">The last one.</param>
/// <param name="ManyYears">True when these are not the same.</param>
/// <param name="HasOthers">True when the study has more than one unit.</param>
/// <param name="Own">The subject's values; null where it has none.</param>
/// <param name="Mean">The mean of all units; null where none has a value.</param>
/// <param name="Change">How far the subject's value moved between these years; null where one of them is not defined, or is the mean of
/// other units than the other.</param>
/// <param name="MeanChange">How far the mean of all units moved between the same years.</param>
public sealed record HistoryFacts(
    LocalizedText Measure, Year FirstYear, Year Year, bool ManyYears, bool HasOthers, Series? Own, Series? Mean, double? Change,
    double? MeanChange)
{
    /// <summary>Decimals of a printed value.</summary>
    internal int Decimals { get; init; } = Printed.Value;

    /// <summary>Who of a region stands behind its first and its last mean.</summary>
    public Composition? Composition { get; init; }

    /// <summary>Where the change lies beside that of the mean: above, below or level; null where one of them is not defined.</summary>
    public string? BesideMean => SubjectView.Beside(Change, MeanChange, Decimals);

    /// <summary>rising, falling or level: the change; null where it is not defined.</summary>
    public Shared.Direction? Trend => Own?.Trend;

    /// <summary>The amount of the mean's change.</summary>
    public double? MeanSize => MeanChange is { } change ? Math.Abs(change) : null;

    /// <summary>The amount of the change.</summary>
    public double? Size => Change is { } change ? Math.Abs(change) : null;

    /// <summary>The facts of a subject; null where the model did not run.</summary>
    public static HistoryFacts? Of(Subject subject, PartInput input)
    {
        if (input.Results.Find(TrendResult.Key) is null) return null;
        var (view, measure) = (new SubjectView(subject, input.Results), MeasureNames.Leading(input));
        var (own, mean) = (view.Course(measure.Values), SubjectView.CourseOfAll(measure.Values));
        var decimals = input.Decimals.Value;
        var composition = Shared.Composition.Of(measure.Values, view.Members.Contains, decimals, input.Plan.Stable.Value);
        var isOfTheSame = Shared.Composition.Of(measure.Values, _ => true).Same;
        double? Change(LabeledVector<Year> course, bool isSame) =>
            isSame ? Printed.Change(course.At(view.First), course.At(view.Last), decimals) : null;
        return new HistoryFacts(
            measure.Name, view.First, view.Last, view.HasYears, view.HasOthers, Series.Of(own, decimals, input.Plan.Stable.Value),
            Series.Of(mean, decimals, input.Plan.Stable.Value), Change(own, composition.Same), Change(mean, isOfTheSame))
        {
            Decimals = decimals, Composition = composition,
        };
    }
}
