using System.Globalization;
using System.Text;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
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
    /// <param name="diagnostics">What is to be said of the files.</param>
    public IReadOnlyList<KeyValuePair<string, string>>? Run(
        IReadOnlyList<(string FullPath, string Declared)> files, string id, DiagnosticBag diagnostics)
    {
        if (Composite(files, diagnostics) is var (index, dataFile)) return new CoinDeclarations(index, dataFile, id).Files();
        var found = files.Select(f => (f.Declared, Survey: Best(f, diagnostics))).ToList();
        if (diagnostics.HasErrors) return null;
        var say = new SourceSpan(files[0].Declared);
        var columns = found.SelectMany(f => f.Survey.Survey.Columns).Distinct().ToList();
        var years = found.SelectMany(f => f.Survey.Survey.Years).Distinct().Order().ToList();
        if (columns.Count == 0) diagnostics.Error("RG3140", "no column of figures is found", say, "declare the study by hand");
        if (diagnostics.HasErrors) return null;
        var names = found.SelectMany(f => f.Survey.Survey.Units).Distinct().ToList();
        var lists = found.Select(f => f.Survey.List).Distinct().ToList();
        var list = lists is [{ } only] ? only : null;
        var study = new StringBuilder();
        study.Append(CultureInfo.InvariantCulture, $"# yaml-language-server: $schema=study.schema.json\nschema: 1\nid: {id}\n");
        study.Append("title: {zh: 我的研究, en: My study}   # ? the title\n");
        study.Append(list is null ? "units: units.csv\n" : $"units: {{file: {list}, from: data, other_rows: ignore}}\n");
        study.Append(CultureInfo.InvariantCulture, $"years: {Years(years)}\n");
        study.Append("panel: unbalanced        # ? balanced: every unit must be there in every year\n");
        study.Append("empty_series: drop-unit  # ? what becomes of a unit without any value of an indicator: fail, drop-unit, mean\n");
        study.Append("data:\n");
        foreach (var file in found) study.Append(CultureInfo.InvariantCulture, $"  - file: {DeclaredText.Quoted(file.Declared)}\n");
        study.Append("systems:                 # ? two systems or more are coupled: move indicators into a file of their own\n");
        study.Append("  - use: system.yaml\n");
        var made = new List<KeyValuePair<string, string>> { new("study.yaml", study.ToString()), new("system.yaml", SystemText(columns)) };
        if (list is null) made.Add(new("units.csv", "id,name_zh,name_en\n" + string.Concat(names.Select(Unit))));
        return made;
    }

    /// <summary>A composite indicator of the COIN Tool or of COINr, and the file of its figures; null where the files are none.</summary>
    private (CoinIndex Index, string DataFile)? Composite(
        IReadOnlyList<(string FullPath, string Declared)> files, DiagnosticBag diagnostics)
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
            diagnostics.Note("RG3152", $"a study has no place for {string.Join(", ", index.LeftOut)}", new SourceSpan(meta.Declared, 1));
        }
        if (data.Sheet.Name.Name is not { Length: > 0 } sheet) return (index, data.Declared);
        return (index with { DataEntry = $"sheet: {DeclaredText.Quoted(sheet)}\n    {index.DataEntry}" }, data.Declared);
    }

    /// <summary>The survey by the shipped list that most of the units are of; without a list where fewer than half are.</summary>
    private (Survey Survey, string? List) Best((string FullPath, string Declared) file, DiagnosticBag diagnostics)
    {
        var (best, bestList) = ((Survey?)null, (string?)null);
        foreach (var list in lists)
        {
            var survey = load.Survey(file.FullPath, file.Declared, list.Units, new DiagnosticBag());
            if (survey.Known * 2 > survey.Units.Count && survey.Known > (best?.Known ?? 0)) (best, bestList) = (survey, list.Name);
        }
        return best is null ? (load.Survey(file.FullPath, file.Declared, [], diagnostics), null) : (best, bestList);
    }

    private static string SystemText(IReadOnlyList<string> columns)
    {
        var text = new StringBuilder("# yaml-language-server: $schema=system.schema.json\nschema: 1\nid: system\n");
        text.Append("name: {zh: 指标体系, en: Indicator system}   # ? its name\nsymbol: U\ncriteria:\n");
        text.Append("  - id: all                                  # ? the criteria that the indicators belong to\n");
        text.Append("    name: {zh: 全部指标, en: All indicators}\n    indicators:\n");
        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < columns.Count; i++)
        {
            var id = DeclaredText.Id(columns[i], i + 1);
            while (!taken.Add(id)) id += "-2";
            var name = DeclaredText.Quoted(columns[i].ReplaceLineEndings(" "));
            text.Append(CultureInfo.InvariantCulture, $"      - id: {id}\n        name: {name}\n");
            text.Append(CultureInfo.InvariantCulture, $"        column: {DeclaredText.Quoted(columns[i])}\n");
            text.Append("        direction: positive                  # ? positive: more is better; negative: less is better\n");
        }
        return text.ToString();
    }

    private static string Years(IReadOnlyList<int> years)
    {
        var except = Enumerable.Range(years[0], years[^1] - years[0] + 1).Except(years).ToList();
        return except.Count > years.Count ? $"[{string.Join(", ", years)}]"
            : $"{{from: {years[0]}, to: {years[^1]}{(except.Count == 0 ? "" : $", except: [{string.Join(", ", except)}]")}}}";
    }

    private static string Unit(string name) =>
        DeclaredText.Line(name.Any(c => c is >= '\u4E00' and <= '\u9FFF') ? [name, name, ""] : [name, "", name]);
}
