using System.Text.RegularExpressions;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace ReportGen.Tests.Process;

/// <summary>A line of print: letters on one baseline that stand close together.</summary>
internal sealed record PrintedLine(string Text, double Left, double Right, double Baseline, double Size, bool IsHeading)
{
    public required IReadOnlyList<Letter> Letters { get; init; }

    /// <summary>The text with its word spaces.</summary>
    public string Spaced =>
        string.Concat(Letters.Select((l, i) =>
            i > 0 && l.StartBaseLine.X - Letters[i - 1].EndBaseLine.X > 0.15 * Size ? " " + l.Value : l.Value));

    /// <summary>What is set larger is running text or a heading; what is smaller belongs to tables, figures and notes.</summary>
    public bool IsText => Size > 9.6;

    public bool IsCaption => Size is > 8 and < 9.6 && Letters[0].FontName?.Contains("Bold", StringComparison.Ordinal) == true;

    public bool IsFormula => Letters.Any(l => l.FontName?.Contains("STIXTwoMath", StringComparison.Ordinal) == true);
}

/// <summary>A page as a compositor sees it: its text area, columns, lines and rules, in points from the lower left.</summary>
internal sealed partial class PrintedPage
{
    private const double Millimeter = 72 / 25.4;

    private readonly IReadOnlyList<PdfRectangle> marks;

    public PrintedPage(Page page, PageSetting setting)
    {
        Number = page.Number;
        (Left, Right) = (setting.Side * Millimeter, page.Width - setting.Side * Millimeter);
        (Bottom, Top) = (setting.Bottom * Millimeter, page.Height - setting.Top * Millimeter);
        var width = (Right - Left - (setting.Columns - 1) * setting.Gap * Millimeter) / setting.Columns;
        Columns = [.. Enumerable.Range(0, setting.Columns).Select(c =>
            Left + c * (width + setting.Gap * Millimeter)).Select(l => (l, l + width))];
        Foot = [.. page.Letters.Where(l =>
            l.StartBaseLine.Y <= Bottom - 2 && l.Value.Trim().Length > 0).Select(l => (l.Value, l.StartBaseLine.X))];
        var letters = page.Letters.Where(l =>
            l.StartBaseLine.Y > Bottom - 2 && l.StartBaseLine.Y < Top && l.Value.Trim().Length > 0).ToList();
        Lines = [.. LinesOf(letters, setting)];
        var paths = page.Paths.Where(p =>
            p.IsFilled || p.IsStroked).Select(p => (Box: p.GetBoundingRectangle(), Pen: p.IsStroked ? p.LineWidth : 0))
            .Where(p => p.Box is { } r && r.Bottom > Bottom - 2 && r.Top < Top + 2
                && r.Height < 0.8 * (Top - Bottom)) // larger ones are grounds
            .Select(p => (Box: p.Box!.Value, p.Pen)).ToList();
        Rules = [.. RulesOf(paths.Where(p => p.Box.Height < 0.1 && p.Box.Width > 2))];
        marks = [.. letters.Select(l => l.BoundingBox), .. paths.Select(p => p.Box)];
    }

    public int Number { get; }

    public double Left { get; }

    public double Right { get; }

    public double Top { get; }

    public double Bottom { get; }

    public IReadOnlyList<(double Left, double Right)> Columns { get; }

    /// <summary>The letters below the text area and where they begin.</summary>
    public IReadOnlyList<(string Letter, double Left)> Foot { get; }

    /// <summary>From top to bottom, left to right.</summary>
    public IReadOnlyList<PrintedLine> Lines { get; }

    /// <summary>Horizontal rules from top to bottom; the borders of neighboring cells are one.</summary>
    public IReadOnlyList<(double Left, double Right, double Y, double Thickness)> Rules { get; }

    /// <summary>The largest hole of a column, as a share of the text area's height.</summary>
    public double LargestHole(int column)
    {
        var (left, right) = Columns[column];
        var (hole, reached) = (0.0, Top);
        foreach (var mark in marks.Where(m => m.Right > left + 1 && m.Left < right - 1).OrderByDescending(m => m.Top))
        {
            hole = Math.Max(hole, reached - mark.Top);
            reached = Math.Min(reached, mark.Bottom);
        }
        return Math.Max(hole, reached - Bottom) / (Top - Bottom);
    }

