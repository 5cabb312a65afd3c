namespace ReportGen.Engine.Verify.Say;

/// <summary>A line of a difference: what it is about, and what of it.</summary>
/// <param name="Head">One or two words; empty for a line that goes on with the one before.</param>
/// <param name="Text">The rest.</param>
/// <param name="Folded">How many moves a line names that is there when a reader asks for it; 0 for a line that is shown.</param>
internal readonly record struct DiffLine(string Head, string Text, int Folded = 0)
{
    /// <summary>True for what is there when a reader asks for it.</summary>
    public bool IsFolded => Folded > 0;
}
