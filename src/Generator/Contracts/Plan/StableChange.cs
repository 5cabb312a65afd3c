namespace ReportGen.Contracts.Plan;

/// <summary>What sentences call stable: changes of less than these.</summary>
/// <param name="Value">Of scores, degrees and coefficients.</param>
/// <param name="Share">Of shares of 1: 0.01 is a percentage point.</param>
public readonly record struct StableChange(double Value, double Share)
{
    /// <summary>Half a hundredth, and one percentage point.</summary>
    public static StableChange Default => new(0.005, 0.01);
}
