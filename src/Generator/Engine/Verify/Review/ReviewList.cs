using System.Collections.Immutable;
using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify.Review;

/// <summary>What a verification found, item by item in the order of the computation.</summary>
public static class ReviewList
{
    /// <summary>The items: what changed, what is new, what is gone, what a merge left.</summary>
    public static ImmutableArray<ReviewItem> Of(Verdict verdict)
    {
        var found = verdict.Differences;
        var changed = found.Changes.SelectMany(c => c.Snapshots.Select(s => (Name: s, c.Change)));
        return
        [
            .. changed.GroupBy(c => Title(c.Name)).Select(g => new ReviewItem(
                g.Key, ReviewKind.Changed, [.. g.Select(c => c.Name).Distinct()], [.. g.Select(c => c.Change).Distinct()])),
            .. Whole(ReviewKind.New, found.Added.Select(s => s.Name)),
            .. Whole(ReviewKind.Gone, found.Removed.Select(s => s.Name)),
            .. Whole(ReviewKind.Merged, verdict.Damaged.Select(d => d.Name)),
        ];
    }

    private static IEnumerable<ReviewItem> Whole(ReviewKind kind, IEnumerable<string> snapshots) =>
        snapshots.GroupBy(Title).Select(g => new ReviewItem(g.Key, kind, [.. g], []));

    /// <summary>The item that a snapshot belongs to.</summary>
    private static string Title(string snapshot) => snapshot.Split('.') switch
    {
        ["figure", var id, ..] => $"figure {id}",
        ["page", var language, ..] => $"pages {language}",
        var words => string.Join(' ', words),
    };
}
