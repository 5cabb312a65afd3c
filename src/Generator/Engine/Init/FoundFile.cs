using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Load;
using ReportGen.Engine.Load.Cells;

namespace ReportGen.Engine.Init;

/// <summary>A data file as a study can read it.</summary>
/// <param name="File">The file, with what a study has to say of it.</param>
/// <param name="Says">That as a line of YAML below its name; empty where the file says all by itself.</param>
/// <param name="Survey">What it shows then.</param>
/// <param name="List">The shipped list that most of its units are of; null for none.</param>
/// <param name="Said">What reading it so has to say.</param>
internal sealed record FoundFile(DataFile File, string Says, Survey Survey, string? List, DiagnosticBag Said)
{
    /// <summary>True when it is read without errors, as figures under names.</summary>
    public bool IsReadable => !Said.HasErrors
        && Survey.Columns.Count > 0 && Survey.Years.Count > 0 && !HeadsAreYears && !Survey.HeadsAreUnits;

    /// <summary>True when years stand where indicators are looked for: nothing says what the figures are.</summary>
    private bool HeadsAreYears => Survey.Columns.Any(c => YearText.Head(c) is not null || MarkedYear.Read(c) is not null);
}
