using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Diagnostics;
using ReportGen.Engine.Files;
using ReportGen.Engine.Load.Raw;
using ReportGen.Engine.Load.Say;
using ReportGen.Engine.Lists;

namespace ReportGen.Engine.Load;

/// <summary>Second stage: from the plan and its data files to the completed panel.</summary>
public sealed class LoadStage(IReadOnlyList<IPanelSource> sources, IReadOnlyList<IInterpolation> interpolations)
{
    /// <summary>Reads and completes; null when an error was found.</summary>
    public Panel? Run(ReportPlan plan, DiagnosticBag diagnostics)
    {
        var say = new LoadMessages(diagnostics);
        var (raw, leftOut) = ReadFiles(plan, say, diagnostics);
        var isElsewhere = raw.UnitsThere.Count == 0 && !plan.DataFiles.IsEmpty && !diagnostics.HasErrors;
        if (!isElsewhere) foreach (var years in leftOut) years.Say();
        CheckColumns(plan, raw, say);
        new MissingCodes(plan, raw, say).Check();
        if (diagnostics.HasErrors)
        {
            new ObservedCells(plan, raw, say).Check();
            return null;
        }
        foreach (var column in raw.Headless) say.Headless(column);
        if (isElsewhere) say.NoRows([.. leftOut.SelectMany(l => l.Years).Distinct().Order()], plan.Span);
        CheckBalance(plan, raw, say);
        CheckUnits(plan, raw, say);
        if (diagnostics.HasErrors) return null;
        Memory.GiveBack((long)raw.Columns.Count * raw.Present.Length); // the text
        var interpolation = interpolations.First(i => i.Id == plan.Interpolation.Method);
        var panel = new PanelCompletion(plan, raw, interpolation, say).Complete();
        return diagnostics.HasErrors ? null : panel;
    }

    /// <summary>The numbers of the data files as they stand there, before any gap is filled; blank cells are left out.</summary>
    public IEnumerable<(UnitId Unit, Year Year, string Column, double Value)> Cells(ReportPlan plan)
    {
        var said = new DiagnosticBag(); // by the build
        var (raw, _) = ReadFiles(plan, new LoadMessages(said), said);
        return from unit in raw.UnitsThere
               from year in Enumerable.Range(0, raw.Years.Count)
               from column in raw.Columns
               where column.Origins[raw.Cell(unit, year)] == CellOrigin.Observed
               select (raw.Units[unit].Id, raw.Years[year], column.Name, column.Values[raw.Cell(unit, year)]);
    }

    /// <summary>The numbers of the data files with their places, for who asks where a number comes from.</summary>
    public CellTrace Trace(ReportPlan plan)
    {
        var said = new DiagnosticBag(); // by the build
        return new CellTrace(ReadFiles(plan, new LoadMessages(said), said).Raw);
    }

    /// <summary>One table as text, for lists that belong to the declarations; null, with errors, when it cannot be read.</summary>
    public SourceTable? ReadTable(string fullPath, string shown, string? encoding, DiagnosticBag diagnostics) =>
        ListTable.Read(sources, fullPath, shown, encoding, diagnostics);

    /// <summary>The units that data files hold, by first appearance, where a study takes them from there.</summary>
    public IReadOnlyList<Unit> UnitsIn(IReadOnlyList<DataFile> files, string study, IReadOnlyList<Year> years, DiagnosticBag diagnostics) =>
        new UnitsInData(sources, study, diagnostics).Of(files, years);

    /// <summary>All sheets of a file that show, as cells; null when it cannot be read, which reading it as data will say.</summary>
    public SourceBook? Book(string fullPath, string shown)
    {
        if (sources.FirstOrDefault(s => s.Reads(fullPath)) is not { } source) return null;
        using var content = PlainFile.Open(fullPath);
        var options = new SourceOptions(shown) { FullPath = fullPath, Sheets = all => [.. all.Where(s => !s.IsHidden)] };
        return source.Read(content, options, new DiagnosticBag());
    }

