using ReportGen.Contracts.Data;

namespace ReportGen.Statistics.Normalizing;

/// <summary>The row that others are measured by.</summary>
public sealed record Reference
{
    /// <summary>Its unit.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Its year; when absent, each year's own, for scope: per-year.</summary>
    public int? Year { get; init; }

    /// <summary>Its value beside a sample's; null where it has none.</summary>
    internal double? Of(LabeledMatrix<UnitId, Year> values, Sample sample) =>
        (Year is { } year ? new Year(year) : sample.Year) is { } at && values.TryGet(new UnitId(Unit), at, out var x) ? x : null;
}
