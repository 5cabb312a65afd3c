using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify.Say;

/// <summary>A change in words, as a heading and lines: short enough for a console, plain enough for a comment.</summary>
/// <param name="words">The language.</param>
/// <param name="names">Unit id to printed name.</param>
public sealed class ChangeText(ChangeWords words, IReadOnlyDictionary<string, string> names)
{
    private const int Examples = 3, Longest = 96, Listed = 8;

    /// <summary>The words it is said in.</summary>
    public ChangeWords Words => words;

    /// <summary>What the change is about: one or two words.</summary>
    public string Heading(Change change) => change switch
    {
        WordChange { Subject: "units" } word =>
            words.Name(word.Quantity.StartsWith("name_", StringComparison.Ordinal) ? "names" : "membership"),
        FigureChange figure => words["figure", figure.Subject],
        DeclaredChange declared => words.Name(declared.Keys[0].File),
        _ => words.Name(change.Subject),
    };

    /// <summary>The change, a line or a few.</summary>
    public IEnumerable<string> Lines(Change change) => change switch
    {
        DeclaredChange declared => declared.Keys.Select(new KeyText(words).Of),
        DataChange data => Cells(data.Cells),
        WordChange word => [Quantity(word.Quantity, Moves(word.Moves, m => words.Arrow(m.Before, m.After)))],
        GradeChange grade => [Quantity(grade.Quantity, Moves(grade.Moves, m => words.Arrow(m.Before, m.After)))],
        RankChange rank => [Quantity(rank.Quantity, Moves(rank.Moves, Rank))],
        WeightChange weight => [Moves(weight.Moves, By)],
        NumberChange number => number.Quantities.OrderByDescending(q => q.Share).Select(Number),
        RowChange row => [words.Parts([Rows("gained", row.Gained), Rows("lost", row.Lost)])],
        SentenceChange text => text.Sentences.SelectMany(Sentence),
        FigureChange figure => [Figure(figure)],
        StyleChange style =>
        [
            .. style.Tokens.Select(t => words.Arrow(t.Before ?? "", Value(t))),
            .. style.OtherLines > 0 ? (string[])[words["style.rest"]] : [],
        ],
        FactChange facts => facts.Facts.Select(f => words["quantity", words.Name(f.Fact), words.Arrow(f.Before, f.After)]),
        PageChange page => [words["page.tiles", page.Tiles, page.Of]],
        _ => throw new InvalidOperationException($"no words for {change.GetType().Name}"),
    };

    /// <summary>A value before and after, with its place.</summary>
    public string Moved(Move move) => words["quantity", At(move.Place), By(move)];

    /// <summary>A rank before and after.</summary>
    public string Rank(Move move) => move.Before.Length == 0 || move.After.Length == 0
        ? words.Arrow(move.Before, move.After)
        : words["from-to", move.Before, move.After];

    /// <summary>Where a value stands: column or other keys, unit, year.</summary>
    public string At(Place place) => string.Join(
        words["sign.place"],
        new[] { place.Rest, Name(place.Unit), place.Year.Length > 0 ? words.Year(place.Year) : "" }.Where(p => p.Length > 0));

    private IEnumerable<string> Cells(CellChanges cells)
    {
        var rows = ((RowChange[])[cells.Columns, cells.Units, cells.Years]).Where(r => r.Gained.Length + r.Lost.Length > 0);
        var moved = cells.Revised.Select(m => m.Before.Length == 0 || m.After.Length == 0
            ? words["quantity", At(m.Place), words.Arrow(m.Before, m.After)]
            : Moved(m));
        return rows.SelectMany(r => Lines(r).Select(l => words["rows", words.Name(r.Subject), l])).Concat(moved);
    }

    private string Number(QuantityChange q)
    {
        var at = At(q.Largest.Place);
        var move = (at.Length > 0 ? at + " " : "") + By(q.Largest);
        return Quantity(q.Quantity, q.Moved == 1 ? move : words["largest", q.Moved, q.Of, move]);
    }

    private string Moves(ImmutableArray<Move> moves, Func<Move, string> say)
    {
        string Example(Move move) => At(move.Place) is { Length: > 0 } at ? $"{at} {say(move)}" : say(move);
        var examples = words.Parts(moves.Take(Examples).Select(Example));
        return moves.Length <= Examples ? examples : words["moves", moves.Length, words["cut", examples]];
    }

    private string Figure(FigureChange figure)
    {
        var parts = new List<string>();
        if (figure.Moved > 0) parts.Add(words["figure.moved", figure.Moved]);
        parts.AddRange(figure.Colors.Take(2).Select(c => words["figure.color", c.Before, c.After, c.Shapes]));
        if (figure.Words is [var (before, after), ..]) parts.Add(words["figure.words", figure.Words.Length, before, after]);
        if (figure.Added > 0) parts.Add(words["figure.more", figure.Added]);
        if (figure.Removed > 0) parts.Add(words["figure.less", figure.Removed]);
        return string.Join(words["sign.place"], parts);
    }

    /// <summary>A sentence before and after, cut to the place where it changes.</summary>
    public static IEnumerable<string> Sentence(SentenceMove move)
    {
        var (before, after) = (move.Before, move.After);
        var from = before is null || after is null ? 0 : SamePrefix(before, after);
        if (before is not null) yield return "- " + Around(before, from);
        if (after is not null) yield return "+ " + Around(after, from);
    }

    /// <summary>A long sentence from a little before the place where it changes.</summary>
    private static string Around(string text, int from)
    {
        var start = text.Length <= Longest ? 0 : Math.Max(0, Math.Min(from - 30, text.Length - Longest));
        var end = Math.Min(text.Length, start + Longest);
        return $"{(start > 0 ? "..." : "")}{text[start..end]}{(end < text.Length ? "..." : "")}";
    }

    private static int SamePrefix(string a, string b)
    {
        var i = 0;
        while (i < a.Length && i < b.Length && a[i] == b[i]) i++;
        return i;
    }

    private string Name(string id) => names.TryGetValue(id, out var name) ? words["named", name, id] : id;

    private string Rows(string key, ImmutableArray<string> ids) =>
        ids.IsEmpty ? "" : words[key, words.Few([.. ids.Select(Name)], Listed)];

    private static string Value(SentenceMove token) =>
        token.After is { } after ? after[(after.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() : "";

    private string Quantity(string quantity, string text) =>
        quantity.Length is 0 || quantity == "value" ? text : words["quantity", words.Name(quantity), text];

    private string By(Move move) => words["moved", move.Before, move.After, Signed(move)];

    /// <summary>" (+0.5)" of two numbers; nothing where one is none.</summary>
    public string Delta(string before, string after) => SignedDelta(before, after) is { Length: > 0 } by ? words["delta", by] : "";

    /// <summary>"+0.5" of two numbers; nothing where one is none.</summary>
    public static string SignedDelta(string before, string after) =>
        Table.Number(before) is null || Table.Number(after) is null ? "" : Signed(new Move(default, before, after));

    private static string Signed(Move move)
    {
        var delta = (Table.Number(move.After) ?? 0) - (Table.Number(move.Before) ?? 0);
        return (delta > 0 ? "+" : "") + Table.Six(delta).ToString(CultureInfo.InvariantCulture);
    }
}
