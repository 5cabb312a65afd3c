using System.Collections.Immutable;
using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Verify.Say;

namespace ReportGen.Engine.Verify.Diff;

/// <summary>
/// Who changed rank or class: every one named, the latest year first. Years are shown whole, as far as twenty names and the lines there are
/// go; the others are folded. Only of a latest year that has more than twenty by itself some are shown and the rest is folded.
/// </summary>
internal sealed class PlacesText(ChangeText text, int times)
{
    // times: how many times a comment's room there is
    private const int Names = 20, InOneLine = 3;

    private readonly ChangeWords words = text.Words;

    /// <summary>The lines of one quantity.</summary>
    /// <param name="change">The change, said in one line where few moved.</param>
    /// <param name="quantity">What moved: D, coordination_grade.</param>
    /// <param name="moves">Who moved.</param>
    /// <param name="say">How a move is said.</param>
    /// <param name="lines">How many lines of names are shown.</param>
    public IEnumerable<DiffLine> Of(
        Change change, string quantity, ImmutableArray<Move> moves, Func<Move, string> say, int lines)
    {
        if (moves.Length <= InOneLine) return new Summary(text).Told([change]);
        var head = words["quantity", text.Subjects.Quantity(quantity), words["moves.count", moves.Length]];
        return [new DiffLine(text.Heading(change), head), .. ByYear(moves, say, lines)];
    }

    private IEnumerable<DiffLine> ByYear(ImmutableArray<Move> moves, Func<Move, string> say, int lines)
    {
        var (room, isFirst) = (lines == 0 ? 0 : Names * times, lines > 0);
        foreach (var year in moves.GroupBy(m => m.Place.Year).OrderByDescending(g => g.Key, StringComparer.Ordinal))
        {
            var all = year.Select(m => $"{text.At(m.Place with { Year = "" })} {say(m)}").ToList();
            var isWhole = all.Count <= room && lines > 0;
            if (isWhole)
            {
                yield return Line(year.Key, all, 0, "");
                (room, lines) = (room - all.Count, lines - 1);
                isFirst = false;
                continue;
            }
            var shown = isFirst ? room : 0;
            if (shown > 0) yield return Line(year.Key, all[..shown], 0, words["year.part", words.Year(year.Key), shown, all.Count]);
            var rest = shown > 0 ? words["year.rest", words.Year(year.Key), all.Count - shown] : "";
            yield return Line(year.Key, all[shown..], all.Count - shown, rest);
            (room, lines, isFirst) = (0, 0, false); // years after one that is folded are folded as well
        }
    }

    private DiffLine Line(string year, IEnumerable<string> moves, int folded, string head)
    {
        var of = head.Length > 0 ? head : words.Year(year);
        return new DiffLine("", (of.Length > 0 ? words["sign.head", of] : "") + words.Parts(moves), folded);
    }
}
