using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Diagnostics;
using ReportGen.Engine.Init.Text;
using ReportGen.Engine.Load;
using ReportGen.Engine.Load.Cells;

namespace ReportGen.Engine.Init;

/// <summary>
/// Finds what a study must say of a file for it to be read: mostly nothing; that its sheets, or its name, hold the year or the indicator.
/// </summary>
internal sealed class FileFinder(LoadStage load, IReadOnlyList<ShippedList> lists, string study)
{
    private const int AnyYear = 2000;

    /// <summary>The file in the first way in which it can be read; null, with errors, where it can be in none.</summary>
    public FoundFile? Of(string fullPath, string declared, DiagnosticBag diagnostics)
    {
        var place = new SourceSpan(ShownPath.Of(study, declared));
        var plain = new DataFile { File = declared, FullPath = fullPath, Span = place };
        var first = Read(plain, "");
        if (Ways(first, Path.GetFileNameWithoutExtension(declared)).FirstOrDefault(w => w.IsReadable) is { } found)
        {
            foreach (var finding in found.Said.Sorted()) diagnostics.Add(finding);
            return found;
        }
        var ofAYear = first.Said.HasErrors && !first.Survey.IsToldOfYears ? Read(plain with { Year = AnyYear }, "") : null;
        if (ofAYear is { Said.HasErrors: true } && first.Survey.LacksYears) first = ofAYear; // which has more to say than that
        if (ofAYear?.IsReadable == true)
        {
            diagnostics.Error("RG3154", "nothing says of which year the figures are", place,
                "write the year into the name of the file, such as data-2021.csv, or into a column 'year'");
            return null;
        }
        foreach (var finding in first.Said.Sorted()) diagnostics.Add(finding);
        if (!first.Said.HasErrors) diagnostics.Error("RG3140", "no column of figures is found", place, "declare the study by hand");
        return null;
    }

    /// <summary>The ways in which a file may be meant, the likeliest first: what a study need not say goes before what it must.</summary>
    private IEnumerable<FoundFile> Ways(FoundFile plain, string stem)
    {
        var sheets = (load.Book(plain.File.FullPath, plain.File.File)?.Sheets.Count ?? 0) > 1;
        if (sheets && Read(plain.File with { Sheets = ["all"] }, "sheets: all") is { } all)
        {
            if (!plain.IsReadable || Continues(all.Survey, plain.Survey)) yield return all;
        }
        yield return plain;
        if (sheets) yield return Read(plain.File with { Sheets = ["{indicator}"] }, "sheets: \"{indicator}\"");
        yield return Read(plain.File with { Holds = stem }, $"holds: {DeclaredText.Quoted(stem)}");
        if (SaidYears.OfName(stem) is { } year) yield return Read(plain.File with { Year = year }, $"year: {year}");
    }

    /// <summary>The file read in one way, by the list that most of its units are of.</summary>
    private FoundFile Read(DataFile file, string says)
    {
        FoundFile? best = null;
        DiagnosticBag? nearly = null; // what a list of units helped to find of the years
        foreach (var list in lists)
        {
            var said = new DiagnosticBag();
            var survey = load.Survey(file, study, list.Units, said);
            if (survey.IsToldOfYears) nearly ??= said;
            if (survey.Known * 2 <= survey.Units.Count || survey.Known <= (best?.Survey.Known ?? 0)) continue;
            best = new FoundFile(file, says, survey, list.Name, said);
        }
        if (best is not null) return best;
        var findings = new DiagnosticBag();
        var plain = load.Survey(file, study, [], findings);
        return findings.HasErrors && nearly is not null
            ? new FoundFile(file, says, plain with { IsToldOfYears = true }, null, nearly)
            : new FoundFile(file, says, plain, null, findings);
    }

    /// <summary>True when all sheets hold what the first holds, of more years.</summary>
    private static bool Continues(Survey all, Survey first) =>
        all.Years.Count > first.Years.Count
        && all.Columns.Order(StringComparer.Ordinal).SequenceEqual(first.Columns.Order(StringComparer.Ordinal));
}
