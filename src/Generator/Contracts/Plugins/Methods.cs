using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Scores;

namespace ReportGen.Contracts.Plugins;

/// <summary>Fills the holes of one unit's series.</summary>
public interface IInterpolation
{
    /// <summary>The word used in YAML.</summary>
    string Id { get; }

    /// <summary>
    /// Gives a value and an origin to every cell whose origin is Missing, from the observed cells; at least one is observed.
    /// Cells of absent rows are not handed in.
    /// </summary>
    void Fill(ReadOnlySpan<Year> years, Span<double> values, Span<CellOrigin> origins);
}

/// <summary>Turns raw values into standardized ones in [0, 1].</summary>
public interface INormalization
{
    /// <summary>The word used in YAML.</summary>
    string Id { get; }

    /// <summary>Normalizes one system. A constant indicator is left out with a warning; a system of constants is an error.</summary>
    NormalizedScores Normalize(Panel panel, Subsystem system, Scope scope, DiagnosticBag diagnostics);
}

/// <summary>Gives the indicators of a system their weights.</summary>
public interface IWeighting
{
    /// <summary>The word used in YAML.</summary>
    string Id { get; }

    /// <summary>Weighs one system. Indicators left out by the normalization get 0 there, and the others sum to 1.</summary>
    Weights Weigh(NormalizedScores scores, Subsystem system, Scope scope, DiagnosticBag diagnostics);
}

/// <summary>Reads a kind of data file.</summary>
public interface IPanelSource
{
    /// <summary>The source's id.</summary>
    string Id { get; }

    /// <summary>True when the file's name is of this kind.</summary>
    bool Reads(string fileName);

    /// <summary>Reads the file as text cells; null, with errors, when it cannot be read.</summary>
    SourceTable? Read(Stream content, SourceOptions options, DiagnosticBag diagnostics);
}
