using ReportGen.Contracts.Text;
using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Verify.Say;

namespace ReportGen.Engine.Verify.Review;

/// <summary>An item in lines for a console: what is said of it, changed words marked.</summary>
/// <param name="text">The language, and printed names.</param>
public sealed class ReviewText(ChangeText text)
{
    private readonly SubjectText subjects = text.Subjects;

    /// <summary>The words it is said in.</summary>
    public ChangeWords Words => text.Words;

    /// <summary>The lines.</summary>
    public IEnumerable<string> Lines(ReviewItem item) => item.Kind switch
    {
        ReviewKind.New => [Words["review.new"]],
        ReviewKind.Gone => [Words["review.gone"]],
        ReviewKind.Merged => [Words["review.merged"]],
        _ => item.Changes.Where(c => c is not FigureChange).SelectMany(Lines).Concat(Figures([.. item.Changes.OfType<FigureChange>()])),
    };

    private IEnumerable<string> Lines(Change change) => change switch
    {
        DeclaredChange declared => text.Lines(declared).Select(l => Words["quantity", text.Heading(declared), l]),
        SentenceChange sentences => sentences.Sentences.Select(s => WordMarks.Of(s, t => t, t => $"[-{t}-]", t => $"{{+{t}+}}")),
        PageChange page => [Words["quantity", Words["page.number", page.Number], text.Lines(page).First()]],
        RankChange rank => Moves(rank.Quantity, rank.Moves, text.Rank),
        GradeChange grade => Moves(grade.Quantity, grade.Moves, text.Classes),
        WeightChange weight => Moves("", weight.Moves, text.By),
        _ => text.Lines(change),
    };

    /// <summary>What differs in the drawings of all editions, said once where it is the same in several.</summary>
    private IEnumerable<string> Figures(IReadOnlyCollection<FigureChange> drawn) =>
        from said in drawn.SelectMany(f => text.Lines(f).Select(l => (f.Language, Line: l))).GroupBy(l => l.Line, l => l.Language)
        select said.Count() == drawn.Count ? said.Key : Words["quantity", Words.List(said.Select(subjects.Edition)), said.Key];

    private IEnumerable<string> Moves(string quantity, IEnumerable<Move> moves, Func<Move, string> say) => moves
        .OrderByDescending(m => m.Place.Year, StringComparer.Ordinal)
        .Select(m => Words["quantity", Of(quantity, text.At(m.Place)), say(m)]);

    private string Of(string quantity, string place) =>
        quantity.Length == 0 ? place : subjects.Quantity(quantity) + Words["sign.place"] + place;

    /// <summary>What an item is called within its group.</summary>
    public string Title(ReviewItem item) => ChangeWords.Capital(Name(item));

    private string Name(ReviewItem item) => item.Title.Split(' ') switch
    {
        ["figure", var id] => subjects.Figure(id),
        ["pages", _] => Words["review.pages"],
        ["pdf", _] => Words["review.pdf"],
        ["results", var file] => subjects.File(file),
        ["document", ..] => subjects.Parts(item.Title).Section,
        ["html", ..] => subjects.Section(item.Title),
        [var word] => Words[$"review.{word}"],
        _ => item.Title,
    };

    /// <summary>What an item is called anywhere.</summary>
    public string WholeTitle(ReviewItem item) => item.Group is { Language.Length: > 0 } or { Part: ReviewPart.Results }
        ? ChangeWords.Capital(Words["quantity", Title(item.Group), Name(item)])
        : Title(item);

    /// <summary>What the items of a group have in common.</summary>
    public string Title(ReviewGroup group) =>
        Words[$"group.{group.Part.ToString().ToLowerInvariant()}", subjects.Edition(group.Language)];

    /// <summary>The picture of a figure or page.</summary>
    internal string Title(Change picture) => picture switch
    {
        FigureChange figure => subjects.Figure(figure.Id, figure.Language),
        _ => text.Heading(picture),
    };

    /// <summary>A snapshot that only one of the two has.</summary>
    internal string Title(string snapshot) => snapshot.Split('.') switch
    {
        ["figure", var id, .., var language] => subjects.Figure(id, language),
        ["page", var language, var number] => Words["page", number.TrimStart('0'), subjects.Edition(language)],
        ["results", var file, ..] => ChangeWords.Capital(subjects.File(file)),
        ["document" or "html", ..] => subjects.Section(snapshot),
        ["pdf", var language] => Words["pdf", subjects.Edition(language)],
        [var word] when Words.Find($"review.{word}") is { } said => said,
        _ => snapshot,
    };
}
