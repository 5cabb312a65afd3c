using System.Collections.Immutable;
using System.Text;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Wording;

namespace ReportGen.Engine.Compose.Prose;

/// <summary>Closes running text: what stands where a typed line ends, and quotes and apostrophes as they are printed.</summary>
/// <param name="between">What stands between two lines of a theme's text.</param>
/// <param name="isEastern">True where quotes and dashes are full-width.</param>
/// <param name="curls">True where typed quotes are printed as curly ones.</param>
internal sealed class Lines(string between, bool isEastern, bool curls)
{
    /// <summary>As the locale of a theme says.</summary>
    public static Lines Of(ImmutableDictionary<string, string> words) =>
        new(words["line-break"], words.GetValueOrDefault("east-asian") == "yes", words.GetValueOrDefault("curly-quotes") == "yes");

    private const char Thing = '\ufffc'; // what is no letter: a formula, code, a reference

    /// <summary>The text with its lines joined.</summary>
    /// <param name="text">Running text, line ends in it.</param>
    /// <param name="byWidth">True for an author's text: lines are joined without a space between two wide characters alone.</param>
    public ImmutableArray<Inline> Joined(ImmutableArray<Inline> text, bool byWidth)
    {
        var flat = new StringBuilder();
        foreach (var inline in text) Append(flat, inline);
        var (all, at) = (flat.ToString(), 0);
        var closed = Closed(text, all, byWidth, ref at);
        return closed is [.. var before, TextRun last] && last.Text.EndsWith(' ') && byWidth
            ? [.. before, new TextRun(last.Text.TrimEnd(' '))] // what stood before a label in braces
            : closed;
    }

    private static void Append(StringBuilder flat, Inline inline)
    {
        switch (inline)
        {
            case TextRun run: flat.Append(run.Text); break;
            case Emphasis e: foreach (var inner in e.Content) Append(flat, inner); break;
            case OutsideLink l: foreach (var inner in l.Content) Append(flat, inner); break;
            case LineBreak: flat.Append('\u2028'); break;
            case PendingCitation { InText: false, NamesAuthor: false } or PendingFootnote: break; // raised: words around it are neighbors
            default: flat.Append(Thing); break;
        }
    }

    private ImmutableArray<Inline> Closed(ImmutableArray<Inline> text, string all, bool byWidth, ref int at)
    {
        var closed = ImmutableArray.CreateBuilder<Inline>();
        foreach (var inline in text)
        {
            switch (inline)
            {
                case TextRun run:
                    closed.Add(new TextRun(Run(run.Text, all, byWidth, at)));
                    at += run.Text.Length;
                    break;
                case Emphasis e: closed.Add(e with { Content = Closed(e.Content, all, byWidth, ref at) }); break;
                case OutsideLink l: closed.Add(l with { Content = Closed(l.Content, all, byWidth, ref at) }); break;
                default:
                    closed.Add(inline);
                    if (inline is not (PendingCitation { InText: false, NamesAuthor: false } or PendingFootnote)) at++;
                    break;
            }
        }
        return [.. closed.Where(i => i is not TextRun { Text: "" })];
    }

    private string Run(string run, string all, bool byWidth, int at)
    {
        var text = new StringBuilder(run.Length);
        for (var i = 0; i < run.Length; i++)
        {
            var place = at + i;
            if (run[i] == '\n') text.Append(Break(all, byWidth, place));
            else if (run[i] is ' ' or '\t' && IsBesideBreak(all, place)) continue;
            else if (curls && run[i] is '"' or '\'') text.Append(Quotes.Curled(all, place));
            else text.Append(run[i]);
        }
        return text.ToString();
    }

    private static bool IsBesideBreak(string all, int at)
    {
        var (left, right) = (Skip(all, at, -1), Skip(all, at, 1));
        return (left >= 0 && all[left] == '\n') || (right < all.Length && all[right] == '\n');
    }

    private string Break(string all, bool byWidth, int at)
    {
        if (!byWidth) return between;
        var (left, right) = (Skip(all, at, -1), Skip(all, at, 1));
        return left >= 0 && right < all.Length && IsWide(all[left]) && IsWide(all[right]) ? "" : " ";
    }

    private bool IsWide(char c) => Width.IsWide(c) || (isEastern && Width.IsSharedMark(c));

    private static int Skip(string all, int at, int step)
    {
        do at += step; while (at >= 0 && at < all.Length && all[at] is ' ' or '\t');
        return at;
    }
}
