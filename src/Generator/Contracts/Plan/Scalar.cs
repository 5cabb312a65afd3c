namespace ReportGen.Contracts.Plan;

/// <summary>An option that is a word or a number, as it is written.</summary>
/// <param name="Text">As it is written.</param>
public readonly record struct Scalar(string Text)
{
    /// <inheritdoc/>
    public override string ToString() => Text;
}
