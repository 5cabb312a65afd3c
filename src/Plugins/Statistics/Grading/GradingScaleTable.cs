using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.CouplingCoordination;

namespace ReportGen.Statistics.Grading;

/// <summary>The grading scales side by side, from high to low (the source's Table 2).</summary>
public sealed class GradingScaleTable : ITableBuilder
{
    /// <inheritdoc/>
    public string Id => "grading-scale";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        var (plan, results, language) = (input.Plan, input.Results, input.Language);
        if (plan.CoordinationScale() is not { } degree || results.Find(GradingResult.Key) is null) return null;
        var zh = language == "zh";
        var coupling = plan.CouplingScale();
        var twoLevels = !degree.Stages.SequenceEqual(degree.Grades);
        // a row per piece that no scale divides further: the bounds of the two scales need not be the same
        var bounds = degree.Stages.Concat(coupling?.Grades ?? []).SelectMany(b => new[] { b.Low, b.High }).Distinct().Order().ToList();
        var rows = bounds.Zip(bounds.Skip(1), (low, high) => (low + high) / 2).Reverse().Select(middle => ImmutableArray.Create<TableCell>(
        [
            .. coupling is null ? [] : Cells(GradingScale.Classify(coupling.Grades, middle), language),
            .. Cells(GradingScale.Classify(degree.Stages, middle), language, GradingScale.Classify(degree.Grades, middle)),
            .. twoLevels ? [NameOf(GradingScale.Classify(degree.Stages, middle), language)] : Array.Empty<TableCell>(),
        ])).ToImmutableArray();
        return new TableBlock(Id, zh ? "耦合度与耦合协调度的分级标准" : "Grading scales of the coupling and the coordination degree",
        [
            .. coupling is null ? [] : new TableColumn[]
            {
                new("coupling_range", zh ? "耦合度" : "Coupling degree", NumberStyle.Text) { Merge = true },
                new("coupling_grade", zh ? "耦合程度" : "Grade", NumberStyle.Text) { Merge = true },
            },
            new("coordination_range", zh ? "协调度" : "Coordination degree", NumberStyle.Text),
            new("coordination_grade", zh ? "协调阶段" : "Grade", NumberStyle.Text) { Merge = true },
            .. twoLevels ? new TableColumn[] { new("coordination_stage", zh ? "阶段特征" : "Stage", NumberStyle.Text) } : [],
        ], rows)
        {
            Wide = !zh,
            Notes = [zh ? "注：区间左开右闭，最低一级含其下界；按未舍入的数值分级。" : "Note: intervals are open on the left and closed on the right; the lowest one holds its lower end. Unrounded values are graded."],
        };
    }

    private static IEnumerable<TableCell> Cells(Band? band, string language, Band? named = null) =>
        [band is null ? NumberText.Gap : Interval(band), NameOf(named ?? band, language)];

    private static TableCell NameOf(Band? band, string language) => band?.Name.In(language) ?? NumberText.Gap;

    private static string Interval(Band band) => string.Create(CultureInfo.InvariantCulture, $"({band.Low:0.###}, {band.High:0.0##}]");
}
