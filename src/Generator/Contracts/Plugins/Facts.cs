namespace ReportGen.Contracts.Plugins;

/// <summary>Facts that are a record, whose documented properties templates read in snake_case.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="id">The name templates know them by.</param>
/// <param name="build">Makes the record; null when the results have none.</param>
public sealed class Facts<T>(string id, Func<PartInput, T?> build) : IFacts where T : class
{
    /// <inheritdoc/>
    public string Id => id;

    /// <summary>The facts; null when the results have none.</summary>
    public T? Build(PartInput input) => build(input);

    object? IFacts.Build(PartInput input) => Build(input);
}
