namespace ReportGen.Fuzz.Outcomes;

/// <summary>Something that no input may bring about.</summary>
/// <param name="Kind">What went wrong and where: one line that is the same for all inputs of the kind.</param>
/// <param name="Mutant">The number of the first mutant that showed it.</param>
/// <param name="Input">That mutant.</param>
/// <param name="Detail">The exception, or the message.</param>
internal sealed record Defect(string Kind, long Mutant, byte[] Input, string Detail)
{
    /// <summary>How many mutants showed it.</summary>
    public int Count { get; set; } = 1;
}
