using System.Collections.Immutable;
using ReportGen.Engine.Verify.Review;

namespace ReportGen.Cli.Review;

/// <summary>
/// A review by keys: each item in words, then a accepts, r rejects, s leaves it for later, q ends; g and e ask once of all that are left of
/// its group, or of everything that is left.
/// </summary>
/// <param name="session">The items.</param>
/// <param name="text">An item in words.</param>
/// <param name="key">The next key; null at the end of what is typed.</param>
/// <param name="output">Where it speaks.</param>
internal sealed class TerminalReview(ReviewSession session, ReviewText text, Func<char?> key, TextWriter output)
{
    private const int Most = 20; // lines of an item

    private readonly HashSet<int> skipped = [];
    private bool isOver;

    /// <summary>Goes through all items, or to where the person ends it.</summary>
    public void Run()
    {
        for (var i = 0; i < session.Items.Length && !isOver; i++)
        {
            if (session.Of(i) != Decision.Pending || skipped.Contains(i)) continue;
            Show(i);
            while (!Ask(i)) { }
        }
        foreach (var line in session.Summary(text)) output.WriteLine(line);
    }

    private void Show(int at)
    {
        var item = session.Items[at];
        output.WriteLine(text.Words["review.head", at + 1, session.Items.Length, text.WholeTitle(item)]);
        var lines = text.Lines(item).ToList();
        foreach (var line in lines.Take(Most)) output.WriteLine($"  {line}");
        if (lines.Count > Most) output.WriteLine("  " + text.Words["review.more-in", lines.Count - Most, Received(item)]);
    }

    /// <summary>Asks of an item; false where it has to be asked again.</summary>
    private bool Ask(int at)
    {
        var (words, group) = (text.Words, session.Items[at].Group);
        var (ofGroup, left) = (session.Pending(group, at), session.Pending(from: at));
        var name = text.Title(group);
        var all = ofGroup.Length > 1 ? words["review.ask.group", ofGroup.Length, name] : "";
        var rest = left.Length > 1 ? words["review.ask.rest", left.Length] : "";
        switch (Pressed(words["review.ask", all, rest]))
        {
            case 'a': session.Decide(at, Decision.Accepted); return true;
            case 'r': session.Decide(at, Decision.Rejected); return true;
            case 's': return true;
            case 'g' when all.Length > 0: return AskAll(ofGroup, words["review.all.group", ofGroup.Length, name]);
            case 'e' when rest.Length > 0: return AskAll(left, words["review.all.rest", left.Length]);
            case 'q' or null: return isOver = true;
            default: return false;
        }
    }

    /// <summary>Asks of several items at once; false where they are to be asked one by one.</summary>
    private bool AskAll(ImmutableArray<int> items, string name)
    {
        while (true)
        {
            switch (Pressed(text.Words["review.ask.all", name]))
            {
                case 'a': return Decide(items, Decision.Accepted);
                case 'r': return Decide(items, Decision.Rejected);
                case 's': skipped.UnionWith(items); return true;
                case 'b': return false;
                case null: return isOver = true;
            }
        }
    }

    private bool Decide(ImmutableArray<int> items, Decision decision)
    {
        foreach (var item in items) session.Decide(item, decision);
        return true;
    }

    private char? Pressed(string question)
    {
        output.Write("  " + question);
        var pressed = key();
        output.WriteLine(pressed);
        return pressed;
    }

    private string Received(ReviewItem item)
    {
        var first = $"snapshots/{item.Snapshots[0]}.received.*";
        return item.Snapshots.Length == 1 ? first : text.Words["review.more-files", first, item.Snapshots.Length - 1];
    }
}
