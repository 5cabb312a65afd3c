using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace ReportGen.Tests.Process;

/// <summary>What an editor would circle in red, over any report as PDF: each law returns its breaches, a sentence each.</summary>
internal static partial class PageLaw
{
    private const double MostEmpty = 0.08; // of a column, at its end or above a float
    private const double MostHole = 0.12; // where a heading follows that does not part from what it opens, and between floats alone
    private const double MostHan = 1.2; // em from one Chinese letter to the next
    private const double MostSpace = 0.6; // em of a word space

    /// <summary>Holds a PDF against every law.</summary>
    public static void Check(string file, PageSetting setting, string language)
    {
        var breaches = Breaches(file, setting, language);
        Assert.True(breaches.Length == 0, $"{Path.GetFileName(file)}: {breaches.Length} breaches\n{string.Join('\n', breaches.Take(20))}");
    }

    /// <summary>What breaks a law, a sentence each.</summary>
    public static string[] Breaches(string file, PageSetting setting, string language)
    {
        using var pdf = PdfDocument.Open(file);
        var pages = pdf.GetPages().Select(p => new PrintedPage(p, setting)).ToList();
        if (pages.Sum(p => p.Lines.Count) <= 30) return [$"{Path.GetFileName(file)} has hardly a line"];
        return
        [
            .. from p in pages where p.Lines.Count == 0 select $"page {p.Number} is blank",
            .. pages.SelectMany(Outside), .. pages.SelectMany(p => Overlaps(p, l => !l.IsFormula)),
            .. pages.SelectMany(p => OnEachOther(p, l => !l.IsFormula)), .. pages.SelectMany(Feet), .. pages.SelectMany(Folios),
            .. pages.SelectMany(LoneHeadings),
            .. pages.SelectMany(AfterTheEnd),
            .. EmptyEnds(pages, setting), .. pages.SelectMany(Stretched), .. Floats(pages, language), .. pages.SelectMany(Radicals),
            .. TypeThree(file),
        ];
    }

    /// <summary>Text outside the text area; a mark that hangs into the margin takes half a letter.</summary>
    private static IEnumerable<string> Outside(PrintedPage page) =>
        from line in page.Lines
        where line.Left < page.Left - 7 || line.Right > page.Right + 7
        select $"page {page.Number}: '{line.Text}' runs from {line.Left:0} to {line.Right:0} outside the text area";

    /// <summary>A float set over another, a line across the page through one of a column.</summary>
    public static IEnumerable<string> Overlaps(PrintedPage page, Func<PrintedLine, bool> isText)
    {
        var lines = page.Lines.Where(isText).ToList();
        for (var a = 0; a < lines.Count; a++)
        {
            for (var b = a + 1; b < lines.Count && lines[b].Baseline > lines[a].Baseline - 12; b++)
            {
                var over = Math.Min(lines[a].Right, lines[b].Right) - Math.Max(lines[a].Left, lines[b].Left);
                var apart = lines[a].Baseline - lines[b].Baseline;
                if (over > 4 && apart > 1.2 && apart < 0.55 * Math.Min(lines[a].Size, lines[b].Size))
                {
                    yield return $"page {page.Number}: '{lines[a].Text}' and '{lines[b].Text}' stand on each other";
                }
            }
        }
    }

    /// <summary>Letters of one line over each other; a mark of punctuation may be drawn close, a formula stacks its parts.</summary>
    public static IEnumerable<string> OnEachOther(PrintedPage page, Func<PrintedLine, bool> isText) =>
        from line in page.Lines
        where isText(line)
        let at = Enumerable.Range(1, line.Letters.Count - 1).FirstOrDefault(i =>
            line.Letters[i - 1].EndBaseLine.X - line.Letters[i].StartBaseLine.X > 0.3 * line.Size
            && IsWord(line.Letters[i - 1].Value) && IsWord(line.Letters[i].Value))
        where at > 0
        select $"page {page.Number}: letters stand on each other in '{line.Text}'";

    private static bool IsWord(string letter) => letter.Length > 0 && char.IsLetterOrDigit(letter[0]);

