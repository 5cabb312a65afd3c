using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Compose.Prose;

/// <summary>A reference whose target has no number yet.</summary>
internal sealed record PendingReference(string Target, SourceSpan At) : Inline;

/// <summary>A citation whose entries have no number yet.</summary>
internal sealed record PendingCitation(ImmutableArray<WrittenWork> Works, SourceSpan At) : Inline
{
    /// <summary>Written <c>[@key]{.text}</c>: part of the sentence, not raised.</summary>
    public bool InText { get; init; }

    /// <summary>Written <c>@key</c>: the sentence says who wrote it, then cites.</summary>
    public bool NamesAuthor { get; init; }
}

/// <summary>A footnote that has no number yet.</summary>
/// <param name="Label">What the text calls it, with its file.</param>
/// <param name="Content">What it says.</param>
internal sealed record PendingFootnote(string Label, ImmutableArray<Block> Content) : Inline;
