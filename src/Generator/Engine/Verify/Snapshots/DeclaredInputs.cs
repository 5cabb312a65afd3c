using System.Collections.Immutable;

namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>What a study declares and what its data files hold.</summary>
public sealed record DeclaredInputs(ImmutableArray<DeclaredKey> Keys, ImmutableArray<DataCell> Cells);

/// <summary>A value of a YAML file; a list of plain values has one per entry, all of the same path.</summary>
/// <param name="File">The file, relative to the study; the study's own is "study".</param>
/// <param name="Path">The dotted path, entries of lists by their id.</param>
/// <param name="Value">The text that stands there.</param>
public readonly record struct DeclaredKey(string File, string Path, string Value);

/// <summary>A number of the data; of a panel too large to be shown cell by cell the sum of a column in a year, which has no unit.</summary>
public readonly record struct DataCell(string Unit, string Year, string Column, double Value);
