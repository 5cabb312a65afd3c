using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify.Say;

/// <summary>A change in words, as a heading and lines: short enough for a console, plain enough for a comment.</summary>
/// <param name="words">The language.</param>
/// <param name="names">What the report calls its units, indicators and so on.</param>
public sealed class ChangeText(ChangeWords words, PrintedNames names)
{
    private const int Examples = 3, Longest = 96, Listed = 8;

    /// <summary>The words it is said in.</summary>
    public ChangeWords Words => words;

    /// <summary>What changes are about.</summary>
    internal SubjectText Subjects { get; } = new(words, names);

    /// <summary>What the change is about: one or two words.</summary>
    public string Heading(Change change) => change switch
    {
        WordChange { Subject: "units" } word =>
            words.Name(word.Quantity.StartsWith("name_", StringComparison.Ordinal) ? "names" : "membership"),
        FigureChange figure => Subjects.Figure(figure.Id),
        DeclaredChange declared => words.Name(declared.Keys[0].File),
        SentenceChange sentences => Subjects.Section(sentences.Subject),
        FactChange facts => words["pdf", Subjects.Edition(facts.Subject.Split(' ')[^1])],
        PageChange page => words["page", page.Number, Subjects.Edition(page.Language)],
        _ => Subjects.File(change.Subject),
    };

    /// <summary>The change, a line or a few.</summary>
    public IEnumerable<string> Lines(Change change) => change switch
    {
        DeclaredChange declared => declared.Keys.Select(new KeyText(words).Of),
        DataChange data => Cells(data.Cells),
        WordChange word => [Quantity(word.Quantity, Moves(word.Moves, IsFree(word) ? AsWritten : Classes))],
        GradeChange grade => [Quantity(grade.Quantity, Moves(grade.Moves, Classes))],
        RankChange rank => [Quantity(rank.Quantity, Moves(rank.Moves, Rank))],
        WeightChange weight => [Moves(weight.Moves, By)],
        NumberChange number => number.Quantities.OrderByDescending(q => q.IsLead).ThenByDescending(q => q.Share).Select(Number),
        RowChange row => [words.Parts([Rows("gained", row.Subject, row.Gained), Rows("lost", row.Subject, row.Lost)])],
        SentenceChange text => text.Sentences.SelectMany(Sentence),
        FigureChange figure => [Figure(figure)],
        StyleChange style =>
        [
            .. style.Tokens.Select(t => words.Arrow(t.Before ?? "", Value(t))),
            .. style.OtherLines > 0 ? (string[])[words["style.rest"]] : [],
        ],
        FactChange facts => facts.Facts.Select(new FactText(words).Of),
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
        new[] { Subjects.Keys(place.Rest), place.Unit.Length > 0 ? Subjects.Unit(place.Unit) : "", words.Year(place.Year) }
            .Where(p => p.Length > 0));

    /// <summary>Where a value of the data stands: column, unit, year.</summary>
    public string AtData(Place place) => string.Join(
        words["sign.place"],
        new[] { Subjects.DataColumn(place.Rest), At(place with { Rest = "" }) }.Where(p => p.Length > 0));

    /// <summary>A value of the data before and after, with its place.</summary>
    public string MovedData(Move move) => words["quantity", AtData(move.Place), By(move)];

    /// <summary>A grade or another class before and after.</summary>
    public string Classes(Move move) => words.Arrow(Subjects.Class(move.Before), Subjects.Class(move.After));

    private string AsWritten(Move move) => words.Arrow(move.Before, move.After);

    /// <summary>True for what authors write as they like: options, and the names of units.</summary>
    private static bool IsFree(WordChange word) =>
        word.Subject == "options" || word.Quantity.StartsWith("name_", StringComparison.Ordinal);

    private IEnumerable<string> Cells(CellChanges cells)
    {
        var rows = ((RowChange[])[cells.Columns, cells.Units, cells.Years]).Where(r => r.Gained.Length + r.Lost.Length > 0);
        var moved = cells.Revised.Select(m => m.Before.Length == 0 || m.After.Length == 0
            ? words["quantity", AtData(m.Place), words.Arrow(m.Before, m.After)]
            : MovedData(m));
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
        if (figure.Moved > 0) parts.Add(words.Count("figure.moved", figure.Moved));
        parts.AddRange(figure.Colors.Take(2).Select(c => words["figure.color", c.Before, c.After, c.Shapes]));
        if (figure.Words is [var (before, after), ..]) parts.Add(words.Count("figure.words", figure.Words.Length, before, after));
        if (figure.Added > 0) parts.Add(words.Count("figure.more", figure.Added));
        if (figure.Removed > 0) parts.Add(words.Count("figure.less", figure.Removed));
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

    private const int Word = 20; // signs; longer words are cut

    /// <summary>A long sentence from a little before the place where it changes.</summary>
    private static string Around(string text, int from)
    {
        var start = text.Length <= Longest ? 0 : Math.Max(0, Math.Min(from - 30, text.Length - Longest));
        var end = Math.Min(text.Length, start + Longest);
        // whole words, where a language parts them
        if (start > 0 && text.IndexOf(' ', start - 1, Math.Min(Word, from - start + 1)) is >= 0 and var first) start = first + 1;
        if (end < text.Length && text.LastIndexOf(' ', end, Word) is >= 0 and var last && last > from) end = last;
        return $"{(start > 0 ? "..." : "")}{text[start..end]}{(end < text.Length ? "..." : "")}";
    }

    private static int SamePrefix(string a, string b)
    {
        var i = 0;
        while (i < a.Length && i < b.Length && a[i] == b[i]) i++;
        return i;
    }

    private string Rows(string key, string subject, ImmutableArray<string> ids) =>
        ids.IsEmpty ? "" : words[key, words.Few([.. ids.Select(i => Row(subject, i))], Listed)];

    /// <summary>What authors declare has its id beside its name.</summary>
    private string Row(string subject, string id) =>
        subject is "columns" or "systems" or "indicators" ? Subjects.DataColumn(id)
        : names.Units.ContainsKey(id) ? Subjects.Unit(id)
        : Subjects.Keys(id);

    private static string Value(SentenceMove token) =>
        token.After is { } after ? after[(after.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() : "";

    private string Quantity(string quantity, string text) =>
        quantity.Length is 0 || quantity == "value" ? text : words["quantity", Subjects.Quantity(quantity), text];

    /// <summary>A number before and after, and by how much it moved.</summary>
    public string By(Move move) => words["moved", move.Before, move.After, Signed(move)];

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
