using ReportGen.Engine.Verify.Compare;
using FactMove = (string Fact, string Before, string After);

namespace ReportGen.Engine.Verify.Say;

/// <summary>The printed pages: facts of the PDF, then by number the pages that hold other words or look different.</summary>
internal sealed class PageSummary(ChangeText text)
{
    private const int Tags = 3;

    private readonly ChangeWords words = text.Words;

    public IEnumerable<DiffLine> Of(IReadOnlyList<Change> changes)
    {
        var facts = changes.OfType<FactChange>().ToList();
        var others = facts.Select(f => Only(f, x => !IsPage(x) && !IsTag(x))).Where(f => !f.Facts.IsEmpty);
        foreach (var line in new Summary(text).Told(others)) yield return line;
        var tags = facts.Select(f => (f.Subject, Facts: f.Facts.Where(IsTag).ToList())).Where(f => f.Facts.Count > 0);
        foreach (var (subject, moves) in tags) yield return new DiffLine(words["pdf", Edition(subject)], Cut([.. moves.Select(Tag)]));
        var pages = facts.Select(f => (f.Subject, Pages: f.Facts.Where(IsPage).Select(p => p.Fact["page ".Length..]).ToList()));
        if (Numbered(pages.Where(p => p.Pages.Count > 0)) is { Length: > 0 } other) yield return new DiffLine(words["pages.words"], other);
        var looks = changes.OfType<PageChange>().GroupBy(p => p.Subject[..p.Subject.LastIndexOf(' ')], PageNumber);
        if (Numbered(looks.Select(g => (g.Key, g.ToList()))) is { Length: > 0 } look) yield return new DiffLine(words["pages.look"], look);
    }

    private string Numbered(IEnumerable<(string Subject, List<string> Pages)> all) =>
        words.Parts(all.Select(a => words["pages.of", Edition(a.Subject), words.List(a.Pages)]));

    /// <summary>"pdf en" and "page en" are of an edition.</summary>
    private string Edition(string subject) => text.Subjects.Edition(subject.Split(' ')[1]);

    private string Cut(List<string> moves) => words.List(moves.Take(Tags)) is var some && moves.Count > Tags ? words["cut", some] : some;

    private string Tag(FactMove tag) => $"{tag.Fact} {words.Arrow(tag.Before, tag.After)}";

    private static FactChange Only(FactChange change, Func<FactMove, bool> told) => change with { Facts = [.. change.Facts.Where(told)] };

    private static string PageNumber(PageChange page) => page.Subject[(page.Subject.LastIndexOf(' ') + 1)..].TrimStart('0');

    private static bool IsPage(FactMove fact) => fact.Fact.StartsWith("page ", StringComparison.Ordinal);

    private static bool IsTag(FactMove fact) => fact.Fact.StartsWith("tag ", StringComparison.Ordinal);
}
