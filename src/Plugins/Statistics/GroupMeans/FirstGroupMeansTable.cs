namespace ReportGen.Statistics.GroupMeans;

/// <summary>Regional means of the leading measure: the study's first grouping, in declared order.</summary>
public sealed class FirstGroupMeansTable() : GroupMeansTable(position: 0);
