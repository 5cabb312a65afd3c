namespace ReportGen.Contracts.Results;

/// <summary>The name a result is found by.</summary>
public abstract record ResultKey(string Id);

/// <summary>The typed name a result is found by.</summary>
public sealed record ResultKey<T>(string Id) : ResultKey(Id) where T : class, IModelResult;
