using ReportGen.Contracts.Text;
using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Verify.Say;

namespace ReportGen.Engine.Verify.Review;

/// <summary>An item in lines for a console: what is said of it, changed words marked.</summary>
/// <param name="text">The language, and unit names.</param>
public sealed class ReviewText(ChangeText text)
{
    /// <summary>The words it is said in.</summary>
    public ChangeWords Words => text.Words;

    /// <summary>The lines.</summary>
    public IEnumerable<string> Lines(ReviewItem item) => item.Kind switch
    {
        ReviewKind.New => [Words["review.new"]],
        ReviewKind.Gone => [Words["review.gone"]],
        ReviewKind.Merged => [Words["review.merged"]],
        _ => item.Changes.SelectMany(Lines),
    };

    private IEnumerable<string> Lines(Change change) => change switch
    {
        SentenceChange sentences => sentences.Sentences.Select(s => WordMarks.Of(s, t => t, t => $"[-{t}-]", t => $"{{+{t}+}}")),
        PageChange page => [Words["review.page", page.Subject.Split(' ')[^1].TrimStart('0'), text.Lines(page).First()]],
        FigureChange figure => text.Lines(figure).Select(l => Words["review.figure", figure.Subject.Split(' ')[^1], l]),
        RankChange rank => Moves(rank.Quantity, rank.Moves),
        GradeChange grade => Moves(grade.Quantity, grade.Moves),
        WeightChange weight => Moves("", weight.Moves),
        _ => text.Lines(change),
    };

    private IEnumerable<string> Moves(string quantity, IEnumerable<Move> moves) => moves
        .OrderByDescending(m => m.Place.Year, StringComparer.Ordinal)
        .Select(m => Words["quantity", $"{Words.Name(quantity)} {text.At(m.Place)}".TrimStart(), Words.Arrow(m.Before, m.After)]);

    /// <summary>What an item is called.</summary>
    public string Title(ReviewItem item) => item.Title.Split(' ') switch
    {
        ["figure", var id] => Words["figure", id],
        ["pages", var language] => Words["review.pages", language],
        ["pdf", var language] => Words["review.pdf", language],
        ["html", var language] => Words["review.html", language],
        ["results", var file] => Words["review.results", Words.Name(file)],
        ["document", var language, var section] => Words["review.document", language, section],
        [var word] => Words.Name(word),
        _ => item.Title,
    };
}
