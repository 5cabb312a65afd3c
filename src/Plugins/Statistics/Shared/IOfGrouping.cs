namespace ReportGen.Statistics.Shared;

/// <summary>Options of a figure that may be of the regions of a grouping.</summary>
public interface IOfGrouping
{
    /// <summary>The id of the grouping; empty, or units, for none that is named.</summary>
    string Grouping { get; }
}
