namespace ReportGen.Contracts.Explain;

/// <summary>An explanation that is a function.</summary>
/// <param name="quantities">The quantities it can explain.</param>
public sealed class Explanation(Func<ExplainInput, IEnumerable<Quantity>> quantities) : IExplanation
{
    /// <inheritdoc/>
    public IEnumerable<Quantity> Quantities(ExplainInput input) => quantities(input);
}
