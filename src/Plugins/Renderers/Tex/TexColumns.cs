using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Contracts.Document;

namespace ReportGen.Renderers.Tex;

/// <summary>
/// How the columns of a table stand: numbers on their decimal point, merged words in the middle, others at the left, long ones in lines.
/// </summary>
internal sealed class TexColumns
{
    /// <summary>Letters that a line has room for.</summary>
    private const int Line = 84;

    /// <summary>Letters from which a column of words may be broken.</summary>
    private const int Breakable = 18;

    private readonly TableBlock table;

    public TexColumns(TableBlock table)
    {
        this.table = table;
        var widths = Enumerable.Range(0, table.Columns.Length).Select(Width).ToList();
        IsWide = widths.Sum() > Line;
        var room = Line - widths.Where((w, c) => !MayBreak(c, w)).Sum();
        var wanted = widths.Where((w, c) => MayBreak(c, w)).Sum();
        Specs = [.. widths.Select((w, c) => Spec(c, wanted > room && MayBreak(c, w) ? Math.Max(room, Line / 4) * w / wanted : null))];
    }

    /// <summary>What stands for each column at the head of the table.</summary>
    public ImmutableArray<string> Specs { get; }

    /// <summary>True for more than a line has room for: set smaller, and closer.</summary>
    public bool IsWide { get; }

    /// <summary>True where numbers stand on their point, and every other cell in braces.</summary>
    public bool IsAligned(int column) => table.Columns[column] is { Style: not NumberStyle.Text, Merge: false };

    /// <summary>True where a cell may take several lines.</summary>
    public bool Breaks(int column) => Specs[column][0] == '>';

    private string Spec(int column, double? letters) => letters is { } share
        ? string.Create(CultureInfo.InvariantCulture, $">{{\\raggedright\\arraybackslash}}p{{{share / Line:0.00}\\linewidth}}")
        : IsAligned(column) ? $"S[table-format={Format(column)}]"
        : table.Columns[column].Merge ? "c" : "l";

    /// <summary>Sign, digits and decimals of the widest number.</summary>
    private string Format(int column)
    {
        var numbers = table.Rows.Where(r => r[column].Number is not null)
            .Select(r => TexText.Number(NumberText.Format(r[column], table.Columns[column]))).DefaultIfEmpty("0").ToList();
        var sign = numbers.Any(n => n[0] == '+') ? "+" : numbers.Any(n => n[0] == '-') ? "-" : "";
        var parts = numbers.Select(n => n.TrimStart('+', '-').Split('.')).ToList();
        return $"{sign}{parts.Max(p => p[0].Length)}.{parts.Max(p => p.ElementAtOrDefault(1)?.Length ?? 0)}";
    }

    private bool MayBreak(int column, int width) => table.Columns[column].Style == NumberStyle.Text && width > Breakable;

    private int Width(int column) => table.Rows.Select(r => Letters(NumberText.Format(r[column], table.Columns[column])))
        .Append(TexHeads.Lines(table.Columns[column].Head).Max(Letters)).Max() + 2;

    private static int Letters(string text) => text.Sum(c => c >= '\u2e80' ? 2 : 1);
}
