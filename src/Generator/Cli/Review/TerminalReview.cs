using ReportGen.Engine.Verify.Review;

namespace ReportGen.Cli.Review;

/// <summary>A review by keys: each item in words, then a accepts, r rejects, s leaves it for later, q ends.</summary>
/// <param name="session">The items.</param>
/// <param name="text">An item in words.</param>
/// <param name="key">The next key; null at the end of what is typed.</param>
/// <param name="output">Where it speaks.</param>
internal sealed class TerminalReview(ReviewSession session, ReviewText text, Func<char?> key, TextWriter output)
{
    private const int Most = 20; // lines of an item

    /// <summary>Goes through all items, or to where the person ends it.</summary>
    public void Run()
    {
        for (var i = 0; i < session.Items.Length && Ask(i); i++) { }
        foreach (var line in session.Summary(text)) output.WriteLine(line);
    }

    /// <summary>Shows an item and does what the key says; false at the end.</summary>
    private bool Ask(int at)
    {
        var item = session.Items[at];
        output.WriteLine($"[{at + 1}/{session.Items.Length}] {text.Title(item)}");
        var lines = text.Lines(item).ToList();
        foreach (var line in lines.Take(Most)) output.WriteLine($"  {line}");
        if (lines.Count > Most) output.WriteLine("  " + text.Words["review.more-in", lines.Count - Most, Received(item)]);
        while (true)
        {
            output.Write("  " + text.Words["review.ask"]);
            var pressed = key();
            output.WriteLine(pressed);
            switch (pressed)
            {
                case 'a': session.Decide(at, Decision.Accepted); return true;
                case 'r': session.Decide(at, Decision.Rejected); return true;
                case 's': return true;
                case 'q' or null: return false;
            }
        }
    }

    private string Received(ReviewItem item)
    {
        var first = $"snapshots/{item.Snapshots[0]}.received.*";
        return item.Snapshots.Length == 1 ? first : text.Words["review.more-files", first, item.Snapshots.Length - 1];
    }
}
