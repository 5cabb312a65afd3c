using System.Collections.Immutable;
using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Verify.Say;

namespace ReportGen.Engine.Verify.Diff;

/// <summary>
/// Who changed rank or class: every one named, the latest year first; what goes beyond twenty names, or the lines there are, is folded.
/// </summary>
internal sealed class PlacesText(IReadOnlyDictionary<string, string> names, int times)
{
    // times: how many times a comment's room there is
    private const int Names = 20, InOneLine = 3;

    /// <summary>The lines of one quantity.</summary>
    /// <param name="change">The change, said in one line where few moved.</param>
    /// <param name="quantity">What moved: D, coordination_grade.</param>
    /// <param name="moves">Who moved.</param>
    /// <param name="say">How a move is said.</param>
    /// <param name="lines">How many lines of names are shown.</param>
    public IEnumerable<DiffLine> Of(
        Change change, string quantity, ImmutableArray<Move> moves, Func<Move, string> say, int lines)
    {
        if (moves.Length <= InOneLine) return DiffText.Read(Summary.Told([change], names));
        return [new DiffLine(ChangeText.Heading(change), $"{quantity}: {moves.Length} moved"), .. ByYear(moves, say, lines)];
    }

    private IEnumerable<DiffLine> ByYear(ImmutableArray<Move> moves, Func<Move, string> say, int lines)
    {
        var room = lines == 0 ? 0 : Names * times;
        foreach (var year in moves.GroupBy(m => m.Place.Year).OrderByDescending(g => g.Key, StringComparer.Ordinal))
        {
            var all = year.Select(m => $"{ChangeText.At(m.Place with { Year = "" }, names)} {say(m)}").ToList();
            var head = year.Key.Length > 0 ? $"{year.Key}: " : "";
            var shown = lines > 0 ? Math.Min(room, all.Count) : 0;
            if (shown > 0) yield return new DiffLine("", head + string.Join("; ", all.Take(shown)));
            if (shown < all.Count) yield return new DiffLine("", head + string.Join("; ", all.Skip(shown)), IsFolded: true);
            (room, lines) = (room - shown, lines - 1);
        }
    }
}
