using System.Collections.Immutable;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Diagnostics;
using ReportGen.Engine.Verify.Compare;

namespace ReportGen.Engine.Verify.Say;

/// <summary>
/// The differences on one screen: what was declared first, then what a reader would see first, then everything that follows from it.
/// </summary>
public static class Summary
{
    /// <summary>Most lines of a summary.</summary>
    public const int Lines = 30;

    /// <summary>The lines: importance decides their order and how many a kind may have.</summary>
    public static ImmutableArray<string> Of(Comparison found, IReadOnlyDictionary<string, string> names)
    {
        var changes = found.Changes.Select(c => c.Change).ToList();
        var resultsMoved = changes.Exists(c => c is NumberChange or WordChange or WeightChange or RankChange or GradeChange or RowChange);
        var numbers = changes.OfType<NumberChange>().Where(n => !n.IsInput).ToList();
        (int Most, IEnumerable<string> Lines)[] kinds =
        [
            (6, Told(changes.Where(c => c is WordChange or NumberChange { IsInput: true }), names)),
            (3, Told(changes.OfType<RowChange>().DistinctBy(r => string.Join('|', r.Gained.Append(">").Concat(r.Lost))), names)),
            (3, Told(changes.OfType<GradeChange>(), names)),
            (3, Told(changes.OfType<RankChange>(), names)),
            (2, Told(changes.OfType<WeightChange>(), names)),
            (7, NumberSummary.Of(numbers, names)),
            (8, TextSummary.Of([.. changes.OfType<SentenceChange>().Where(c => !TextSummary.IsHtml(c))], resultsMoved)),
            (4, Told(changes.OfType<StyleChange>(), names)),
            (4, Told(changes.OfType<FigureChange>(), names)),
            (3, TextSummary.Of([.. changes.OfType<SentenceChange>().Where(IsOtherHtml)], resultsMoved)),
            (5, PageSummary.Of(changes, names)),
        ];
        var lines = new List<string>();
        foreach (var (most, told) in kinds)
        {
            var all = told.ToList();
            var room = Math.Min(most, Lines - lines.Count);
            if (all.Count <= room) lines.AddRange(all);
            else if (room > 0) lines.AddRange([.. all.Take(room - 1), $"    ... {all.Count - room + 1} lines more like these"]);
        }
        return [.. lines];
    }

    /// <summary>The first change in the order of the computation, in one line; a sentence goes before a row of the tables.</summary>
    public static string Headline(Comparison found, IReadOnlyDictionary<string, string> names)
    {
        var changes = found.Changes.Select(c => c.Change).ToList();
        var change = changes.Find(c => c is not SentenceChange text || text.Sentences.Any(s => !TextSummary.IsRow(s))) ?? changes[0];
        var first = ChangeText.Lines(change, names).FirstOrDefault();
        return first is null ? ChangeText.Heading(change) : $"{ChangeText.Heading(change)}: {first}";
    }

    private static bool IsOtherHtml(SentenceChange change) => TextSummary.IsHtml(change) && !change.Sentences.IsEmpty;

    /// <summary>Unit id to the name a summary prints.</summary>
    public static IReadOnlyDictionary<string, string> UnitNames(ReportPlan plan) =>
        plan.Units.GroupBy(u => u.Id.Value).ToDictionary(g => g.Key, g => g.First().Name.In(MessageLanguage.Id));

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
