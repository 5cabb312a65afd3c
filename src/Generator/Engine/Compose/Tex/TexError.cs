namespace ReportGen.Engine.Compose.Tex;

/// <summary>What is wrong with a formula, and where.</summary>
/// <param name="Position">Offset of the character in the TeX, from 0.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">What to do; null when the message says it.</param>
public sealed record TexError(int Position, string Message, string? Hint);
