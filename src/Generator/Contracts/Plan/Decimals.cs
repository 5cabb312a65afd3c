namespace ReportGen.Contracts.Plan;

/// <summary>
/// With how many decimals tables, figures and sentences print their kinds of numbers, as a theme says. Sentences give shares and weights
/// one decimal less than tables do.
/// </summary>
/// <param name="Value">Scores, degrees, coefficients, and their changes.</param>
/// <param name="Weight">Weights, what is compared with a published value, and small measures such as Theil's and those of spread.</param>
/// <param name="Share">Shares in per cent.</param>
public sealed record Decimals(int Value = 3, int Weight = 4, int Share = 2)
{
    /// <summary>Decimals of a weight in a sentence.</summary>
    public int SpokenWeight => Math.Max(0, Weight - 1);

    /// <summary>Decimals of a share in per cent, in a sentence.</summary>
    public int SpokenShare => Math.Max(0, Share - 1);

    /// <summary>Decimals of that share as a share of 1.</summary>
    public int ShareOfOne => SpokenShare + 2;
}
