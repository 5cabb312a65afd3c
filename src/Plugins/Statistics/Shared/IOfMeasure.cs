namespace ReportGen.Statistics.Shared;

/// <summary>Options of a figure that may be of another measure than the leading one.</summary>
public interface IOfMeasure
{
    /// <summary>The id of the measure; empty for the leading one.</summary>
    string Measure { get; }
}
