using ReportGen.Engine.Verify.Compare;
using FactMove = (string Fact, string Before, string After);

namespace ReportGen.Engine.Verify.Say;

/// <summary>The printed pages: facts of the PDF, then by number the pages that hold other words or look different.</summary>
internal static class PageSummary
{
    public static IEnumerable<string> Of(IReadOnlyList<Change> changes, IReadOnlyDictionary<string, string> names)
    {
        var facts = changes.OfType<FactChange>().ToList();
        foreach (var line in Summary.Told(facts.Select(f => Only(f, x => !IsPage(x) && !IsTag(x))).Where(f => !f.Facts.IsEmpty), names))
        {
            yield return line;
        }
        if (Joined(facts, IsTag, Tags) is { Length: > 0 } tags) yield return $"  {tags}";
        if (Joined(facts, IsPage, Pages) is { Length: > 0 } words) yield return $"  other words on pages: {words}";
        var looks = changes.OfType<PageChange>().GroupBy(p => p.Subject[..p.Subject.LastIndexOf(' ')], PageNumber).ToList();
        if (looks.Count == 0) yield break;
        yield return $"  pages that look different: {string.Join("; ", looks.Select(g => $"{g.Key} {string.Join(", ", g)}"))}";
    }

    private static FactChange Only(FactChange change, Func<FactMove, bool> told) => change with { Facts = [.. change.Facts.Where(told)] };

    private static string Joined(IEnumerable<FactChange> changes, Func<FactMove, bool> told, Func<FactChange, string> say) =>
        string.Join("; ", changes.Select(c => Only(c, told)).Where(c => !c.Facts.IsEmpty).Select(c => $"{c.Subject} {say(c)}"));

    private static string Tags(FactChange change) =>
        string.Join(", ", change.Facts.Take(3).Select(t => $"{t.Fact} {t.Before} -> {t.After}")) + (change.Facts.Length > 3 ? ", ..." : "");

    private static string Pages(FactChange change) => string.Join(", ", change.Facts.Select(f => f.Fact["page ".Length..]));

    private static string PageNumber(PageChange page) => page.Subject[(page.Subject.LastIndexOf(' ') + 1)..].TrimStart('0');

    private static bool IsPage(FactMove fact) => fact.Fact.StartsWith("page ", StringComparison.Ordinal);

    private static bool IsTag(FactMove fact) => fact.Fact.StartsWith("tag ", StringComparison.Ordinal);
}
