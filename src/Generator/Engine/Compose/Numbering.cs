using System.Collections.Immutable;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Text;
using ReportGen.Contracts.Works;
using ReportGen.Engine.Compose.Prose;
using ReportGen.Engine.Compose.Say;

namespace ReportGen.Engine.Compose;

/// <summary>
/// Numbers headings, tables, figures, equations and cited works in printed order, then closes every reference and citation.
/// </summary>
/// <param name="locale">The words of the theme's locale.</param>
/// <param name="works">The works that may be cited.</param>
/// <param name="ownKeys">Those of them that the study declares: what its author is shown.</param>
/// <param name="say">Where findings go.</param>
internal sealed class Numbering(
    Words locale, IReadOnlyCollection<Work> works, IReadOnlyCollection<string> ownKeys, ComposeMessages say)
{
    /// <summary>Where the study names its bibliography, which holds no work; null where it holds some, or none is named.</summary>
    public SourceSpan? EmptyBibliography { get; init; }

    private readonly Dictionary<string, Work> known = works.DistinctBy(w => w.Key).ToDictionary(w => w.Key);
    private readonly CitationMarks marks = new(locale);
    private readonly Dictionary<string, int> notes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> labels = new(StringComparer.Ordinal);
    private readonly HashSet<string> referenced = new(StringComparer.Ordinal), aside = new(StringComparer.Ordinal);
    private readonly List<string> cited = [];
    private readonly HeadingNumbers headings = new(locale);
    private int tables, figures, equations, pictures;

    /// <summary>Tables and figures that no sentence refers to, by anchor.</summary>
    public IEnumerable<string> NeverReferenced =>
        labels.Keys.Where(l => IsPart(l) && !referenced.Contains(l) && !aside.Contains(l)).Order(StringComparer.Ordinal);

    private static bool IsPart(string label) =>
        label.StartsWith("tbl-", StringComparison.Ordinal) || label.StartsWith("fig-", StringComparison.Ordinal);

    /// <summary>The keys of the cited works, in order of first citation.</summary>
    public IReadOnlyList<string> Cited => cited;

    /// <summary>Where labels stand in the author's texts.</summary>
    public IReadOnlyDictionary<string, SourceSpan> Places { get; init; } = ImmutableDictionary<string, SourceSpan>.Empty;

    /// <summary>Prints citations by names and years; null where they are numbers.</summary>
    public Func<ImmutableArray<CitedWork>, bool, ImmutableArray<Inline>?>? Cite { get; set; }

    public ImmutableArray<Section> Number(ImmutableArray<Section> sections) =>
        [.. sections.Select(s => s with { Blocks = [.. s.Blocks.Select(b => Numbered(b, s.Id))] })];

    public ImmutableArray<Section> Resolve(ImmutableArray<Section> sections)
    {
        notes.Clear();
        return [.. sections.Select(s => s with { Blocks = [.. s.Blocks.Select(Resolved)] })];
    }

    public Block Resolved(Block block) => block switch
    {
        Heading h => h with { Text = Closed(h.Text) },
        Paragraph p => p with { Text = Closed(p.Text) },
        DefinitionsBlock d => new DefinitionsBlock(
            [.. d.Entries.Select(e => (Closed(e.Terms), e.Meanings.Select(Resolved).ToImmutableArray()))]),
        TextTable t => t with { Caption = Closed(t.Caption), Head = Closed(t.Head), Rows = [.. t.Rows.Select(Closed)] },
        _ => Inside(block, Resolved),
    };

    private ImmutableArray<Block> Resolved(ImmutableArray<Block> blocks) => [.. blocks.Select(Resolved)];

    /// <summary>The block with what stands in it made anew.</summary>
    private static Block Inside(Block block, Func<Block, Block> made) => block switch
    {
        ListBlock l => l with { Items = [.. l.Items.Select(i => i.Select(made).ToImmutableArray())] },
        QuoteBlock q => new QuoteBlock([.. q.Content.Select(made)]),
        DefinitionsBlock d => new DefinitionsBlock(
            [.. d.Entries.Select(e => (e.Terms, e.Meanings.Select(m => m.Select(made).ToImmutableArray()).ToImmutableArray()))]),
        _ => block,
    };

    private Block Numbered(Block block, string section)
    {
        var at = new SourceSpan($"section {section}");
        switch (block)
        {
            case Heading h:
                var number = h.Number is null ? null : headings.Next(h.Level);
                var id = h.Id.Length > 0 ? h.Id : $"sec-{section}-{labels.Count}";
                Label(id, number is null ? TextOf(h) : SectionLabel(number), at);
                return h with { Id = id, Number = number };
            case TableBlock t:
                Label($"tbl-{t.Id}", $"{locale["table"]}{Gap}{tables + 1}", at);
                if (t.IsAside || t.IsFolded) aside.Add($"tbl-{t.Id}");
                return t with { Number = ++tables };
            case FigureBlock f:
                Label($"fig-{f.Id}", $"{locale["figure"]}{Gap}{figures + 1}", at);
                return f with { Number = ++figures };
            case EquationBlock { Number: < 0 } e:
                Label(e.Id, locale["equation-reference", equations + 1], at);
                return e with { Number = ++equations };
            case PictureBlock { Caption.Length: > 0 } p:
                var figure = p.Id.Length > 0 ? p.Id : $"picture-{++pictures}";
                Label(figure, $"{locale["figure"]}{Gap}{figures + 1}", at);
                return p with { Id = figure, Number = ++figures };
            case TextTable { Caption.Length: > 0 } t:
                var table = t.Id.Length > 0 ? t.Id : $"table-{tables + 1}";
                Label(table, $"{locale["table"]}{Gap}{tables + 1}", at);
                return t with { Id = table, Number = ++tables };
            default:
                return Inside(block, b => Numbered(b, section));
        }
    }

    private const string Gap = "\u00a0";

    private void Label(string label, string text, SourceSpan at)
    {
        if (!labels.TryAdd(label, text)) say.DuplicateLabel(label, Places.TryGetValue(label, out var place) ? place : at);
    }

    private string SectionLabel(string number) => locale["section-reference", HeadingNumbers.InSentence(number)];

    private static string TextOf(Heading heading) => string.Concat(heading.Text.OfType<TextRun>().Select(r => r.Text));

    private ImmutableArray<ImmutableArray<Inline>> Closed(ImmutableArray<ImmutableArray<Inline>> texts) => [.. texts.Select(Closed)];

    private ImmutableArray<Inline> Closed(ImmutableArray<Inline> text) => [.. text.SelectMany(Closed)];

    private IEnumerable<Inline> Closed(Inline inline) => inline switch
    {
        PendingReference reference => [Closed(reference)],
        PendingCitation citation => Closed(citation),
        PendingFootnote note => [Closed(note)],
        Emphasis e => [e with { Content = Closed(e.Content) }],
        OutsideLink l => [l with { Content = Closed(l.Content) }],
        _ => [inline],
    };

    private CrossReference Closed(PendingReference reference)
    {
        if (!labels.TryGetValue(reference.Target, out var printed)) say.UnknownLabel(reference.Target, reference.At);
        referenced.Add(reference.Target);
        return new CrossReference(reference.Target, printed ?? "");
    }

    private IEnumerable<Inline> Closed(PendingCitation citation)
    {
        foreach (var work in citation.Works.Where(w => !known.ContainsKey(w.Key)))
        {
            if (EmptyBibliography is { } empty && !labels.ContainsKey(work.Key.Replace(':', '-'))) say.NothingToCite(empty);
            else say.UnknownCitation(work.Key, citation.At, ownKeys, labels.Keys);
        }
        var cited = citation.Works.Where(w => known.ContainsKey(w.Key)).Select(w => (Work: known[w.Key], Written: w, NumberOf(w.Key)));
        ImmutableArray<(Work Work, WrittenWork Written, int Number)> all = [.. cited];
        var placed = all.Select(c => CitationMarks.Placed(c.Written, c.Number)).ToImmutableArray();
        return Cite?.Invoke(placed, citation.InText || citation.NamesAuthor) is { } named ? named : marks.Of(citation, all);
    }

    private FootnoteMark Closed(PendingFootnote note)
    {
        if (notes.TryGetValue(note.Label, out var number)) return new FootnoteMark(number, []) { IsAgain = true };
        notes[note.Label] = number = notes.Count + 1;
        return new FootnoteMark(number, [.. note.Content.Select(Resolved)]);
    }

    private int NumberOf(string key)
    {
        if (!cited.Contains(key)) cited.Add(key);
        return cited.IndexOf(key) + 1;
    }
}
