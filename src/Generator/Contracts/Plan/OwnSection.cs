using ReportGen.Contracts.Text;

namespace ReportGen.Contracts.Plan;

/// <summary>A section that a study adds to those of the theme.</summary>
/// <param name="Text">The authors' text that it holds, by id.</param>
/// <param name="Title">Its heading; null where the text has one of its own.</param>
/// <param name="After">
/// The section it stands after; null for the one before it in the list, of the first for the introduction; <see cref="First"/> for none.
/// </param>
/// <param name="Span">Where it is declared.</param>
public sealed record OwnSection(string Text, LocalizedText? Title, string? After, SourceSpan Span)
{
    /// <summary>What an own section that opens the report stands after.</summary>
    public const string First = "";
}
