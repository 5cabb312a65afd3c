namespace ReportGen.Contracts.Results;

/// <summary>What a model found: a sealed record of named parts.</summary>
public interface IModelResult;
