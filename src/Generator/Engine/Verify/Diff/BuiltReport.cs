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

    /// <summary>The files that it was made of, or that the output folder holds.</summary>
    public IEnumerable<string> Inputs { get; init; } = [];

    /// <summary>The language in which its study wants to be told of changes; null where it says none.</summary>
    public string? Words { get; init; }

    /// <summary>How far a number may move before it is called changed.</summary>
    public Tolerance Tolerance { get; init; } = Tolerance.Default;
}
