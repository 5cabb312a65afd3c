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
    /// <summary>One indicator's table: a row per unit, a column per year.</summary>
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

/// <summary>A data file of a study.</summary>
public sealed record DataFile
{
    /// <summary>Path relative to the study file, with forward slashes, as declared.</summary>
    public required string File { get; init; }

    /// <summary>Full path on this machine; never printed.</summary>
    public required string FullPath { get; init; }

    /// <summary>Layout of the file.</summary>
    public required DataShape Shape { get; init; }

    /// <summary>Sheet of a workbook; null for the first.</summary>
    public string? Sheet { get; init; }

    /// <summary>Name of the unit column.</summary>
    public string UnitColumn { get; init; } = "unit";

    /// <summary>Name of the year column (wide and tidy).</summary>
    public string YearColumn { get; init; } = "year";

    /// <summary>The year of every row of a wide or tidy file that has no year column; null when it has one.</summary>
    public int? Year { get; init; }

    /// <summary>Name of the indicator column (tidy).</summary>
    public string IndicatorColumn { get; init; } = "indicator";

    /// <summary>Name of the value column (tidy).</summary>
    public string ValueColumn { get; init; } = "value";

    /// <summary>The column (indicator, denominator or score) that a file of shape <see cref="DataShape.Years"/> holds.</summary>
    public string? Holds { get; init; }

    /// <summary>Cells that mean "no value"; the empty cell always does.</summary>
    public ImmutableArray<string> MissingMarks { get; init; } = DefaultMissingMarks;

    /// <summary>What kind of figures these are.</summary>
    public DataKind Kind { get; init; }

    /// <summary>Where the figures come from, as printed.</summary>
    public LocalizedText? Source { get; init; }

    /// <summary>Where the study declares the file.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The marks taken for missing when none are declared.</summary>
    public static ImmutableArray<string> DefaultMissingMarks { get; } = ["", "NA", "-", "—", ".."];
}

/// <summary>Published values that computed ones are compared with.</summary>
/// <param name="Measure">The measure they are values of, such as D.</param>
/// <param name="Column">The column of the data that holds them.</param>
/// <param name="Decimals">How many decimals the publication prints.</param>
/// <param name="InputDecimals">How many decimals the given scores were printed with; null when the inputs are exact.</param>
/// <param name="Span">Where the study declares them.</param>
public sealed record PublishedValues(MeasureId Measure, string Column, int Decimals, int? InputDecimals, SourceSpan Span);
