using System.Collections.Immutable;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Verify.Compare;

namespace ReportGen.Engine.Verify.Review;

/// <summary>What happened to the snapshots of an item.</summary>
public enum ReviewKind
{
    /// <summary>They differ from the accepted ones.</summary>
    Changed,
    /// <summary>There are no accepted ones.</summary>
    New,
    /// <summary>The build no longer makes them.</summary>
    Gone,
    /// <summary>The accepted ones are none, as a merge in conflict leaves them.</summary>
    Merged,
}

/// <summary>The parts of a report, in the order in which a review asks for them.</summary>
public enum ReviewPart
{
    /// <summary>What is declared, and the data.</summary>
    Inputs,
    /// <summary>Result files.</summary>
    Results,
    /// <summary>Sections of an edition.</summary>
    Text,
    /// <summary>Figures of all editions.</summary>
    Figures,
    /// <summary>What only the page on the screen says, and its style.</summary>
    Screen,
    /// <summary>The printed pages of an edition.</summary>
    Print,
    /// <summary>What the program does not know.</summary>
    Others,
}

/// <summary>Items that can be decided all at once.</summary>
/// <param name="Part">The part of the report.</param>
/// <param name="Language">The edition; empty for what all of them share.</param>
public readonly record struct ReviewGroup(ReviewPart Part, string Language = "");

/// <summary>What is accepted or rejected together: a result file, a section, a figure in all languages, the pages of one.</summary>
/// <param name="Title">What it is: "figure trend", "document en results".</param>
/// <param name="Kind">What happened to it.</param>
/// <param name="Snapshots">Its snapshots, by name.</param>
/// <param name="Changes">What differs in them.</param>
public sealed record ReviewItem(
    string Title, ReviewKind Kind, ImmutableArray<string> Snapshots, ImmutableArray<Change> Changes)
{
    /// <summary>The items that it can be decided with.</summary>
    public ReviewGroup Group { get; } = Title.Split(' ') switch
    {
        ["declared" or "data"] => new ReviewGroup(ReviewPart.Inputs),
        ["results", ..] => new ReviewGroup(ReviewPart.Results),
        ["document", var language, ..] => new ReviewGroup(ReviewPart.Text, language),
        ["figure", ..] => new ReviewGroup(ReviewPart.Figures),
        ["html", ..] or ["style"] => new ReviewGroup(ReviewPart.Screen),
        ["pages" or "pdf", var language] => new ReviewGroup(ReviewPart.Print, language),
        _ => new ReviewGroup(ReviewPart.Others),
    };
}