    /// <summary>Below the text stands the folio alone; a cover has none.</summary>
    private static IEnumerable<string> Feet(PrintedPage page) =>
        from letter in page.Foot
        where Math.Abs(letter.Left - (page.Left + page.Right) / 2) >= 20
        select $"page {page.Number}: '{letter.Letter}' stands below the text";

    /// <summary>The folio is the number of the page.</summary>
    private static IEnumerable<string> Folios(PrintedPage page) =>
        from folio in new[] { string.Concat(page.Foot.OrderBy(l => l.Left).Select(l => l.Letter)) }
        where int.TryParse(folio, CultureInfo.InvariantCulture, out var number) && number != page.Number
        select $"page {page.Number} is numbered {folio}";

    /// <summary>A heading at the foot of a column.</summary>
    private static IEnumerable<string> LoneHeadings(PrintedPage page) =>
        from column in Enumerable.Range(0, page.Columns.Count)
        let lines = page.LinesIn(column).ToList()
        from heading in lines.Where(l => l.IsHeading)
        let below = page.Lines.Where(l => l.Right > heading.Left && l.Left < heading.Right) // an appendix runs across the page
        where !below.Any(l => l.Baseline < heading.Baseline - 5 && l.Baseline > heading.Baseline - 70)
        select $"page {page.Number}: the heading '{heading.Text}' has nothing below it";

    /// <summary>Columns of the text below the appendix that closes a Chinese paper across the page.</summary>
    private static IEnumerable<string> AfterTheEnd(PrintedPage page) =>
        from appendix in page.Lines
        where appendix.IsHeading && page.Columns.Count > 1 && page.ColumnOf(appendix) is null && Appendix().IsMatch(appendix.Text)
        from line in page.LinesIn(1)
        where line.Baseline < appendix.Baseline
        select $"page {page.Number}: '{line.Text}' stands below the appendix";

    /// <summary>
    /// Columns that end before the foot of the page; the last page of the text and what opens an annual report end where they end.
    /// </summary>
    private static IEnumerable<string> EmptyEnds(List<PrintedPage> pages, PageSetting setting)
    {
        var opening = setting == PageSetting.Annual
            ? pages.TakeWhile(p => !p.Lines.Any(l => l.IsHeading && FirstHeading().IsMatch(l.Text))).Count()
            : 0;
        var text = pages.Skip(opening).TakeWhile(p => !p.Lines.Any(l => l.IsHeading && Appendix().IsMatch(l.Text))).ToList();
        var last = text.FindLastIndex(p => p.Lines.Any(l => l.IsText));
        var columns = text.SelectMany(p => Enumerable.Range(0, p.Columns.Count).Select(c => (Page: p, Column: c))).ToList();
        return
            from i in Enumerable.Range(0, columns.Count - 1)
            let page = columns[i].Page
            let column = columns[i].Column
            where text.IndexOf(page) < last
            let next = columns[i + 1].Page.LinesIn(columns[i + 1].Column).Where(l => l.IsText).MaxBy(l => l.Baseline)
            let end = page.EmptyEnd(column)
            let hole = page.LargestHole(column)
            let isFree = next is { IsHeading: true } || !page.LinesIn(column).Any(l => l.IsText && !l.IsCaption)
            where Math.Max(end, hole) > (isFree ? MostHole : MostEmpty)
            select $"page {page.Number}: {end:P0} of column {column + 1} is empty at its end, {hole:P0} in one piece";
    }

    private static IEnumerable<string> Stretched(PrintedPage page)
    {
        foreach (var line in page.Lines.Where(l => l.IsText && !l.IsHeading && !l.IsFormula && !l.IsCaption && l.Right - l.Left > 150))
        {
            for (var i = 1; i < line.Letters.Count; i++)
            {
                var (before, letter) = (line.Letters[i - 1], line.Letters[i]);
                var step = (letter.StartBaseLine.X - before.StartBaseLine.X) / line.Size;
                var gap = (letter.StartBaseLine.X - before.EndBaseLine.X) / line.Size;
                var (han, latin) = (IsHan(before.Value) && IsHan(letter.Value), IsLatin(before.Value) && IsLatin(letter.Value));
                if ((han && step > MostHan) || (latin && gap > MostSpace && !IsRaisedBetween(page, before, letter)))
                {
                    yield return
                        $"page {page.Number}: '{line.Spaced}' is stretched at '{before.Value}{letter.Value}', {(han ? step : gap):0.00} " +
                            "em";
                }
            }
        }
    }

