using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Text;

namespace ReportGen.Renderers.Word;

/// <summary>The places of an edition that something may refer to, by anchor.</summary>
internal sealed class Bookmarks
{
    /// <param name="Id">Its number in the document.</param>
    /// <param name="Name">Its name: a letter, then letters, digits and low lines, at most 40.</param>
    /// <param name="Text">What it holds when a reference may repeat it; null for a heading, whose number is not all its text.</param>
    internal sealed record Place(int Id, string Name, string? Text);

    private const int LongestName = 40;
    private readonly Dictionary<string, Place> places = new(StringComparer.Ordinal);
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);

    public Bookmarks(Edition edition)
    {
        foreach (var block in edition.Sections.SelectMany(s => s.Blocks).All()) Add(block, edition.Words);
        foreach (var entry in edition.References) Add(Reference(entry.Number), null);
        Add(References, null);
    }

    /// <summary>Anchor of the list of references.</summary>
    public const string References = "references";

    /// <summary>Anchor of an entry of the list of references.</summary>
    public static string Reference(int number) => string.Create(CultureInfo.InvariantCulture, $"ref-{number}");

    /// <summary>A table's or a figure's printed number.</summary>
    public static string Label(string word, int number) => string.Create(CultureInfo.InvariantCulture, $"{word}\u00a0{number}");

    public Place? Find(string anchor) => places.GetValueOrDefault(anchor);

    /// <summary>The elements with the bookmark of an anchor around them.</summary>
    public IEnumerable<XElement> Around(string anchor, IEnumerable<XElement> content)
    {
        if (Find(anchor) is not { } place) return content;
        return [W.E("bookmarkStart", W.A("id", place.Id), W.A("name", place.Name)), .. content, W.E("bookmarkEnd", W.A("id", place.Id))];
    }

    private void Add(Block block, ImmutableDictionary<string, string> words)
    {
        switch (block)
        {
            case Heading h: Add(h.Id, null); break;
            case TableBlock t: Add($"tbl-{t.Id}", Label(words["table"], t.Number)); break;
            case FigureBlock f: Add($"fig-{f.Id}", Label(words["figure"], f.Number)); break;
            case EquationBlock { Number: > 0 } e: Add(e.Id, e.Number.ToString(CultureInfo.InvariantCulture)); break;
            case PictureBlock { Number: > 0 } p: Add(p.Id, Label(words["figure"], p.Number)); break;
            case TextTable { Number: > 0 } t: Add(t.Id, Label(words["table"], t.Number)); break;
        }
    }

    private void Add(string anchor, string? text) => places.TryAdd(anchor, new Place(places.Count + 1, Name(anchor), text));

    private string Name(string anchor)
    {
        var plain = string.Concat(anchor.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));
        if (plain.Length == 0 || !char.IsAsciiLetter(plain[0])) plain = "to_" + plain;
        for (var twin = 1; ; twin++)
        {
            var tail = twin == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"_{twin}");
            var name = plain[..Math.Min(plain.Length, LongestName - tail.Length)] + tail;
            if (names.Add(name)) return name;
        }
    }
}
