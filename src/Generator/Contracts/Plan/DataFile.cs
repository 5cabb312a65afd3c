using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Text;

namespace ReportGen.Contracts.Plan;

/// <summary>How a data file lays out units, years and indicators.</summary>
public enum DataShape
{
    /// <summary>A row per unit and year, a column per indicator.</summary>
    Wide,
    /// <summary>A row per unit, year and indicator, with one value column.</summary>
    Tidy,
    /// <summary>A column per year; a row per unit, or per unit and indicator.</summary>
    Years,
}

/// <summary>What kind of figures a file holds; simulated ones are marked on every page and file made from them.</summary>
public enum DataKind
{
    /// <summary>Observed and final.</summary>
    Observed,
    /// <summary>Observed, but may be revised.</summary>
    Provisional,
    /// <summary>Made by a seeded simulation: not figures of real places.</summary>
    Simulated,
}

/// <summary>What becomes of rows whose unit is not in the study.</summary>
public enum OtherRows
{
    /// <summary>Each name is an error.</summary>
    Error,
    /// <summary>They are passed over, and named once.</summary>
    Ignore,
}

/// <summary>A data file of a study.</summary>
public sealed record DataFile
{
    /// <summary>Path relative to the study file, with forward slashes, as declared or as a pattern found it.</summary>
    public required string File { get; init; }

    /// <summary>Full path on this machine; never printed.</summary>
    public required string FullPath { get; init; }

    /// <summary>The query that stands in the study in place of a file's name; null for a file.</summary>
    public string? Sql { get; init; }

    /// <summary>The entry of the study's list that names the file, from 0: the files of one entry make one table.</summary>
    public int Entry { get; init; }

    /// <summary>The pattern of `files:` that found it, such as "gdp-{year}.xls"; null where the file is named.</summary>
    public string? NamePattern { get; init; }

    /// <summary>Layout of the file; null to find it.</summary>
    public DataShape? Shape { get; init; }

    /// <summary>Sheets to read, by name or pattern ("{year}年"); empty for the first that is not hidden; "all" for all of those.</summary>
    public ImmutableArray<string> Sheets { get; init; } = [];

    /// <summary>Rows of the header, from 1; empty to find them.</summary>
    public ImmutableArray<int> HeaderRows { get; init; } = [];

    /// <summary>
    /// What the heads of the value columns say: "indicator", "year", "unit" or a pattern such as "{indicator}_{year}"; null to find it.
    /// </summary>
    public string? Heads { get; init; }

    /// <summary>The unit column by name, letter or position; null for "unit", or to find it.</summary>
    public string? UnitColumn { get; init; }

    /// <summary>The year column by name, letter or position; null for "year", or to find it.</summary>
    public string? YearColumn { get; init; }

    /// <summary>The indicator column by name, letter or position; null for "indicator", or to find it.</summary>
    public string? IndicatorColumn { get; init; }

    /// <summary>The value column by name, letter or position; null for "value", or to find it.</summary>
    public string? ValueColumn { get; init; }

    /// <summary>The unit of every row; null when the file says it.</summary>
    public string? Unit { get; init; }

    /// <summary>The year of every row; null when the file says it.</summary>
    public int? Year { get; init; }

    /// <summary>The column of the study that every value of the file belongs to; null when the file says it.</summary>
    public string? Holds { get; init; }

    /// <summary>
    /// What the file calls its columns (by name, letter or position, or as it stands in the indicator column), and what the study calls
    /// them.
    /// </summary>
    public ImmutableDictionary<string, string> Renamed { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>How cells are written.</summary>
    public CellRules Cells { get; init; } = CellRules.Default;

    /// <summary>How the cells of single columns of the study are written.</summary>
    public ImmutableDictionary<string, CellRules> CellsOf { get; init; } = ImmutableDictionary<string, CellRules>.Empty;

    /// <summary>The encoding of a text file; null to find it.</summary>
    public string? Encoding { get; init; }

    /// <summary>Where the encoding is declared.</summary>
    public SourceSpan? EncodingSpan { get; init; }

    /// <summary>The separator of a text file; null to find it.</summary>
    public char? Separator { get; init; }

    /// <summary>What becomes of rows of other units.</summary>
    public OtherRows OtherRows { get; init; }

    /// <summary>What kind of figures these are.</summary>
    public DataKind Kind { get; init; }

    /// <summary>Where the figures come from, as printed.</summary>
    public LocalizedText? Source { get; init; }

    /// <summary>Where the study declares the file.</summary>
    public required SourceSpan Span { get; init; }
}

/// <summary>Published values that computed ones are compared with.</summary>
/// <param name="Measure">The measure they are values of, such as D.</param>
/// <param name="Column">The column of the data that holds them.</param>
/// <param name="Decimals">How many decimals the publication prints.</param>
/// <param name="InputDecimals">How many decimals the given scores were printed with; null when the inputs are exact.</param>
/// <param name="Scale">How many times the measure the publication prints, above 0: 100 for an index from 0 to 100.</param>
/// <param name="Span">Where the study declares them.</param>
public sealed record PublishedValues(MeasureId Measure, string Column, int Decimals, int? InputDecimals, double Scale, SourceSpan Span);
