using System.Collections.Immutable;
using ReportGen.Engine.Verify.Review;
using ReportGen.Engine.Verify.Say;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Cli.Review;

/// <summary>What a person decided on an item.</summary>
internal enum Decision
{
    Pending,
    Accepted,
    Rejected,
}

/// <summary>The items of a review and what was decided on each; a decision is carried out at once, and once.</summary>
/// <param name="items">What there is to decide.</param>
/// <param name="folder">The snapshots of the study.</param>
internal sealed class ReviewSession(ImmutableArray<ReviewItem> items, SnapshotFolder folder)
{
    private readonly Lock gate = new();
    private readonly Decision[] decisions = new Decision[items.Length];

    public ImmutableArray<ReviewItem> Items => items;

    /// <summary>The groups of the items, in their order.</summary>
    public ImmutableArray<ReviewGroup> Groups { get; } = [.. items.Select(i => i.Group).Distinct()];

    /// <summary>True when everything is accepted.</summary>
    public bool IsAccepted => Count(Decision.Accepted) == items.Length;

    public Decision Of(int item)
    {
        lock (gate) return decisions[item];
    }

    /// <summary>How many items were decided so.</summary>
    public int Count(Decision decision)
    {
        lock (gate) return decisions.Count(d => d == decision);
    }

    /// <summary>The items that are pending, of a group or of all.</summary>
    /// <param name="group">The group; null for all.</param>
    /// <param name="from">Only this item and those that follow it.</param>
    public ImmutableArray<int> Pending(ReviewGroup? group = null, int from = 0)
    {
        lock (gate)
        {
            var left = Enumerable.Range(from, items.Length - from).Where(i => decisions[i] == Decision.Pending);
            return [.. left.Where(i => group is not { } one || items[i].Group == one)];
        }
    }

    /// <summary>The next item after one that is pending, from the first again behind the last; null when there is none.</summary>
    public int? NextPending(int after)
    {
        var order = Enumerable.Range(after + 1, items.Length).Select(i => i % items.Length);
        return order.Select(i => (int?)i).FirstOrDefault(i => Of(i!.Value) == Decision.Pending);
    }

    /// <summary>Carries out a decision; one that was decided before stays.</summary>
    public void Decide(int item, Decision decision)
    {
        lock (gate)
        {
            if (decisions[item] != Decision.Pending || decision == Decision.Pending) return;
            foreach (var snapshot in items[item].Snapshots) Carry(items[item].Kind, snapshot, decision == Decision.Accepted);
            decisions[item] = decision;
        }
    }

    private void Carry(ReviewKind kind, string snapshot, bool isAccepted)
    {
        if (kind == ReviewKind.Gone && isAccepted) folder.RemoveObsolete(snapshot);
        else if (isAccepted) folder.Accept(snapshot);
        else if (kind != ReviewKind.Gone) folder.Reject(snapshot);
    }

    /// <summary>How many items are accepted, rejected and pending.</summary>
    public string Counts(ChangeWords words) =>
        words["review.counts", Count(Decision.Accepted), Count(Decision.Rejected), Count(Decision.Pending)];

    /// <summary>What is decided and what is not, in one line and the titles of what is pending.</summary>
    public IEnumerable<string> Summary(ReviewText text)
    {
        yield return Counts(text.Words);
        foreach (var i in Pending()) yield return "  " + text.Words["review.is-pending", text.WholeTitle(items[i])];
    }
}
