using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Compose.Say;

namespace ReportGen.Engine.Compose.Parts;

/// <summary>The tables and figures of one language, each built with the words of its feature when a text first asks for it.</summary>
internal sealed class EditionParts(
    ReportPlan plan, ResultSet results, IReadOnlyList<(ITableBuilder Table, Words Words)> tables,
    IReadOnlyList<(IFigureBuilder Figure, Words Words)> figures,
    string? notice, Func<string, bool> isAuthored, ComposeMessages say)
{
    private readonly Dictionary<string, TableBlock?> builtTables = [];
    private readonly Dictionary<string, FigureBlock?> builtFigures = [];
    private readonly HashSet<string> placed = [];

    /// <summary> True when the study prints the table and the results have something for it. An unknown id is an error in an author's text;
    /// elsewhere the feature that would bring it is not there.
    /// </summary>
    public bool HasTable(string id, SourceSpan at)
    {
        if (tables.Any(t => t.Table.Id == id)) return Table(id) is not null;
        if (isAuthored(at.File)) say.UnknownTable(id, at, tables.Select(t => t.Table.Id));
        return false;
    }

    /// <summary>True when print has the table: not when it stands aside, on the screen alone.</summary>
    public bool PrintsTable(string id, SourceSpan at) => HasTable(id, at) && Table(id) is { IsAside: false };

    /// <summary>True when the study prints the figure and the results have something for it; an unknown id is an error.</summary>
    public bool HasFigure(string id, SourceSpan at)
    {
        if (figures.Any(f => f.Figure.Id == id)) return Figure(id) is not null;
        if (isAuthored(at.File)) say.UnknownFigure(id, at, figures.Select(f => f.Figure.Id));
        return false;
    }

    /// <summary>The same for a table that a text wants to stand here: an author is told where it is not printed.</summary>
    public bool PlacesTable(string id, SourceSpan at)
    {
        var has = HasTable(id, at);
        if (!has && isAuthored(at.File) && tables.Any(t => t.Table.Id == id)) say.NotPrinted("table", id, at);
        return has;
    }

    /// <summary>The same for a figure.</summary>
    public bool PlacesFigure(string id, SourceSpan at)
    {
        var has = HasFigure(id, at);
        if (!has && isAuthored(at.File) && figures.Any(f => f.Figure.Id == id)) say.NotPrinted("figure", id, at);
        return has;
    }

    /// <summary>The table, placed by a text.</summary>
    public TableBlock? Place(string id)
    {
        placed.Add($"table {id}");
        return Table(id);
    }

    /// <summary>The figure, placed by a text.</summary>
    public FigureBlock? PlaceFigure(string id)
    {
        placed.Add($"figure {id}");
        return Figure(id);
    }

    /// <summary>The tables and figures of a feature that no text has placed and no words would place.</summary>
    public IEnumerable<Block> Unplaced(Feature feature, Func<string, string, bool> isMentioned) =>
    [
        .. feature.Figures.Where(f => !placed.Contains($"figure {f.Id}") && !isMentioned("figure", f.Id))
        .Select(f => Figure(f.Id)).OfType<Block>(),
        .. feature.Tables.Where(t => !placed.Contains($"table {t.Id}") && !isMentioned("table", t.Id))
        .Select(t => Table(t.Id)).OfType<Block>(),
    ];

    private TableBlock? Table(string id)
    {
        if (builtTables.TryGetValue(id, out var built)) return built;
        var (table, words) = tables.First(t => t.Table.Id == id);
        var appended = plan.Appendix.FirstOrDefault(c => c.Id == id);
        if (!Asked(plan.Tables, id, table.IsOnDemand, out var options) && appended is null) return builtTables[id] = null;
        var input = new PartInput(plan, results, words) { Options = appended?.Options ?? options };
        var made = table.Build(input);
        return builtTables[id] = made is null ? null : made with
        {
            Columns = [.. made.Columns.Select(c => Headed(c, words) with { Decimals = DecimalsOf(c.Style) })],
            IsFolded = appended is not null,
            IsAside = appended is null && plan.Tables is null && (table.IsAside || (table.ShownBy(input) is { } figure && Draws(figure))),
        };
    }

    /// <summary>Decimals of a column of this style; null for whole numbers, text and significant digits.</summary>
    private int? DecimalsOf(NumberStyle style) => style switch
    {
        NumberStyle.Fixed3 or NumberStyle.Signed3 => plan.Theme.Decimals.Value,
        NumberStyle.Fixed4 => plan.Theme.Decimals.Weight,
        NumberStyle.Percent2 => plan.Theme.Decimals.Share,
        _ => null,
    };

    private bool Draws(string figure) => figures.Any(f => f.Figure.Id == figure) && Figure(figure) is not null;

    private static TableColumn Headed(TableColumn column, Words words) =>
        column.Unit is { } unit ? column with { Head = words["with-unit", column.Title, unit] } : column;

    private FigureBlock? Figure(string id)
    {
        if (builtFigures.TryGetValue(id, out var built)) return built;
        var (figure, words) = figures.First(f => f.Figure.Id == id);
        if (!Asked(plan.Figures, id, figure.IsOnDemand, out var options)) return builtFigures[id] = null;
        var made = figure.Build(new PartInput(plan, results, words) { Options = options });
        return builtFigures[id] = made is null ? null : made with { Notice = notice, Colors = plan.Theme.Colors };
    }

    /// <summary>True when a study prints it: it names it, or names none and it need not be asked for.</summary>
    private static bool Asked(ImmutableArray<PartChoice>? named, string id, bool isOnDemand, out object? options)
    {
        var choice = named?.FirstOrDefault(c => c.Id == id);
        options = choice?.Options;
        return choice is not null || (named is null && !isOnDemand);
    }
}
