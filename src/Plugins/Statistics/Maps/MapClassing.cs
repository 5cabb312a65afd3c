namespace ReportGen.Statistics.Maps;

/// <summary>How the values of a map are put into classes.</summary>
public enum MapClassing
{
    /// <summary>By the grades of the measure's scale; by quantiles where it has none.</summary>
    Grades,
    /// <summary>By quantiles of all values shown, so that every class holds about as many.</summary>
    Quantiles,
}
