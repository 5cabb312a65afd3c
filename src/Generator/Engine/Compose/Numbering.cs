using System.Collections.Immutable;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Compose;

/// <summary>
/// Numbers headings, tables, figures, equations and cited works in printed order, then closes every reference and citation.
/// </summary>
/// <param name="locale">The words of the theme's locale.</param>
/// <param name="knownKeys">The works that may be cited.</param>
/// <param name="ownKeys">Those of them that the study declares: what its author is shown.</param>
/// <param name="say">Where findings go.</param>
internal sealed class Numbering(
    Words locale, IReadOnlyCollection<string> knownKeys, IReadOnlyCollection<string> ownKeys, ComposeMessages say)
{
    private readonly Dictionary<string, string> labels = new(StringComparer.Ordinal);
    private readonly HashSet<string> referenced = new(StringComparer.Ordinal);
    private readonly List<string> cited = [];
    private readonly HeadingNumbers headings = new(locale);
    private int tables, figures, equations;

    /// <summary>Tables and figures that no sentence refers to, by anchor.</summary>
    public IEnumerable<string> NeverReferenced =>
        labels.Keys.Where(l => IsPart(l) && !referenced.Contains(l)).Order(StringComparer.Ordinal);

    private static bool IsPart(string label) =>
        label.StartsWith("tbl-", StringComparison.Ordinal) || label.StartsWith("fig-", StringComparison.Ordinal);

    /// <summary>The keys of the cited works, in order of first citation.</summary>
    public IReadOnlyList<string> Cited => cited;

    /// <summary>Prints citations by names and years; null where they are numbers.</summary>
    public Func<IEnumerable<string>, bool, ImmutableArray<Inline>?>? Cite { get; set; }

    public ImmutableArray<Section> Number(ImmutableArray<Section> sections) =>
        [.. sections.Select(s => s with { Blocks = [.. s.Blocks.Select(b => Numbered(b, s.Id))] })];

    public ImmutableArray<Section> Resolve(ImmutableArray<Section> sections) =>
        [.. sections.Select(s => s with { Blocks = [.. s.Blocks.Select(Resolved)] })];

    public Block Resolved(Block block) => block switch
    {
        Heading h => h with { Text = Closed(h.Text) },
        Paragraph p => p with { Text = Closed(p.Text) },
        ListBlock l => l with { Items = [.. l.Items.Select(i => i.Select(Resolved).ToImmutableArray())] },
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
                return t with { Number = ++tables };
            case FigureBlock f:
                Label($"fig-{f.Id}", $"{locale["figure"]}{Gap}{figures + 1}", at);
                return f with { Number = ++figures };
            case EquationBlock { Number: < 0 } e:
                Label(e.Id, locale["equation-reference", equations + 1], at);
                return e with { Number = ++equations };
            default:
                return block;
        }
    }

    private const string Gap = "\u00a0";

    private void Label(string label, string text, SourceSpan at)
    {
        if (!labels.TryAdd(label, text)) say.DuplicateLabel(label, at);
    }

    private string SectionLabel(string number) => locale["section-reference", HeadingNumbers.InSentence(number)];

    private static string TextOf(Heading heading) => string.Concat(heading.Text.OfType<TextRun>().Select(r => r.Text));

    private ImmutableArray<Inline> Closed(ImmutableArray<Inline> text) => [.. text.SelectMany(Printed)];

    private IEnumerable<Inline> Printed(Inline inline) =>
        inline is PendingCitation pending && Cite?.Invoke(pending.Keys, pending.InText) is { } made ? made : [Closed(inline)];

    private Inline Closed(Inline inline)
    {
        switch (inline)
        {
            case PendingReference { Target: var target, At: var at }:
                if (!labels.TryGetValue(target, out var printed)) say.UnknownLabel(target, at);
                referenced.Add(target);
                return new CrossReference(target, printed ?? "");
            case PendingCitation { Keys: var keys, At: var at } pending:
                foreach (var key in keys.Where(k => !knownKeys.Contains(k))) say.UnknownCitation(key, at, ownKeys);
                return new Citation([.. keys.Where(knownKeys.Contains).Select(NumberOf).Distinct().Order()]) { InText = pending.InText };
            case Emphasis e: return e with { Content = Closed(e.Content) };
            case OutsideLink l: return l with { Content = Closed(l.Content) };
            default: return inline;
        }
    }

    private int NumberOf(string key)
    {
        if (!cited.Contains(key)) cited.Add(key);
        return cited.IndexOf(key) + 1;
    }
}
