using ReportGen.Contracts.Text;
using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Verify.Say;

namespace ReportGen.Engine.Verify.Review;

/// <summary>An item in lines for a console: what is said of it, changed words marked.</summary>
/// <param name="names">Unit id to printed name.</param>
public sealed class ReviewText(IReadOnlyDictionary<string, string> names)
{
    /// <summary>The lines.</summary>
    public IEnumerable<string> Lines(ReviewItem item) => item.Kind switch
    {
        ReviewKind.New => ["is new"],
        ReviewKind.Gone => ["the build no longer makes it"],
        ReviewKind.Merged => ["a merge left it in conflict; the new one is built from the merged inputs"],
        _ => item.Changes.SelectMany(Lines),
    };

    private IEnumerable<string> Lines(Change change) => change switch
    {
        SentenceChange text => text.Sentences.Select(s => WordMarks.Of(s, t => t, t => $"[-{t}-]", t => $"{{+{t}+}}")),
        PageChange page => [$"page {page.Subject.Split(' ')[^1]}: {ChangeText.Lines(page, names).First()}"],
        FigureChange figure => ChangeText.Lines(figure, names).Select(l => $"{figure.Subject.Split(' ')[^1]}: {l}"),
        RankChange rank => Moves(rank.Quantity, rank.Moves),
        GradeChange grade => Moves(grade.Quantity, grade.Moves),
        WeightChange weight => Moves("", weight.Moves),
        _ => ChangeText.Lines(change, names),
    };

    private IEnumerable<string> Moves(string quantity, IEnumerable<Move> moves) => moves
        .OrderByDescending(m => m.Place.Year, StringComparer.Ordinal)
        .Select(m => $"{quantity} {ChangeText.At(m.Place, names)}: {Or(m.Before)} -> {Or(m.After)}".TrimStart());

    private static string Or(string text) => text.Length == 0 ? "(none)" : text;
}
