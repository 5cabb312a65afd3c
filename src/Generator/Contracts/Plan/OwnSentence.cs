using ReportGen.Contracts.Text;

namespace ReportGen.Contracts.Plan;

/// <summary>What a study says in place of a feature: a text for a slot, or a statement of its vocabulary.</summary>
/// <param name="Feature">The feature's id.</param>
/// <param name="Name">The slot or the statement.</param>
/// <param name="Language">The language it is in.</param>
/// <param name="Text">The text; blank leaves out what the feature says.</param>
/// <param name="Span">The file.</param>
public sealed record OwnSentence(string Feature, string Name, string Language, string Text, SourceSpan Span);
