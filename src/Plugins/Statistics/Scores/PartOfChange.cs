using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.Scores;

/// <summary>A part of the change of a score.</summary>
/// <param name="Name">The criterion or indicator.</param>
/// <param name="Value">What it added; below 0 for what it took away.</param>
public sealed record PartOfChange(LocalizedText Name, double Value)
{
    /// <summary>The same without its sign.</summary>
    public double Size => Math.Abs(Value);
}
