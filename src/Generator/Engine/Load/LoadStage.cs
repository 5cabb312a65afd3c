using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Load;

/// <summary>Second stage: from the plan and its data files to the completed panel.</summary>
public sealed class LoadStage(IReadOnlyList<IPanelSource> sources, IReadOnlyList<IInterpolation> interpolations)
{
    /// <summary>Reads and completes; null when an error was found.</summary>
    public Panel? Run(ReportPlan plan, DiagnosticBag diagnostics)
    {
        var say = new LoadMessages(diagnostics);
        var raw = ReadFiles(plan, say, diagnostics);
        CheckColumns(plan, raw, say);
        if (diagnostics.HasErrors) return null;
        if (raw.UnitOrder.Count == 0) say.NoRows(plan.Span);
        CheckBalance(plan, raw, say);
        if (diagnostics.HasErrors) return null;
        var interpolation = interpolations.First(i => i.Id == plan.Interpolation.Method);
        var panel = new PanelCompletion(plan, raw, interpolation, say).Complete();
        return diagnostics.HasErrors ? null : panel;
    }

    /// <summary>The numbers of the data files as they stand there, before any gap is filled; blank cells are left out.</summary>
    public IEnumerable<(UnitId Unit, Year Year, string Column, double Value)> Cells(ReportPlan plan)
    {
        var said = new DiagnosticBag(); // by the build
        var raw = ReadFiles(plan, new LoadMessages(said), said);
        return from unit in raw.UnitOrder
               from year in Enumerable.Range(0, raw.Years.Count)
               from column in raw.Columns
               where column.Origins[raw.Cell(unit, year)] == CellOrigin.Observed
               select (raw.Units[unit].Id, raw.Years[year], column.Name, column.Values[raw.Cell(unit, year)]);
    }

    /// <summary>One table as text, for lists that belong to the declarations; null, with errors, when it cannot be read.</summary>
    public SourceTable? ReadTable(string fullPath, string shown, DiagnosticBag diagnostics)
    {
        if (sources.FirstOrDefault(s => s.Reads(fullPath)) is not { } source)
        {
            diagnostics.Error("RG3120", $"no reader for '{shown}'", new SourceSpan(shown), "a list of units is a .csv or .xlsx file");
            return null;
        }
        using var content = File.OpenRead(fullPath);
        return source.Read(content, new SourceOptions(shown), diagnostics);
    }

    private RawPanel ReadFiles(ReportPlan plan, LoadMessages say, DiagnosticBag diagnostics)
    {
        var raw = new RawPanel(plan);
        var reader = new TableReader(raw, say) { Balance = plan.Balance };
        foreach (var file in plan.DataFiles)
        {
            var shown = Shown(plan.Span.File, file.File);
            raw.Files.Add(new SourceSpan(shown));
            if (sources.FirstOrDefault(s => s.Reads(file.File)) is not { } source)
            {
                say.NoSource(file, [".csv", ".tsv", ".txt", ".xlsx", ".xls"]);
                continue;
            }
            using var content = File.OpenRead(file.FullPath);
            if (source.Read(content, new SourceOptions(shown, file.Sheet), diagnostics) is { } table) reader.Read(file, table, raw.Files.Count - 1);
        }
        return raw;
    }

    private static void CheckColumns(ReportPlan plan, RawPanel raw, LoadMessages say)
    {
        if (raw.Headers.Count == 0) return; // no file could be read, which has been said
        var headers = raw.Headers.Distinct().ToList();
        foreach (var system in plan.Systems)
        {
            if (system.ScoreColumn is { } score && !raw[score].Seen) say.ColumnNowhere(score, $"system '{system.Id}'", system.Span, headers);
            foreach (var indicator in system.Indicators)
            {
                if (!raw[indicator.Column].Seen) say.ColumnNowhere(indicator.Column, $"indicator '{indicator.Id}'", indicator.Span, headers);
                if (indicator.Per is { } per && !raw[per].Seen) say.ColumnNowhere(per, $"the denominator of indicator '{indicator.Id}'", indicator.Span, headers);
            }
        }
        foreach (var published in plan.Published)
        {
            if (!raw[published.Column].Seen) say.ColumnNowhere(published.Column, $"the published values of '{published.Measure}'", published.Span, headers);
        }
    }

    /// <summary>Over all files together: a unit of a balanced panel is there in every year.</summary>
    private static void CheckBalance(ReportPlan plan, RawPanel raw, LoadMessages say)
    {
        if (plan.Balance == PanelBalance.Unbalanced) return;
        foreach (var u in raw.UnitOrder)
        {
            var absent = Enumerable.Range(0, raw.Years.Count).Where(t => !raw.Present[raw.Cell(u, t)]).Select(t => raw.Years[t]).ToList();
            if (absent.Count > 0) say.AbsentRow(raw.Units[u], absent, raw.Files[0]);
        }
    }

    /// <summary>A path declared in a study, as seen from where the study file's own name is seen.</summary>
    private static string Shown(string study, string declared)
    {
        var parts = new List<string>(study.Split('/')[..^1]);
        if (Path.IsPathRooted(declared)) return declared;
        foreach (var part in declared.Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[^1] != "..") parts.RemoveAt(parts.Count - 1);
            else if (part != ".") parts.Add(part);
        }
        return string.Join('/', parts);
    }
}
