using ReportGen.Engine.Verify.Compare;

namespace ReportGen.Engine.Verify.Say;

/// <summary>The printed pages: facts of the PDF, then by number the pages that hold other words or look different.</summary>
internal static class PageSummary
{
    public static IEnumerable<string> Of(IReadOnlyList<Change> changes, IReadOnlyDictionary<string, string> names)
    {
        var facts = changes.OfType<FactChange>().ToList();
        var structure = facts.Select(f => f with { Facts = [.. f.Facts.Where(x => !IsPage(x.Fact) && !x.Fact.StartsWith("tag ", StringComparison.Ordinal))] }).Where(f => !f.Facts.IsEmpty);
        foreach (var line in Summary.Told(structure, names)) yield return line;
        var tags = facts.Select(f => (f.Subject, Tags: f.Facts.Where(x => x.Fact.StartsWith("tag ", StringComparison.Ordinal)).Select(t => $"{t.Fact} {t.Before} -> {t.After}").ToList())).Where(f => f.Tags.Count > 0).ToList();
        if (tags.Count > 0) yield return $"  {string.Join("; ", tags.Select(f => $"{f.Subject} {string.Join(", ", f.Tags.Take(3))}{(f.Tags.Count > 3 ? ", ..." : "")}"))}";
        var words = facts.Select(f => (f.Subject, Pages: f.Facts.Where(x => IsPage(x.Fact)).Select(x => x.Fact["page ".Length..]).ToList())).Where(f => f.Pages.Count > 0).ToList();
        if (words.Count > 0) yield return $"  other words on pages: {string.Join("; ", words.Select(f => $"{f.Subject} {string.Join(", ", f.Pages)}"))}";
        var looks = changes.OfType<PageChange>().GroupBy(p => p.Subject[..p.Subject.LastIndexOf(' ')]).ToList();
        if (looks.Count > 0) yield return $"  pages that look different: {string.Join("; ", looks.Select(g => $"{g.Key} {string.Join(", ", g.Select(p => p.Subject[(p.Subject.LastIndexOf(' ') + 1)..].TrimStart('0')))}"))}";
    }

    private static bool IsPage(string fact) => fact.StartsWith("page ", StringComparison.Ordinal);
}
