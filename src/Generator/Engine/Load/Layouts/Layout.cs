using ReportGen.Engine.Load.Cells;

namespace ReportGen.Engine.Load.Layouts;

/// <summary>Where units, years and indicators come from.</summary>
internal enum Place
{
    /// <summary>A column of the rows.</summary>
    Column,
    /// <summary>The heads of the value columns.</summary>
    Head,
    /// <summary>The same for the whole sheet.</summary>
    Fixed,
}

/// <summary>Where one of the three comes from.</summary>
/// <param name="From">The kind of place.</param>
/// <param name="Column">The column, from 0; -1 elsewhere.</param>
/// <param name="Text">What is fixed; what names the column in messages.</param>
internal readonly record struct Axis(Place From, int Column = -1, string Text = "")
{
    public static Axis InColumn(int column, string head) => new(Place.Column, column, head);

    public static Axis InHead { get; } = new(Place.Head);

    public static Axis Of(string text) => new(Place.Fixed, -1, text);
}

/// <summary>A column of values and what its head says of them; null for what the head does not say.</summary>
/// <param name="At">The column, from 0.</param>
/// <param name="Head">The head as it stands there.</param>
/// <param name="Unit">The unit of the column.</param>
/// <param name="Year">The year of the column.</param>
/// <param name="Indicator">The indicator of the column.</param>
/// <param name="Group">What stands over several indicators at once, where nothing but the sheet says what they are.</param>
internal sealed record ValueColumn(
    int At, string Head, string? Unit = null, int? Year = null, string? Indicator = null, string? Group = null);

/// <summary>How a sheet lies: enough to say of every cell which unit, year and indicator it belongs to.</summary>
internal sealed record Layout
{
    /// <summary>What it was recognized as, for a person.</summary>
    public required string Kind { get; init; }

    /// <summary>True when something of it was found that neither the study says nor is the plain form.</summary>
    public bool IsFound { get; init; }

    /// <summary>The header's rows, as indices into the grid; empty for none.</summary>
    public required IReadOnlyList<int> HeaderRows { get; init; }

    /// <summary>The first row of the body and the one after its last, as indices into the grid.</summary>
    public required (int First, int End) Body { get; init; }

    /// <summary>The rows of the body, as indices into the grid.</summary>
    public IEnumerable<int> Rows => Enumerable.Range(Body.First, Body.End - Body.First).Where(r => !Repeated.Contains(r));

    /// <summary>Rows of the body that repeat the header, as indices into the grid.</summary>
    public IReadOnlySet<int> Repeated { get; init; } = new HashSet<int>();

    public required Axis Unit { get; init; }

    public required Axis Year { get; init; }

    /// <summary>True when the cells of the year column are dates as spreadsheets number them.</summary>
    public bool YearsAreSerial { get; init; }

    /// <summary>How years of two digits are read; null where the cells of the year column have all digits.</summary>
    public ShortYears? ShortYears { get; init; }

    /// <summary>The year that a cell of the year column says; null when it says none.</summary>
    public int? YearOf(string cell) => YearsAreSerial && SerialDate.Year(cell) is { } year ? year
        : ShortYears?.Of(cell) ?? YearText.Cell(cell);

    /// <summary>True for a head that is a year, with a mark or without.</summary>
    public static bool SaysYear(string head) => YearText.Head(head) is not null || MarkedYear.Read(head) is not null;

    public required Axis Indicator { get; init; }

    public required IReadOnlyList<ValueColumn> Values { get; init; }

    /// <summary>Columns, from 0, in which a blank cell means the one above.</summary>
    public IReadOnlyList<int> FilledDown { get; init; } = [];
}
