using System.Globalization;
using System.Text;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Diagnostics;
using ReportGen.Engine.Init.Coin;
using ReportGen.Engine.Init.Text;
using ReportGen.Engine.Load;

namespace ReportGen.Engine.Init;

/// <summary>
/// From data files to the declarations of a study that builds at once; what the files cannot say is marked for the author.
/// </summary>
public sealed class InitStage(LoadStage load, IReadOnlyList<ShippedList> lists)
{
    /// <summary>The declarations by path; null, with errors, when nothing can be made of the files.</summary>
    /// <param name="files">Full paths of the data files, and the paths by which the study names them.</param>
    /// <param name="id">The study's id.</param>
    /// <param name="study">The study's path as messages print it.</param>
    /// <param name="diagnostics">What is to be said of the files.</param>
    /// <param name="assumed">What was taken for granted, a line each.</param>
    public IReadOnlyList<KeyValuePair<string, string>>? Run(
        IReadOnlyList<(string FullPath, string Declared)> files, string id, string study, DiagnosticBag diagnostics,
        out IReadOnlyList<string> assumed)
    {
        assumed = [];
        if (Composite(files, study, diagnostics) is var (index, dataFile)) return new CoinDeclarations(index, dataFile, id).Files();
        var finder = new FileFinder(load, lists, study);
        var found = files.Select(f => finder.Of(f.FullPath, f.Declared, diagnostics)).OfType<FoundFile>().ToList();
        if (diagnostics.HasErrors) return null;
        var columns = found.SelectMany(f => f.Survey.Columns).Distinct().ToList();
        var years = found.SelectMany(f => f.Survey.Years).Distinct().Order().ToList();
        var names = found.SelectMany(f => f.Survey.Units).Distinct().ToList();
        var list = found.Select(f => f.List).Distinct().ToList() is [{ } only] ? only : null;
        var (groupings, groupOf) = (new FoundGroupings(found, names, list), GroupsOf(found));
        var made = new List<KeyValuePair<string, string>>
        {
            new("study.yaml", StudyText(id, Units(list, found), years, found) + groupings.Line),
            new("system.yaml", SystemText.Of(columns, groupOf, MeasuresOf(found))),
        };
        made.AddRange(groupings.Files);
        assumed = [.. Assumptions.Of([.. columns.Select(c => PrintedHead.Of(c).Name)], [.. groupOf.Values.Distinct()],
            list is null ? names : [], groupings.All)];
        if (list is not null) return made;
        var further = groupings.Columns.ToList();
        made.Add(new("units.csv", DeclaredText.Line(["id", "name_zh", "name_en", .. further.Select(c => c.Head)])
            + string.Concat(names.Select(n => Unit(n, further)))));
        return made;
    }

    /// <summary>The heads that stand over several columns of figures, by the columns; those of the first file that has any.</summary>
    private static Dictionary<string, string> GroupsOf(IEnumerable<FoundFile> found)
    {
        var groups = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (column, group) in found.SelectMany(f => f.Survey.GroupOf)) groups.TryAdd(column, group);
        return groups;
    }

    /// <summary>Units of measurement that stand apart from the names, by column; those of the first file that has any.</summary>
    private static Dictionary<string, string> MeasuresOf(IEnumerable<FoundFile> found)
    {
        var measures = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (column, measure) in found.SelectMany(f => f.Survey.MeasureOf)) measures.TryAdd(column, measure);
        return measures;
    }

    /// <summary>A composite indicator of the COIN Tool or of COINr, and the file of its figures; null where the files are none.</summary>
    private (CoinIndex Index, string DataFile)? Composite(
        IReadOnlyList<(string FullPath, string Declared)> files, string study, DiagnosticBag diagnostics)
    {
        if (files.Count > 2) return null;
        var sheets = files.SelectMany(f => (load.Book(f.FullPath, f.Declared)?.Sheets ?? []).Select(s => (f.Declared, Sheet: s))).ToList();
        if (sheets.Find(s => CoinTool.IsDatabase(s.Sheet)) is { Sheet: { } database } tool)
        {
            return (CoinTool.Read(database, sheets.Find(s => s.Sheet.Name.Name == "Framework").Sheet), tool.Declared);
        }
        var (meta, data) = (sheets.Find(s => CoinPair.IsMeta(s.Sheet)), sheets.Find(s => CoinPair.IsData(s.Sheet)));
        if (meta.Sheet is null || data.Sheet is null) return null;
        var index = CoinPair.Read(meta.Sheet, data.Sheet);
        if (index.LeftOut.Count > 0)
        {
            var place = new SourceSpan(ShownPath.Of(study, meta.Declared), 1);
            diagnostics.Note("RG3152", $"a study has no place for {string.Join(", ", index.LeftOut)}", place);
        }
        if (data.Sheet.Name.Name is not { Length: > 0 } sheet) return (index, data.Declared);
        return (index with { DataEntry = $"sheet: {DeclaredText.Quoted(sheet)}\n    {index.DataEntry}" }, data.Declared);
    }

    private static string StudyText(string id, string units, IReadOnlyList<int> years, IReadOnlyList<FoundFile> files)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# yaml-language-server: $schema=study.schema.json\nschema: 1\nid: {id}\n");
        text.Append("title: {zh: 我的研究, en: My study}   # ? the title\n");
        text.Append("# unit_noun: {zh: 城市, en: city}   # ? what a unit is called, and several (unit_noun_plural)\n");
        text.Append(CultureInfo.InvariantCulture, $"units: {units}\n");
        text.Append(CultureInfo.InvariantCulture, $"years: {Years(years)}\n");
        text.Append("panel: unbalanced        # ? balanced: every unit must be there in every year\n");
        text.Append("empty_series: drop-unit  # ? what becomes of a unit without any value of an indicator: fail, drop-unit, mean\n");
        text.Append("data:\n");
        foreach (var file in files)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - file: {DeclaredText.Quoted(file.File.File)}\n");
            if (file.Says.Length > 0) text.Append(CultureInfo.InvariantCulture, $"    {file.Says}\n");
        }
        text.Append("systems:                 # ? two systems or more are coupled: move indicators into a file of their own\n");
        text.Append("  - use: system.yaml\n");
        text.Append("# gradings: {system: mao2024-coordination}   # ? grades of the score (reportgen list gradings); ");
        text.Append("where systems are coupled: coupling, coordination\n");
        return text.ToString();
    }

    private static string Years(IReadOnlyList<int> years)
    {
        var except = Enumerable.Range(years[0], years[^1] - years[0] + 1).Except(years).ToList();
        return except.Count > years.Count ? $"[{string.Join(", ", years)}]"
            : $"{{from: {years[0]}, to: {years[^1]}{(except.Count == 0 ? "" : $", except: [{string.Join(", ", except)}]")}}}";
    }

    private static string Units(string? list, IReadOnlyList<FoundFile> files) =>
        list is not null ? $"{{file: {list}, from: data, other_rows: ignore}}"
            : files.Any(f => f.Survey.LeftOut.Count > 0) ? "{file: units.csv, other_rows: ignore}" : "units.csv";

    private static string Unit(string name, IEnumerable<UnitGroups> further) => DeclaredText.Line(
    [
        name, .. name.Any(c => c is >= '\u4E00' and <= '\u9FFF') ? (string[])[name, ""] : ["", name],
        .. further.Select(c => c.Units.First(u => u.Unit == name).Group),
    ]);
}
