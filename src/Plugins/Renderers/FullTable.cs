using ReportGen.Contracts.Document;

namespace ReportGen.Renderers;

/// <summary>A table as data: its printed heads in one row, its numbers with all their digits, each as its head says it.</summary>
internal static class FullTable
{
    private const int Digits = 15; // of a share in per cent: as many as a number has for certain

    /// <summary>The printed heads; one below a spanning head has that before it.</summary>
    public static string[] Heads(TableBlock table) => [.. table.Columns.Select(c => c.Group is { } group ? $"{group} · {c.Head}" : c.Head)];

    /// <summary>A number as its head says it: a share in per cent, the others as they are.</summary>
    public static double Number(double number, TableColumn column)
    {
        if (column.Style != NumberStyle.Percent2 || number == 0) return number;
        var places = Digits - 3 - (int)Math.Ceiling(Math.Log10(Math.Abs(number)));
        return places is >= 0 and <= Digits ? Math.Round(number * 100, places) : number * 100;
    }
}
