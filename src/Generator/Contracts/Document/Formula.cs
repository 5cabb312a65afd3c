namespace ReportGen.Contracts.Document;

/// <summary>A formula tree.</summary>
public abstract record Formula;
