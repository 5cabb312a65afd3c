namespace ReportGen.Engine.Verify.Say;

/// <summary>A line of a difference: what it is about, and what of it.</summary>
/// <param name="Head">One or two words; empty for a line that goes on with the one before.</param>
/// <param name="Text">The rest.</param>
/// <param name="IsFolded">True for what is there when a reader asks for it.</param>
internal readonly record struct DiffLine(string Head, string Text, bool IsFolded = false);
