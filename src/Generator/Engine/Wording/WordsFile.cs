using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ReportGen.Engine.Wording;

/// <summary> A feature's words in one language, as its file words/LANGUAGE.sbn holds them. First lines of "key: text" for captions, heads
/// and names (# begins a comment). A line "=== statements" begins the functions that every text may use; a line "=== SLOT" begins the text
/// that fills a slot of the report.
/// </summary>
/// <param name="File">What messages call the file.</param>
/// <param name="Labels">Captions, heads and names by key.</param>
/// <param name="Parts">The statements and the texts of slots, by what stands after ===.</param>
internal sealed partial record WordsFile(
    string File, ImmutableDictionary<string, string> Labels, ImmutableDictionary<string, WordsPart> Parts)
{
    public const string Statements = "statements";

    private readonly Lazy<HashSet<string>> placed = new(() =>
        [.. Parts.Values.SelectMany(p => Placing().Matches(p.Text)).Select(m => $"{m.Groups[1].Value} {m.Groups[2].Value}")]);

    /// <summary>The tables and figures that its texts place: <c>table ID</c>, <c>figure ID</c>.</summary>
    public IReadOnlySet<string> Placed => placed.Value;

    /// <summary>No words.</summary>
    public static WordsFile None(string file) =>
        new(file, ImmutableDictionary<string, string>.Empty, ImmutableDictionary<string, WordsPart>.Empty);

    /// <summary>Reads the file; <paramref name="wrong"/> takes the line and what is wrong with it.</summary>
    public static WordsFile Read(string file, string text, Action<int, string> wrong)
    {
        var labels = ImmutableDictionary.CreateBuilder<string, string>();
        var parts = ImmutableDictionary.CreateBuilder<string, WordsPart>();
        var lines = text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (Begins(lines[i]) is { } name)
            {
                var end = i + 1;
                while (end < lines.Length && Begins(lines[end]) is null) end++;
                if (!parts.TryAdd(name, new WordsPart(string.Join('\n', lines[(i + 1)..end]), i + 2)))
                {
                    wrong(i + 1, $"'{name}' stands twice");
                }
                i = end - 1;
                continue;
            }
            if (string.IsNullOrWhiteSpace(lines[i]) || lines[i].StartsWith('#')) continue;
            var colon = lines[i].IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0) wrong(i + 1, $"'{lines[i].Trim()}' is not 'key: text'");
            else if (!labels.TryAdd(lines[i][..colon].Trim(), Unquoted(lines[i][(colon + 1)..].Trim())))
            {
                wrong(i + 1, $"'{lines[i][..colon].Trim()}' stands twice");
            }
        }
        return new WordsFile(file, labels.ToImmutable(), parts.ToImmutable());
    }

    /// <summary>The names of the functions that a text defines.</summary>
    public static IEnumerable<string> Functions(string text) => Function().Matches(text).Select(m => m.Groups[1].Value);

    [GeneratedRegex(@"^\s*func\s+(\w+)", RegexOptions.Multiline)]
    private static partial Regex Function();

    [GeneratedRegex(@"\{ (table|figure) ""([^""]*)""")]
    private static partial Regex Placing();

    /// <summary>Quotes keep the spaces at a text's ends.</summary>
    private static string Unquoted(string text) => text is ['"', .., '"'] ? text[1..^1] : text;

    private static string? Begins(string line) => line.StartsWith("=== ", StringComparison.Ordinal) ? line[4..].Trim() : null;
}

/// <summary>A part of a words file.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Line">The line it begins on.</param>
internal sealed record WordsPart(string Text, int Line);
