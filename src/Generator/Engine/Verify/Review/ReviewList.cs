using System.Collections.Immutable;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Verify.Say;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify.Review;

/// <summary>
/// What a verification found, item by item, group by group, and most important first as the verification says it: what went in, headline
/// results, ranks, grades, weights, other numbers; then what the report says, first in the reader's language, and how it looks.
/// </summary>
public static class ReviewList
{
    private const int OtherNumbers = 8; // of the importance of results: those that moved farthest first

    /// <summary>The items: what changed, what is new, what is gone, what a merge left.</summary>
    /// <param name="verdict">What was found.</param>
    /// <param name="forms">Which results lead.</param>
    /// <param name="language">The reader's.</param>
    public static ImmutableArray<ReviewItem> Of(Verdict verdict, ResultForms forms, string language)
    {
        var found = verdict.Differences;
        var changed = found.Changes.SelectMany(c => c.Snapshots.Select(s => (Name: s, c.Change)));
        IEnumerable<ReviewItem> items =
        [
            .. Whole(ReviewKind.Merged, verdict.Damaged.Select(d => d.Name)),
            .. changed.GroupBy(c => Title(c.Name)).Select(g => new ReviewItem(
                g.Key, ReviewKind.Changed, [.. g.Select(c => c.Name).Distinct()], Changes(g.Key, g.Select(c => c.Change), verdict))),
            .. Whole(ReviewKind.New, found.Added.Select(s => s.Name)),
            .. Whole(ReviewKind.Gone, found.Removed.Select(s => s.Name)),
        ];
        // figures as they stand in the report
        int Number(ReviewItem item) => item.Group.Part == ReviewPart.Figures && verdict.Difference is { } difference
            && int.TryParse(difference.Names.Figure(item.Title.Split(' ')[^1])?.Number, out var number) ? number : int.MaxValue;
        var groups = items.Select(i => i.Group).Distinct().ToList();
        return
        [
            .. items.OrderBy(i => i.Group.Part).ThenBy(i => i.Group.Language != language).ThenBy(i => groups.IndexOf(i.Group))
                .ThenBy(i => Importance(i, forms)).ThenBy(Number)
                .ThenByDescending(i => Importance(i, forms) < OtherNumbers ? 0 : Share(i)),
        ];
    }

    private static IEnumerable<ReviewItem> Whole(ReviewKind kind, IEnumerable<string> snapshots) =>
        snapshots.GroupBy(Title).Select(g => new ReviewItem(g.Key, kind, [.. g], []));

    /// <summary>The changes of an item; what is declared as its authors say it, options that their keys tell left out.</summary>
    private static ImmutableArray<Change> Changes(string title, IEnumerable<Change> found, Verdict verdict)
    {
        ImmutableArray<Change> all = [.. found.Distinct()];
        if (title.StartsWith("results ", StringComparison.Ordinal)) // the leading measure is computed last
        {
            return [.. all.OfType<RankChange>().Reverse(), .. all.Where(c => c is not RankChange)];
        }
        if (title != "declared" || verdict.Difference?.Inputs is not { Keys: { IsEmpty: false } keys } inputs) return all;
        var told = all.Where(c => c is not DeclaredChange && (c is not WordChange word || inputs.Words.Contains(word)));
        var files = keys.GroupBy(k => k.File).Select(f => new DeclaredChange([.. f]));
        return [.. files, .. told];
    }

    /// <summary>The lower the sooner, within a group.</summary>
    private static int Importance(ReviewItem item, ResultForms forms)
    {
        if (item.Kind == ReviewKind.Merged) return 0;
        if (item.Group.Part == ReviewPart.Inputs) return item.Title == "declared" ? 1 : 2;
        if (item.Group.Part == ReviewPart.Text) return item.Changes.OfType<SentenceChange>().Any(IsWorded) ? 1 : 2;
        if (item.Group.Part != ReviewPart.Results || item.Kind != ReviewKind.Changed) return item.Kind == ReviewKind.Changed ? 1 : 9;
        var form = forms.Find(item.Title.Split(' ')[^1]);
        return !form.Leads.IsEmpty && !form.LeadsByRegion ? 1
            : item.Changes.Min(c => c switch
            {
                RankChange => 2,
                GradeChange => 3,
                WeightChange => 4,
                NumberChange { IsHeadline: true } => 5,
                WordChange or RowChange => 6,
                _ => form.LeadsByRegion ? 7 : OtherNumbers,
            });
    }

    private static double Share(ReviewItem item) =>
        item.Changes.OfType<NumberChange>().SelectMany(c => c.Quantities).Select(q => q.Share).DefaultIfEmpty().Max();

    private static bool IsWorded(SentenceChange change) =>
        change.Sentences.Any(s => !TextSummary.IsRow(s) && !TextSummary.OnlyNumbers(s));

    /// <summary>The item that a snapshot belongs to.</summary>
    private static string Title(string snapshot) => snapshot.Split('.') switch
    {
        ["options"] => "declared", // the options in force are what the keys make of them
        ["figure", var id, ..] => $"figure {id}",
        ["page", var language, ..] => $"pages {language}",
        var words => string.Join(' ', words),
    };
}
