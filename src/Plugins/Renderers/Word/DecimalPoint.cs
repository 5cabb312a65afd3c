using System.Xml.Linq;
using ReportGen.Contracts.Document;

namespace ReportGen.Renderers.Word;

/// <summary>Sets the numbers of a column under each other, the column's widest number in the middle.</summary>
/// <remarks>By indents from the right, which every program that opens the file understands alike; decimal tabs in cells are not.</remarks>
internal static class DecimalPoint
{
    public static object?[] At(TableBlock table, int column, string text, int width, double size)
    {
        var numbers = table.Rows.Where(r => r[column].Number is not null);
        var all = numbers.Select(r => NumberText.Format(r[column], table.Columns[column])).ToList();
        var (whole, rest) = (all.Max(Whole), all.Max(Rest));
        var room = (width - (2 * WordTable.CellMargin)) / 20.0;
        var right = Math.Max(0, (room - ((whole + rest) * size)) / 2) + ((rest - Rest(text)) * size);
        return [W.E("ind", W.A("right", W.Twips(right))), W.Val("jc", "right")];
    }

    private static int Point(string number) => number.IndexOf('.') is var at && at < 0 ? number.Length : at;

    private static double Whole(string number) => WordText.Em(number[..Point(number)]);

    // a point is narrower in the face than in a rough estimate of words
    private static double Rest(string number) =>
        Point(number) is var at && at == number.Length ? 0 : 0.25 + WordText.Em(number[(at + 1)..]);
}
