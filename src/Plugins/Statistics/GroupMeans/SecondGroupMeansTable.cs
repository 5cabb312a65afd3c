namespace ReportGen.Statistics.GroupMeans;

/// <summary>Regional means of the leading measure: the study's second grouping, ranked by the last year.</summary>
public sealed class SecondGroupMeansTable() : GroupMeansTable(position: 1);
