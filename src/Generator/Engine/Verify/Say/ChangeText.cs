using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify.Say;

/// <summary>A change in words, as a heading and lines: short enough for a console, plain enough for a comment.</summary>
public static class ChangeText
{
    private const int Examples = 3, Longest = 96;

    /// <summary>What the change is about: one or two words.</summary>
    public static string Heading(Change change) => change switch
    {
        WordChange { Subject: "units" } word => word.Quantity.StartsWith("name_", StringComparison.Ordinal) ? "names" : "membership",
        FigureChange figure => $"figure {figure.Subject}",
        DeclaredChange declared => declared.Keys[0].File,
        _ => change.Subject,
    };

    /// <summary>The change, a line or a few.</summary>
    /// <param name="change">The change.</param>
    /// <param name="names">Unit id to printed name.</param>
    public static IEnumerable<string> Lines(Change change, IReadOnlyDictionary<string, string> names) => change switch
    {
        DeclaredChange declared => declared.Keys.Select(k => $"{k.Path} {KeyText.Of(k)}"),
        DataChange data => Cells(data.Cells, names),
        WordChange word => [$"{Quantity(word.Quantity)}{Moves(word.Moves, names, m => $"{Or(m.Before)} -> {Or(m.After)}")}"],
        GradeChange grade => [$"{grade.Quantity}: {Moves(grade.Moves, names, m => $"{Or(m.Before)} -> {Or(m.After)}")}"],
        RankChange rank => [$"{rank.Quantity}: {Moves(rank.Moves, names, m => $"from {Or(m.Before)} to {Or(m.After)}")}"],
        WeightChange weight => [Moves(weight.Moves, names, m => $"{m.Before} -> {m.After} ({Signed(m)})")],
        NumberChange number => number.Quantities.OrderByDescending(q => q.Share).Select(q => Number(q, names)),
        RowChange row => [string.Join("; ", Filled(Listed("gained", row.Gained, names), Listed("lost", row.Lost, names)))],
        SentenceChange text => text.Sentences.SelectMany(Sentence),
        FigureChange figure => [Figure(figure)],
        StyleChange style =>
        [
            .. style.Tokens.Select(t => $"{t.Before ?? "(none)"} -> {Value(t)}"),
            .. Filled(style.OtherLines > 0 ? "the style sheet beyond its tokens" : ""),
        ],
        FactChange facts => facts.Facts.Select(f => $"{f.Fact}: {Or(f.Before)} -> {Or(f.After)}"),
        PageChange page => [$"{page.Tiles} of {page.Of} tiles look different"],
        _ => throw new InvalidOperationException($"no words for {change.GetType().Name}"),
    };

    /// <summary>A value before and after, with its place.</summary>
    public static string Moved(Move move, IReadOnlyDictionary<string, string> names) =>
        $"{At(move.Place, names)}: {move.Before} -> {move.After} ({Signed(move)})";

    /// <summary>Where a value stands: column or other keys, unit, year.</summary>
    public static string At(Place place, IReadOnlyDictionary<string, string> names) =>
        string.Join(", ", new[] { place.Rest, Name(place.Unit, names), place.Year }.Where(p => p.Length > 0));

    private static IEnumerable<string> Cells(CellChanges cells, IReadOnlyDictionary<string, string> names)
    {
        var rows = ((RowChange[])[cells.Columns, cells.Units, cells.Years]).Where(r => r.Gained.Length + r.Lost.Length > 0);
        var moved = cells.Revised.Select(m => m.Before.Length == 0 || m.After.Length == 0
            ? $"{At(m.Place, names)}: {Or(m.Before)} -> {Or(m.After)}"
            : Moved(m, names));
        return rows.SelectMany(r => Lines(r, names).Select(l => $"{r.Subject} {l}")).Concat(moved);
    }

    private static string Number(QuantityChange q, IReadOnlyDictionary<string, string> names)
    {
        var at = At(q.Largest.Place, names);
        var move = $"{q.Largest.Before} -> {q.Largest.After} ({Signed(q.Largest)})";
        if (q.Moved == 1) return $"{Quantity(q.Quantity)}{(at.Length > 0 ? at + " " : "")}{move}";
        return $"{Quantity(q.Quantity)}{q.Moved} of {q.Of} values, the largest {(at.Length > 0 ? at + " " : "")}{move}";
    }

    private static string Moves(ImmutableArray<Move> moves, IReadOnlyDictionary<string, string> names, Func<Move, string> say)
    {
        string Example(Move move) => At(move.Place, names) is { Length: > 0 } at ? $"{at} {say(move)}" : say(move);
        var examples = string.Join("; ", moves.Take(Examples).Select(Example));
        return moves.Length <= Examples ? examples : $"{moves.Length} moved: {examples}; ...";
    }

    private static string Figure(FigureChange figure)
    {
        var parts = new List<string>();
        if (figure.Moved > 0) parts.Add($"{figure.Moved} shapes moved");
        parts.AddRange(figure.Colors.Take(2).Select(c => $"color {c.Before} -> {c.After} in {c.Shapes}"));
        if (figure.Words is [var (before, after), ..]) parts.Add($"{figure.Words.Length} words changed ({before} -> {after})");
        if (figure.Added > 0) parts.Add($"{figure.Added} shapes more");
        if (figure.Removed > 0) parts.Add($"{figure.Removed} shapes less");
        return string.Join(", ", parts);
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

    private static string Name(string id, IReadOnlyDictionary<string, string> names) =>
        names.TryGetValue(id, out var name) ? $"{name} ({id})" : id;

    private static IEnumerable<string> Filled(params string[] texts) => texts.Where(t => t.Length > 0);

    private static string Listed(string what, ImmutableArray<string> ids, IReadOnlyDictionary<string, string> names) =>
        ids.IsEmpty ? "" : $"{what} {Few.Of([.. ids.Select(i => Name(i, names))], 8)}";

    private static string Value(SentenceMove token) => token.After is { } after ? after[(after.IndexOf(':') + 1)..].Trim() : "(none)";

    private static string Quantity(string quantity) => quantity.Length is 0 || quantity == "value" ? "" : $"{quantity}: ";

    private static string Or(string text) => text.Length == 0 ? "(none)" : text;

    private static string Signed(Move move)
    {
        var delta = (Table.Number(move.After) ?? 0) - (Table.Number(move.Before) ?? 0);
        return (delta > 0 ? "+" : "") + Table.Six(delta).ToString(CultureInfo.InvariantCulture);
    }
}
