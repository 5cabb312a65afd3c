namespace ReportGen.Contracts.Explain;

/// <summary>
/// Says how the numbers of a feature came about: each from the numbers it was made of, which other features explain in turn.
/// </summary>
public interface IExplanation
{
    /// <summary>Every quantity it can say this of in a study; none where the study does not use the feature.</summary>
    IEnumerable<Quantity> Quantities(ExplainInput input);
}