    /// <summary>Numbers that are left out or out of order, and floats on a page before the one that speaks of them first.</summary>
    private static IEnumerable<string> Floats(List<PrintedPage> pages, string language)
    {
        foreach (var kind in (string[])(language == "zh" ? ["图", "表"] : ["Figure", "Table"]))
        {
            // a mention may name two: Tables 3 and 4
            var captions = pages.SelectMany(p => p.Lines.Where(l => l.IsCaption).Select(l => (Page: p, Line: l)))
                .Select(c => (c.Page, c.Line, Number: Regex.Match(c.Line.Spaced, $"^{kind} ?([0-9]+) ")))
                .Where(c => c.Number.Success)
                .Select(c => (c.Page, c.Line, Number: int.Parse(c.Number.Groups[1].ValueSpan, CultureInfo.InvariantCulture)))
                .DistinctBy(c => c.Number).OrderBy(c => c.Number).ToList(); // a table that goes on has its number twice
            for (var i = 0; i < captions.Count; i++)
            {
                var (page, line, number) = captions[i];
                if (number != i + 1) yield return $"{kind} {i + 1} is not there";
                if (i > 0 && StandsBefore((page, line), (captions[i - 1].Page, captions[i - 1].Line)))
                {
                    yield return $"page {page.Number}: {kind} {number} stands before {kind} {number - 1}";
                }
                var mention = pages.FirstOrDefault(p => p.Lines.Any(l =>
                    !l.IsCaption && l.IsText
                        && Regex.IsMatch(l.Spaced, $"{kind} ?{number}(?![0-9])|{kind}s? ?[0-9]+(?:–| and |和){kind}? ?{number}(?![0-9])")));
                // a float across the page may push the words that speak of it to the next page, and no further
                var pushes = page.ColumnOf(line) is null ? 1 : 0;
                if (mention is not null && page.Number < mention.Number - pushes)
                {
                    yield return $"{kind} {number} stands on page {page.Number}, before its mention on page {mention.Number}";
                }
            }
        }
    }

    /// <summary>Before: on an earlier page, or above on the same one; side by side in two columns the left one is first.</summary>
    private static bool StandsBefore((PrintedPage Page, PrintedLine Line) one, (PrintedPage Page, PrintedLine Line) other)
    {
        if (one.Page != other.Page) return one.Page.Number < other.Page.Number;
        var (column, next) = (one.Page.ColumnOf(one.Line), other.Page.ColumnOf(other.Line));
        return column is not null && next is not null && column != next ? column < next : one.Line.Baseline > other.Line.Baseline;
    }

    /// <summary>Radicals in the place of Chinese letters.</summary>
    private static IEnumerable<string> Radicals(PrintedPage page) =>
        from line in page.Lines
        where line.Text.Any(c => c is >= '\u2e80' and <= '\u2fdf')
        select $"page {page.Number}: '{line.Text}' has a radical in the place of a letter";

    private static IEnumerable<string> TypeThree(string file)
    {
        if (TypeThreeFont().IsMatch(Encoding.Latin1.GetString(File.ReadAllBytes(file)))) yield return "a font of Type 3";
    }

    /// <summary>True when a raised number, as of a citation, stands between two letters.</summary>
    private static bool IsRaisedBetween(PrintedPage page, Letter before, Letter letter) => page.Lines.Any(l =>
        l.Baseline > before.StartBaseLine.Y + 1 && l.Baseline < before.StartBaseLine.Y + 8
        && l.Left > before.EndBaseLine.X - 2 && l.Right < letter.StartBaseLine.X + 2);

    private static bool IsHan(string letter) => letter.Length == 1 && letter[0] is >= '\u4e00' and <= '\u9fff';

    private static bool IsLatin(string letter) => letter.Length == 1 && char.IsAsciiLetter(letter[0]);

    [GeneratedRegex("^(?:一、|1[A-Z])")]
    private static partial Regex FirstHeading();

    [GeneratedRegex(@"/Subtype\s*/Type3\b")]
    private static partial Regex TypeThreeFont();

    [GeneratedRegex("^(?:附录|Appendix)")]
    private static partial Regex Appendix();
}
