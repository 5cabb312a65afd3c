using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.CouplingCoordination;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Grading;

/// <summary>The grading scales side by side, from high to low.</summary>
public sealed class GradingScaleTable : ITableBuilder
{
    /// <inheritdoc/>
    public string Id => "grading-scale";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        var words = input.Words;
        if (GradeOf.Measure(input.Results) is not { Scale: { } degree } graded) return null;
        if (input.Results.Find(GradingResult.Key) is not { } found) return null;
        var coupling = input.Results.Find(CouplingResult.Key)?.C.Scale;
        var hasStages = !degree.Stages.SequenceEqual(degree.Grades);
        // a row per piece that no scale divides further: the bounds of the two scales need not be the same
        var bounds = degree.Stages.Concat(coupling?.Grades ?? []).SelectMany(b => new[] { b.Low, b.High }).Distinct().Order().ToList();
        var rows = bounds.Zip(bounds.Skip(1), (low, high) => (low + high) / 2).Reverse()
            .Select(middle => Row(middle, coupling, degree, hasStages, words));
        var other = GradingFacts.Other(graded, input);
        return new TableBlock(
            Id, other is null ? words["scale.caption"] : words["scale.caption.of", other],
            [.. Columns(coupling is not null, other, hasStages, words)], [.. rows])
        {
            Wide = words["east-asian"] != "yes" && (coupling is not null || hasStages),
            Notes =
            [
                Note([degree, .. coupling is null ? [] : new[] { coupling }], words),
                .. found.Grades.OfType<UnitGrade>().Any(g => g.DevelopmentType is not null) ? new[] { Lag(input) } : [],
            ],
        };
    }

    /// <summary>Which end of an interval belongs to it, and where the bounds come from.</summary>
    private static string Note(GradingScale[] scales, Words words)
    {
        var bands = scales.SelectMany(s => s.Grades).ToList();
        var ends = words[bands.TrueForAll(b => !b.IsClosedLeft) ? "scale.note" : bands.TrueForAll(b => b.IsClosedLeft) ? "scale.note.left"
            : "scale.note.mixed"];
        return scales.Any(s => s.IsByShare) ? words["scale.note.shares", ends] : ends;
    }

    /// <summary>When a system is said to lag.</summary>
    private static string Lag(PartInput input)
    {
        var (words, rule) = (input.Words, input.Plan.OptionsOf<GradingOptions>(GradingResult.Key.Id));
        string Plain(double value) => value.ToString(CultureInfo.InvariantCulture);
        if (rule.DevelopmentType == DevelopmentRule.Difference) return words["scale.lag.difference", Plain(rule.Difference)];
        var names = input.Plan.Systems.Select(s => s.System.Name).ToList();
        return words["scale.lag.ratio", names[0], names[1], Plain(rule.LaggingBelow), Plain(rule.LeadingAbove)];
    }

    private static IEnumerable<TableColumn> Columns(bool hasCoupling, LocalizedText? other, bool hasStages, Words words)
    {
        TableColumn Column(string id, string head, bool merge) => new(id, head, NumberStyle.Text) { Merge = merge };
        if (hasCoupling) yield return Column("coupling_range", words["scale.coupling"], true);
        if (hasCoupling) yield return Column("coupling_grade", words["scale.coupling-grade"], true);
        yield return Column("coordination_range", other is null ? words["scale.coordination"] : words.In(other), false);
        yield return Column("coordination_grade", words[other is null ? "scale.coordination-grade" : "head.grade"], true);
        if (hasStages) yield return Column("coordination_stage", words["scale.stage"], false);
    }

    private static ImmutableArray<TableCell> Row(double value, GradingScale? coupling, GradingScale degree, bool hasStages, Words words)
    {
        TableCell Range(Band? band) => band is null ? NumberText.Gap : Interval(band);
        TableCell Name(Band? band) => band is null ? NumberText.Gap : words.In(band.Name);
        var cells = ImmutableArray.CreateBuilder<TableCell>();
        if (coupling is not null)
        {
            var band = GradingScale.Classify(coupling.Grades, value);
            cells.AddRange(Range(band), Name(band));
        }
        var (stage, grade) = (GradingScale.Classify(degree.Stages, value), GradingScale.Classify(degree.Grades, value));
        cells.AddRange(Range(stage), Name(grade ?? stage));
        if (hasStages) cells.Add(Name(stage));
        return cells.ToImmutable();
    }

    private static string Interval(Band band) => band.IsClosedLeft
        ? string.Create(CultureInfo.InvariantCulture, $"[{band.Low:0.###}, {band.High:0.0##})")
        : string.Create(CultureInfo.InvariantCulture, $"({band.Low:0.###}, {band.High:0.0##}]");
}
