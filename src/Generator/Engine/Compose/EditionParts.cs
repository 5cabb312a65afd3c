using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Engine.Compose;

/// <summary>The tables and figures of one language, built when a text first asks for them.</summary>
internal sealed class EditionParts(
    ReportPlan plan, ResultSet results, IReadOnlyList<ITableBuilder> tables, IReadOnlyList<IFigureBuilder> figures, string language, string? notice,
    ComposeMessages say)
{
    private readonly Dictionary<string, TableBlock?> builtTables = [];
    private readonly Dictionary<string, FigureBlock?> builtFigures = [];

    /// <summary>True when the study prints the table and the results have something for it; an unknown id is an error.</summary>
    public bool HasTable(string id, SourceSpan at)
    {
        if (tables.Any(t => t.Id == id)) return Table(id) is not null;
        say.UnknownTable(id, at, tables.Select(t => t.Id));
        return false;
    }

    /// <summary>True when the study prints the figure and the results have something for it; an unknown id is an error.</summary>
    public bool HasFigure(string id, SourceSpan at)
    {
        if (figures.Any(f => f.Id == id)) return Figure(id) is not null;
        say.UnknownFigure(id, at, figures.Select(f => f.Id));
        return false;
    }

    public TableBlock? Table(string id)
    {
        if (builtTables.TryGetValue(id, out var built)) return built;
        var wanted = plan.Tables is not { } printed || printed.Contains(id);
        return builtTables[id] = wanted ? tables.First(t => t.Id == id).Build(plan, results, language) : null;
    }

    public FigureBlock? Figure(string id)
    {
        if (builtFigures.TryGetValue(id, out var built)) return built;
        var wanted = plan.Figures is not { } printed || printed.Contains(id);
        var made = wanted ? figures.First(f => f.Id == id).Build(plan, results, language) : null;
        return builtFigures[id] = made is null ? null : made with { Notice = notice };
    }
}
