using System.Collections.Immutable;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify.Diff;

/// <summary>
/// A report to compare: a folder as a build leaves it, and where it was built from a study just now, what the study's own files say.
/// </summary>
/// <param name="Label">How the user names it.</param>
/// <param name="Folder">Holds provenance.json, report.*.html, results/, figures/.</param>
/// <param name="Forms">How its result files are read.</param>
public sealed record BuiltReport(string Label, string Folder, ResultForms Forms)
{
    /// <summary>The study's own keys and cells; null for an output folder, whose results tell of them what they can.</summary>
    public DeclaredInputs? Declared { get; init; }

    /// <summary>How far a number may move before it is called changed.</summary>
    public Tolerance Tolerance { get; init; } = Tolerance.Default;
}

/// <summary>What a study declares and what its data files hold.</summary>
public sealed record DeclaredInputs(ImmutableArray<DeclaredKey> Keys, ImmutableArray<DataCell> Cells);

/// <summary>A value of a YAML file; a list of plain values has one per entry, all of the same path.</summary>
/// <param name="File">The file, relative to the study; the study's own is "study".</param>
/// <param name="Path">The dotted path, entries of lists by their id.</param>
/// <param name="Value">The text that stands there.</param>
public readonly record struct DeclaredKey(string File, string Path, string Value);

/// <summary>A number of the data.</summary>
public readonly record struct DataCell(string Unit, string Year, string Column, double Value);
