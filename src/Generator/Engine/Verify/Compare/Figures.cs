using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify.Compare;

/// <summary>What changed in a drawing: places, colors, words, shapes that came and went.</summary>
internal static class Figures
{
    public static Change? Of(Snapshot before, Snapshot after)
    {
        if (after.Extension != "svg" || Parsed(before) is not { } old || Parsed(after) is not { } now) return TextChanges.Of(before, after);
        var (moved, added, removed) = (0, 0, 0);
        var colors = new List<(string Before, string After)>();
        var words = ImmutableArray.CreateBuilder<SentenceMove>();
        var changed = new List<(Shape? Before, Shape? After)>();
        foreach (var (was, become) in Shape.Aligned(Shape.All(old), Shape.All(now)))
        {
            if (was is not null && become is not null && was.SameAs(become)) continue;
            changed.Add((was, become));
            if (was is null || become is null || was.Tag != become.Tag)
            {
                if (become is not null) added++;
                if (was is not null) removed++;
                continue;
            }
            if (!was.SamePlace(become)) moved++;
            if (was.Words != become.Words) words.Add(new SentenceMove(was.Words, become.Words));
            colors.AddRange(was.Colors.Zip(become.Colors).Where(c => c.First != c.Second));
        }
        if (changed.Count == 0) return null;
        var both = colors.GroupBy(c => c).Select(g => (g.Key.Before, g.Key.After, g.Count()));
        var went = changed.Select(c => c.Before?.Element).OfType<XElement>().ToHashSet();
        var came = changed.Select(c => c.After?.Element).OfType<XElement>().ToHashSet();
        return new FigureChange(
            string.Join(' ', after.Name.Split('.')[1..]), moved, [.. both], words.ToImmutable(), added, removed,
            FigureDifference.Draw(old, now, went, came));
    }

    private static XElement? Parsed(Snapshot snapshot)
    {
        if (snapshot.Extension != "svg") return null;
        try
        {
            return XDocument.Parse(snapshot.Text).Root;
        }
        catch (XmlException)
        {
            return null; // an accepted file that somebody edited, or a merge that left its marks
        }
    }
}
