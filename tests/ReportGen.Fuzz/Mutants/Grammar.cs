using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace ReportGen.Fuzz.Mutants;

/// <summary>What a mutation knows of a language: what its texts are made of, the words it gives a meaning to, and its brackets.</summary>
/// <param name="Atoms">Matches an atom; what lies between two matches is one as well.</param>
/// <param name="Words">Words and signs with a meaning.</param>
/// <param name="Pairs">What opens, and what closes it.</param>
internal sealed record Grammar(Regex Atoms, IReadOnlyList<string> Words, IReadOnlyList<(string Open, string Close)> Pairs)
{
    private readonly ConditionalWeakTable<string, string[]> known = []; // seeds are the same texts again and again

    /// <summary>The grammar of a pattern, with words separated by blanks.</summary>
    public static Grammar Of(string atoms, string words, params IReadOnlyList<(string Open, string Close)> pairs) =>
        new(new Regex(atoms, RegexOptions.CultureInvariant), words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), pairs);

    /// <summary>The same with more words.</summary>
    public Grammar With(params IEnumerable<string> words) => this with { Words = [.. Words, .. words] };

    /// <summary>The atoms of a text, which joined are the text.</summary>
    public List<string> Split(string text) => [.. known.GetValue(text, Atomized)];

    private string[] Atomized(string text)
    {
        var (atoms, at) = (new List<string>(), 0);
        foreach (Match match in Atoms.Matches(text))
        {
            if (match.Length == 0) continue;
            if (match.Index > at) atoms.Add(text[at..match.Index]);
            atoms.Add(match.Value);
            at = match.Index + match.Length;
        }
        if (at < text.Length) atoms.Add(text[at..]);
        return [.. atoms];
    }
}
