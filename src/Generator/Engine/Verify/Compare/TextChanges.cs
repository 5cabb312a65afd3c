using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify.Compare;

/// <summary>The sentences of the document that changed; and of the HTML those that the document does not explain.</summary>
internal static partial class TextChanges
{
    public static Change? Of(Snapshot before, Snapshot after) =>
        Lines.Of(before, after) is { IsEmpty: false } lines ? new SentenceChange(Subject(after), lines) : null;

    /// <summary>
    /// Lines of the HTML whose words are not those of a sentence in <paramref name="document"/>; null when every line is explained.
    /// </summary>
    public static Change? Unexplained(Snapshot before, Snapshot after, IReadOnlyList<SentenceMove> document)
    {
        var words = document.SelectMany(m => (string?[])[m.Before, m.After]).OfType<string>()
            .Select(Words).ToHashSet(StringComparer.Ordinal);
        bool Explained(string? line) =>
            line is null || (Words(line) is { } own && (own.Length == 0 || words.Contains(own) || IsPartOf(own, words)));
        ImmutableArray<SentenceMove> rest = [.. Lines.Of(before, after).Where(m => !Explained(m.Before) || !Explained(m.After))];
        return rest.IsEmpty ? null : new SentenceChange(Subject(after), rest);
    }

    /// <summary>True when one of the two holds the other; three letters are found anywhere and say nothing.</summary>
    private static bool IsPartOf(string own, IEnumerable<string> words) => own.Length > 3 && words.Any(w =>
        w.Length > 3 && (w.Contains(own, StringComparison.Ordinal) || own.Contains(w, StringComparison.Ordinal)));

    /// <summary>Letters and digits only, without marks, links and formulas.</summary>
    private static string Words(string line) => NoWord().Replace(Cite().Replace(Link().Replace(Formula().Replace(line, ""), "$1"), ""), "");

    private static string Subject(Snapshot snapshot) => snapshot.Name.Replace('.', ' ');

    [GeneratedRegex(@"\$[^$]*\$")]
    private static partial Regex Formula();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\*\*\[(?:tbl|fig)-[^\]]*\]")]
    private static partial Regex Cite();

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex NoWord();
}
