using System.Net;
using System.Text;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Verify.Say;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify.Review;

/// <summary>
/// An item as HTML: numbers as a table of moves, sentences with their changed words marked, figures and pages before, after and with the
/// difference marked.
/// </summary>
/// <param name="accepted">The accepted snapshots.</param>
/// <param name="received">The received ones.</param>
/// <param name="forms">How result files are read.</param>
/// <param name="tolerance">How far a number may move.</param>
/// <param name="text">The language, and unit names.</param>
public sealed class ReviewHtml(
    IReadOnlyList<Snapshot> accepted, IReadOnlyList<Snapshot> received, ResultForms forms, Tolerance tolerance,
    ChangeText text)
{
    private const int Rows = 200;

    private readonly ReviewText review = new(text);
    private readonly ChangeWords words = text.Words;

    /// <summary>The HTML.</summary>
    public string Of(ReviewItem item)
    {
        if (item.Kind != ReviewKind.Changed) return List(review.Lines(item)) + string.Concat(item.Snapshots.Select(Whole));
        var html = new StringBuilder();
        var isTable = item.Changes.Any(IsNumbers); // which has the words of its file as well
        foreach (var change in item.Changes.Where(c => !IsNumbers(c) && !(isTable && c is WordChange))) html.Append(Of(change));
        if (isTable) foreach (var snapshot in item.Snapshots) html.Append(Moves(snapshot));
        return html.ToString();
    }

    private string Of(Change change) => change switch
    {
        DataChange { Cells: var cells } => List(Rest(cells)) + Table([.. cells.Revised.Select(Cell)]),
        DeclaredChange declared => List(text.Lines(declared).Select(l => words["quantity", text.Heading(declared), l])),
        SentenceChange sentences => string.Concat(sentences.Sentences.Select(Sentence)),
        FigureChange figure => Picture("image/svg+xml", Encoding.UTF8.GetBytes(figure.Difference), review.Title(figure)),
        PageChange page => Picture("image/png", page.Difference, review.Title(page)),
        _ => List(text.Lines(change)),
    };

    private IEnumerable<string> Rest(CellChanges cells) =>
        ((RowChange[])[cells.Columns, cells.Units, cells.Years]).Where(r => r.Gained.Length + r.Lost.Length > 0)
        .SelectMany(r => text.Lines(r).Select(l => words["quantity", words.Name(r.Subject), l]));

    private string Moves(string name) => Find(accepted, name) is { } before && Find(received, name) is { } after
        ? Table([.. MovedCells.Of(before, after, forms, tolerance).Select(Named)])
        : "";

    private (string, Move) Cell(Move move) =>
        (text.Subjects.DataColumn(move.Place.Rest), move with { Place = move.Place with { Rest = "" } });

    private (string, Move) Named((string Quantity, Move Move) moved) =>
        (moved.Quantity == "value" ? "" : text.Subjects.Quantity(moved.Quantity), moved.Move);

    /// <summary>A number as it is, a class by its name.</summary>
    private string Value(string value) => Snapshots.Table.Number(value) is null ? text.Subjects.Class(value) : value;

    private string Table(IReadOnlyList<(string Quantity, Move Move)> moves)
    {
        if (moves.Count == 0) return "";
        var html = new StringBuilder($"<div class=\"wide\" tabindex=\"0\"><table><tr>");
        foreach (var head in (string[])["review.what", "review.where"]) html.Append($"<th>{Text(words[head])}</th>");
        string[] numbers = ["review.accepted", "review.now", "review.by"];
        foreach (var head in numbers) html.Append($"<th class=\"n\">{Text(words[head])}</th>");
        html.Append("</tr>\n");
        foreach (var (quantity, move) in moves.Take(Rows))
        {
            html.Append($"<tr><td>{Text(quantity)}</td><td>{Text(text.At(move.Place))}</td>");
            html.Append($"<td class=\"n\">{Text(Value(move.Before))}</td><td class=\"n\">{Text(Value(move.After))}</td>");
            html.Append($"<td class=\"n\">{Text(ChangeText.SignedDelta(move.Before, move.After))}</td></tr>\n");
        }
        html.Append("</table></div>\n");
        if (moves.Count > Rows) html.Append($"<p>{Text(words["review.more", moves.Count - Rows])}</p>\n");
        return html.ToString();
    }

    private static string Sentence(SentenceMove move) =>
        $"<p>{WordMarks.Of(move, Text, t => $"<del>{Text(t)}</del>", t => $"<ins>{Text(t)}</ins>")}</p>\n";

    /// <summary>A snapshot that only one of the two has: a picture, or the beginning of a text.</summary>
    private string Whole(string name)
    {
        if ((Find(received, name) ?? Find(accepted, name)) is not { } snapshot) return "";
        if (snapshot.Extension is "svg" or "png")
        {
            return Picture(snapshot.Extension == "svg" ? "image/svg+xml" : "image/png", snapshot.Content, review.Title(name));
        }
        var lines = snapshot.Lines;
        var more = lines.Length > 20 ? "\n" + words["review.lines", lines.Length - 20] : "";
        var shown = Text(string.Join('\n', lines.Take(20)) + more);
        return $"<details><summary>{Text(review.Title(name))}</summary><pre>{shown}</pre></details>\n";
    }

    private static bool IsNumbers(Change change) => change is NumberChange or RankChange or GradeChange or WeightChange;

    private static Snapshot? Find(IReadOnlyList<Snapshot> snapshots, string name) => snapshots.FirstOrDefault(s => s.Name == name);

    private static string Picture(string type, byte[] content, string name) =>
        $"<figure><figcaption>{Text(name)}</figcaption>"
        + $"<div class=\"wide{(type == "image/png" ? "" : " drawing")}\" tabindex=\"0\">"
        + $"<img alt=\"{Text(name)}\" src=\"data:{type};base64,{Convert.ToBase64String(content)}\"></div></figure>\n";

    private static string List(IEnumerable<string> lines) =>
        string.Concat(lines.Select(l => $"<li>{Text(l)}</li>\n")) is { Length: > 0 } items ? $"<ul>\n{items}</ul>\n" : "";

    private static string Text(string text) => WebUtility.HtmlEncode(text.Replace(" -> ", " → ", StringComparison.Ordinal));
}
