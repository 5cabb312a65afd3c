namespace ReportGen.Engine.Compose.Alone;

/// <summary>Why there is no such table or figure to be had alone.</summary>
/// <param name="Message">What is wrong with the request.</param>
/// <param name="Hint">What to ask for instead; null where the message says it.</param>
public sealed record AloneRefusal(string Message, string? Hint);
