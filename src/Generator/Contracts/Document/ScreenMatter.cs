using System.Collections.Immutable;

namespace ReportGen.Contracts.Document;

/// <summary>What the page of a report has on a screen beyond the paper.</summary>
/// <param name="Findings">What was found in short, in the words of the conclusions; nothing where a study draws none.</param>
/// <param name="Subjects">
/// Whom a reader may look for: the units that take part, then the regions of every grouping that any of them is in, in declared order.
/// </param>
/// <param name="UnitNoun">What a unit is called.</param>
/// <param name="UnitNounPlural">What several units are called.</param>
/// <param name="Citation">How the report itself is cited.</param>
public sealed record ScreenMatter(
    ImmutableArray<Block> Findings, ImmutableArray<PageSubject> Subjects, string UnitNoun, string UnitNounPlural,
    OwnCitation Citation);

/// <summary>A unit or a region that a reader may look for.</summary>
/// <param name="IsUnit">True for a unit, false for a region.</param>
/// <param name="Id">Its id in addresses, of which no two units and no two regions have the same.</param>
/// <param name="Name">Its name, as tables and figures print it.</param>
/// <param name="Regions">The ids of the regions that a unit is in.</param>
public sealed record PageSubject(bool IsUnit, string Id, string Name, ImmutableArray<string> Regions);

/// <summary>How a report is cited by others.</summary>
/// <param name="Text">In the style of its own list of references.</param>
/// <param name="BibTex">As an entry of BibTeX.</param>
public sealed record OwnCitation(ImmutableArray<Inline> Text, string BibTex);

/// <summary>A file of a report.</summary>
/// <param name="Path">Its path in the output folder, with forward slashes.</param>
/// <param name="Format">The word of its format.</param>
/// <param name="Language">The id of its language; null where it has none, or several.</param>
public sealed record OutputFile(string Path, string Format, string? Language = null);
