namespace ReportGen.Contracts.Plan;

/// <summary>With how many decimals tables print their kinds of numbers, as a theme says. Sentences and figures have their own.</summary>
/// <param name="Value">Scores, degrees, coefficients, and their changes.</param>
/// <param name="Weight">Weights, and what is compared with a published value.</param>
/// <param name="Share">Shares in per cent.</param>
public sealed record Decimals(int Value = 3, int Weight = 4, int Share = 2);
