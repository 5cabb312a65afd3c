using ReportGen.Engine.Verify.Compare;

namespace ReportGen.Engine.Verify.Say;

/// <summary>Changes in lines: a heading, and what follows it.</summary>
internal static class Summary
{
    /// <summary>The first change in the order of the computation, in one line; a sentence goes before a row of the tables.</summary>
    public static string Headline(Comparison found, IReadOnlyDictionary<string, string> names)
    {
        var changes = found.Changes.Select(c => c.Change).ToList();
        var change = changes.Find(c => c is not SentenceChange text || text.Sentences.Any(s => !TextSummary.IsRow(s))) ?? changes[0];
        var first = ChangeText.Lines(change, names).FirstOrDefault();
        return first is null ? ChangeText.Heading(change) : $"{ChangeText.Heading(change)}: {first}";
    }

    /// <summary>A heading before the first line of each change; changes that say the same in another language or figure share it.</summary>
    internal static IEnumerable<string> Told(IEnumerable<Change> changes, IReadOnlyDictionary<string, string> names) =>
        Merged(changes.Select(c => (ChangeText.Heading(c), (IReadOnlyList<string>)[.. ChangeText.Lines(c, names)])));

    internal static IEnumerable<string> Merged(IEnumerable<(string Heading, IReadOnlyList<string> Lines)> told)
    {
        foreach (var same in told.Where(t => t.Lines.Count > 0).GroupBy(t => string.Join('\n', t.Lines)))
        {
            var headings = same.Select(s => s.Heading).Distinct().ToList();
            var heading = headings.Count <= 3 ? string.Join(", ", headings) : $"{headings[0]}, {headings[1]} and {headings.Count - 2} more";
            var lines = same.First().Lines;
            for (var i = 0; i < lines.Count; i++) yield return i == 0 ? $"  {heading}: {lines[0]}" : $"    {lines[i]}";
        }
    }
}