    /// <summary>How much of a column is empty at its end, as a share of the text area's height.</summary>
    public double EmptyEnd(int column)
    {
        var (left, right) = Columns[column];
        return (marks.Where(m =>
            m.Right > left + 1 && m.Left < right - 1).Select(m => m.Bottom).DefaultIfEmpty(Top).Min() - Bottom) / (Top - Bottom);
    }

    /// <summary>The lines that stand in a column; a mark that hangs at its end takes half a letter.</summary>
    public IEnumerable<PrintedLine> LinesIn(int column) =>
        Lines.Where(l => l.Left > Columns[column].Left - 3 && l.Right < Columns[column].Right + 7);

    /// <summary>The column that a line stands in; null for one across the page.</summary>
    public int? ColumnOf(PrintedLine line) => Enumerable.Range(0, Columns.Count).Select(c => (int?)c)
        .FirstOrDefault(c => line.Left > Columns[c!.Value].Left - 3 && line.Right < Columns[c!.Value].Right + 3);

    private static IEnumerable<(double, double, double, double)> RulesOf(IEnumerable<(PdfRectangle Box, double Pen)> borders)
    {
        foreach (var row in borders.GroupBy(b =>
            (Y: Math.Round(b.Box.Bottom, 1), Thickness: Math.Round(b.Pen, 2))).OrderByDescending(g => g.Key.Y))
        {
            var parts = row.Select(b => b.Box).OrderBy(b => b.Left).ToList();
            for (var i = 0; i < parts.Count;)
            {
                var (left, right) = (parts[i].Left, parts[i].Right);
                for (i++; i < parts.Count && parts[i].Left < right + 1; i++) right = Math.Max(right, parts[i].Right);
                yield return (left, right, row.Key.Y, row.Key.Thickness);
            }
        }
    }

    private static IEnumerable<PrintedLine> LinesOf(List<Letter> letters, PageSetting setting)
    {
        foreach (var row in Rows(letters))
        {
            var run = new List<Letter>();
            foreach (var letter in row)
            {
                if (run.Count > 0 && letter.StartBaseLine.X - run[^1].EndBaseLine.X > 1.1 * letter.PointSize) { yield return Line(run,
                    setting); run.Clear(); }
                run.Add(letter);
            }
            yield return Line(run, setting);
        }
    }

    /// <summary>Letters of one baseline, from left to right; a box in the line may stand a hair higher.</summary>
    private static IEnumerable<IEnumerable<Letter>> Rows(List<Letter> letters)
    {
        var row = new List<Letter>();
        foreach (var letter in letters.OrderByDescending(l => l.StartBaseLine.Y))
        {
            if (row.Count > 0 && row[0].StartBaseLine.Y - letter.StartBaseLine.Y > 0.5) { yield return row.OrderBy(l =>
                l.StartBaseLine.X); row = []; }
            row.Add(letter);
        }
        if (row.Count > 0) yield return row.OrderBy(l => l.StartBaseLine.X);
    }

    private static PrintedLine Line(List<Letter> run, PageSetting setting) => new(
        string.Concat(run.Select(l => l.Value)), run[0].StartBaseLine.X, run[^1].EndBaseLine.X, run[0].StartBaseLine.Y,
        run.Max(l => l.PointSize), run.All(l => l.PointSize > setting.Text && Bold().IsMatch(l.FontName ?? "")))
    {
        Letters = [.. run],
    };

    // the face of Chinese headings, and of the Latin letters in them
    [GeneratedRegex("NotoSansSC|STIXTwoText-Bold")]
    private static partial Regex Bold();
}

/// <summary>
/// Margins, columns and their gap in millimetres, as the theme declares them, and a size in points between running text and headings.
/// </summary>
internal sealed record PageSetting(double Top, double Bottom, double Side, int Columns, double Gap, double Text)
{
    public static readonly PageSetting Journal = new(22, 20, 18, 2, 7, 10.2);

    public static readonly PageSetting Annual = new(26, 24, 25, 1, 7, 11.2);
}