    /// <summary>What a data file shows by itself, with the units of a list to know its units by.</summary>
    /// <param name="file">The file, with what a study would say of it.</param>
    /// <param name="study">The study's path as messages print it: they name the file beside it.</param>
    /// <param name="list">The units.</param>
    /// <param name="diagnostics">What is to be said of the file.</param>
    public Survey Survey(DataFile file, string study, IReadOnlyList<Unit> list, DiagnosticBag diagnostics) =>
        new DataSurvey(sources, study, list).Of(file, diagnostics);

    /// <summary>The numbers of all files, and what each entry of `data:` holds of other years.</summary>
    private (RawPanel Raw, IReadOnlyList<YearsLeftOut> LeftOut) ReadFiles(ReportPlan plan, LoadMessages say, DiagnosticBag diagnostics)
    {
        var raw = RawPanel.For(plan);
        raw.IsIncomplete = plan.DataFiles.IsEmpty; // that none is declared is said
        return (raw, new DataReading(sources, raw, plan.Span.File, say, diagnostics).Read(plan.DataFiles, plan.Balance));
    }

    private static void CheckColumns(ReportPlan plan, RawPanel raw, LoadMessages say)
    {
        if (raw.IsIncomplete) return; // what could not be read may hold them
        foreach (var uses in Uses(plan).Where(u => !raw[u.Column].Seen).GroupBy(u => u.Column))
        {
            var ((_, first, at), others) = (uses.First(), uses.Select(u => u.By).Distinct().Count() - 1);
            say.ColumnNowhere(uses.Key, first + (others == 0 ? "" : $" and {others} more"), at, raw);
        }
    }

    /// <summary>What takes which column, and where that is declared.</summary>
    private static IEnumerable<(string Column, string By, SourceSpan At)> Uses(ReportPlan plan)
    {
        foreach (var system in plan.Systems)
        {
            if (system.ScoreColumn is { } score) yield return (score, $"system '{system.Id}'", system.Span);
            foreach (var indicator in system.Indicators)
            {
                foreach (var column in indicator.FormulaColumns)
                {
                    yield return (column, $"the formula of indicator '{indicator.Id}'", indicator.Span);
                }
                if (indicator.Formula is null) yield return (indicator.Column, $"indicator '{indicator.Id}'", indicator.Span);
                if (indicator.Per is { } per) yield return (per, $"the denominator of indicator '{indicator.Id}'", indicator.Span);
            }
        }
        foreach (var published in plan.Published)
        {
            yield return (published.Column, $"the published values of '{published.Measure}'", published.Span);
        }
        foreach (var (column, model) in plan.ModelColumns) yield return (column, $"the model '{model.Id}'", model.Span);
    }

    /// <summary>Over all files together: a unit of a balanced panel is there in every year.</summary>
    private static void CheckBalance(ReportPlan plan, RawPanel raw, LoadMessages say)
    {
        if (plan.Balance == PanelBalance.Unbalanced || raw.Files.Count == 0) return;
        say.AbsentRows(
            raw.UnitsThere.Select(u => (Unit: raw.Units[u], Years: Enumerable.Range(0, raw.Years.Count)
                .Where(t => !raw.Present[raw.Cell(u, t)]).Select(t => raw.Years[t]).ToList())).Where(u => u.Years.Count > 0),
            raw.Files[0]);
    }

    /// <summary>A listed unit that no file has a row of takes no part, and is named.</summary>
    private static void CheckUnits(ReportPlan plan, RawPanel raw, LoadMessages say)
    {
        if (plan.UnitsFromData || raw.UnitsThere.Count == 0 || raw.UnitsThere.Count == raw.Units.Count) return;
        var there = raw.UnitsThere.ToHashSet();
        say.UnitsWithoutRows([.. raw.Units.Where((_, u) => !there.Contains(u))], plan.Span);
    }
}
