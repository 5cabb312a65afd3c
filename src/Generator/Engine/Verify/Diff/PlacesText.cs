using System.Collections.Immutable;
using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Verify.Say;

namespace ReportGen.Engine.Verify.Diff;

/// <summary>
/// Who changed rank or class: every one named, the latest year first; what goes beyond twenty names, or the lines there are, is folded.
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
        var head = words["quantity", words.Name(quantity), words["moves.count", moves.Length]];
        return [new DiffLine(text.Heading(change), head), .. ByYear(moves, say, lines)];
    }

    private IEnumerable<DiffLine> ByYear(ImmutableArray<Move> moves, Func<Move, string> say, int lines)
    {
        var room = lines == 0 ? 0 : Names * times;
        foreach (var year in moves.GroupBy(m => m.Place.Year).OrderByDescending(g => g.Key, StringComparer.Ordinal))
        {
            var all = year.Select(m => $"{text.At(m.Place with { Year = "" })} {say(m)}").ToList();
            var head = year.Key.Length > 0 ? words["sign.head", words.Year(year.Key)] : "";
            var shown = lines > 0 ? Math.Min(room, all.Count) : 0;
            if (shown > 0) yield return new DiffLine("", head + words.Parts(all.Take(shown)));
            if (shown < all.Count) yield return new DiffLine("", head + words.Parts(all.Skip(shown)), IsFolded: true);
            (room, lines) = (room - shown, lines - 1);
        }
    }
}
