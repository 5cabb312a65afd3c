using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Engine.Verify.Compare;

namespace ReportGen.Engine.Verify.Say;

/// <summary>A sentence word by word: what stayed, what went, what came. Numbers are words, and so is each Chinese character.</summary>
internal static partial class WordMarks
{
    private const int Longest = 70; // of a run that stayed

    /// <summary>The sentence with its changed words marked; long runs that stayed are cut.</summary>
    /// <param name="move">The sentence before and after.</param>
    /// <param name="plain">How words that stayed are written.</param>
    /// <param name="went">How words that went are written.</param>
    /// <param name="came">How words that came are written.</param>
    public static string Of(SentenceMove move, Func<string, string> plain, Func<string, string> went, Func<string, string> came)
    {
        if (move.Before is not { } whole) return came(Cut(Unlinked(move.After ?? "")));
        if (move.After is not { } then) return went(Cut(Unlinked(whole)));
        var (before, after) = (Unlinked(whole), Unlinked(then));
        if (before == after) (before, after) = (whole, then); // the target alone is another
        string[] old = Words(before), now = Words(after);
        var text = new StringBuilder();
        var at = 0;
        foreach (var block in DiffPlex.Differ.Instance.CreateLineDiffs(Lines(old), Lines(now), ignoreWhitespace: false).DiffBlocks)
        {
            text.Append(plain(Run(old[at..block.DeleteStartA], at == 0)));
            var (gone, new_) = (string.Concat(old.Skip(block.DeleteStartA).Take(block.DeleteCountA)),
                string.Concat(now.Skip(block.InsertStartB).Take(block.InsertCountB)));
            if (gone.Length > 0) text.Append(went(gone));
            if (new_.Length > 0) text.Append(came(new_));
            at = block.DeleteStartA + block.DeleteCountA;
        }
        return text.Append(plain(Run(old[at..], at == 0, isLast: true))).ToString();
    }

    private static string Lines(string[] words) => string.Join('\n', words);

    private static string[] Words(string text) => [.. Word().Matches(text.ReplaceLineEndings(" ")).Select(m => m.Value)];

    private static string Run(string[] words, bool isFirst, bool isLast = false)
    {
        var text = string.Concat(words);
        if (text.Length <= Longest) return text;
        if (isFirst) return "..." + Last(words);
        return isLast ? First(words) + "..." : $"{First(words).TrimEnd()} ... {Last(words).TrimStart()}";
    }

    /// <summary>Whole words from the beginning on, as far as half a run goes.</summary>
    private static string First(IEnumerable<string> words)
    {
        var room = Longest / 2;
        return string.Concat(words.TakeWhile(w => (room -= w.Length) >= 0));
    }

    private static string Last(string[] words)
    {
        var room = Longest / 2;
        return string.Concat(words.Reverse().TakeWhile(w => (room -= w.Length) >= 0).Reverse());
    }

    /// <summary>A text without where the links inside of it lead.</summary>
    private static string Unlinked(string text) => Link().Replace(text, "$1");

    private static string Cut(string text) => text.Length <= 4 * Longest ? text : text[..(4 * Longest)] + "...";

    [GeneratedRegex(@"\[([^\[\]]+)\]\(#[^)\s]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\d+(?:[.,]\d+)*|[\p{IsCJKUnifiedIdeographs}]|[\p{L}\p{M}_]+|\s+|.")]
    private static partial Regex Word();
}
