using System.Collections.Immutable;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Verify.Compare;

/// <summary>Where a value stands in the results.</summary>
/// <param name="Unit">The unit's id; empty where the value belongs to none.</param>
/// <param name="Year">The year; empty where the value belongs to none.</param>
/// <param name="Rest">The other keys, such as an indicator or a region; empty for none.</param>
public readonly record struct Place(string Unit, string Year, string Rest);

/// <summary>A cell before and after.</summary>
public readonly record struct Move(Place Place, string Before, string After);

/// <summary>Something that differs between two builds, of a kind of its own.</summary>
/// <param name="Subject">What it is about: a result file, a language and section, a figure.</param>
public abstract record Change(string Subject);

/// <summary>Keys of the YAML files that are not what they were.</summary>
public sealed record DeclaredChange(ImmutableArray<KeyChange> Keys) : Change("declared");

/// <summary>Cells of the data that came, went or were revised.</summary>
public sealed record DataChange(CellChanges Cells) : Change("data");

/// <summary>An option, a region's membership or another declared word that is not the one it was.</summary>
public sealed record WordChange(string Subject, string Quantity, ImmutableArray<Move> Moves) : Change(Subject);

/// <summary>Numbers of one result file that moved by more than the tolerance.</summary>
public sealed record NumberChange(string Subject, ImmutableArray<QuantityChange> Quantities) : Change(Subject)
{
    /// <summary>True for a result that others are made from.</summary>
    public bool IsHeadline { get; init; }
}

/// <summary>One quantity of a result file.</summary>
/// <param name="Quantity">A column, a measure or an indicator.</param>
/// <param name="Moved">How many values moved.</param>
/// <param name="Of">How many values both builds have.</param>
/// <param name="Largest">The value that moved most.</param>
/// <param name="Share">How far it moved, in parts of the quantity's mean size.</param>
public sealed record QuantityChange(string Quantity, int Moved, int Of, Move Largest, double Share)
{
    /// <summary>True for what a reader asks for first, such as the mean of a measure.</summary>
    public bool IsLead { get; init; }
}

/// <summary>Units whose rank by a measure changed, those that moved most first.</summary>
public sealed record RankChange(string Subject, string Quantity, ImmutableArray<Move> Moves) : Change(Subject);

/// <summary>Unit-years whose grade changed.</summary>
public sealed record GradeChange(string Subject, string Quantity, ImmutableArray<Move> Moves) : Change(Subject);

/// <summary>Indicators that gained or lost weight, those that moved most first.</summary>
public sealed record WeightChange(string Subject, string Quantity, ImmutableArray<Move> Moves) : Change(Subject);

/// <summary>Units, indicators, years or columns that one of the builds does not have.</summary>
public sealed record RowChange(string Subject, ImmutableArray<string> Gained, ImmutableArray<string> Lost) : Change(Subject);

/// <summary>Sentences, captions, table rows or other lines of text.</summary>
public sealed record SentenceChange(string Subject, ImmutableArray<SentenceMove> Sentences) : Change(Subject);

/// <summary>A sentence before and after; null where there was none or is none.</summary>
public readonly record struct SentenceMove(string? Before, string? After);

/// <summary>A figure that is drawn otherwise.</summary>
/// <param name="Subject">Figure and language.</param>
/// <param name="Moved">Shapes whose place or size changed.</param>
/// <param name="Colors">Colors replaced, and in how many shapes.</param>
/// <param name="Words">Words replaced in the drawing.</param>
/// <param name="Added">Shapes that were not there.</param>
/// <param name="Removed">Shapes that are there no more.</param>
/// <param name="Difference">An SVG with both pictures and the difference marked.</param>
public sealed record FigureChange(
    string Subject, int Moved, ImmutableArray<(string Before, string After, int Shapes)> Colors, ImmutableArray<SentenceMove> Words,
    int Added, int Removed, string Difference) : Change(Subject)
{
    /// <summary>The figure's id.</summary>
    public string Id => Subject.Split(' ')[0];

    /// <summary>The edition it is drawn for.</summary>
    public string Language => Subject.Split(' ')[^1];
}

/// <summary>Typographic tokens and other lines of the style sheet.</summary>
public sealed record StyleChange(string Subject, ImmutableArray<SentenceMove> Tokens, int OtherLines) : Change(Subject);

/// <summary>Facts of a PDF: pages, outline, fonts, tags, links.</summary>
public sealed record FactChange(string Subject, ImmutableArray<(string Fact, string Before, string After)> Facts) : Change(Subject);

/// <summary>The picture of a page.</summary>
/// <param name="Subject">Language and page.</param>
/// <param name="Tiles">Tiles that look different.</param>
/// <param name="Of">Tiles of the page.</param>
/// <param name="Difference">A PNG with both pictures and the difference marked.</param>
public sealed record PageChange(string Subject, int Tiles, int Of, byte[] Difference) : Change(Subject)
{
    /// <summary>The edition it is a page of.</summary>
    public string Language => Subject.Split(' ')[1];

    /// <summary>Its number.</summary>
    public string Number => Subject.Split(' ')[^1].TrimStart('0');
}
