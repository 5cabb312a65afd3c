using System.Text.RegularExpressions;

namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>
/// Where a page of HTML and the document it is made from say other things: lines that only the page has, such as a link that skips to
/// the text, and lines of the document that the page lost. What both say stands in the snapshots of the document alone.
/// </summary>
internal static partial class HtmlRest
{
    private const int LongestLabel = 12;

    /// <summary>The snapshot <c>html.LANGUAGE.txt</c>: <c>+</c> before a line of the page, <c>-</c> before one it lost.</summary>
    /// <param name="language">The page's language.</param>
    /// <param name="page">The page.</param>
    /// <param name="documents">The documents of all languages: a page may close with the title and the abstract of another.</param>
    public static Snapshot Of(string language, HtmlText page, IReadOnlyCollection<Snapshot> documents)
    {
        List<string> LinesOf(IEnumerable<Snapshot> all) => [.. all.SelectMany(d => d.Lines).Where(l => l.Length > 0)];
        var (every, said) = (LinesOf(documents), LinesOf(documents.Where(d => d.Name.Split('.')[1] == language)));
        var lines = page.Sections.SelectMany(s => s.Lines).ToList();
        var (words, everything) = (string.Join('\n', every.Select(Words)), $"{Words(string.Concat(lines))}\n{Words(page.Figures)}");
        var rows = said.Where(IsRow).Select(Words).ToList();
        var more = lines.Where(l => !InDocument(l)).Distinct().Select(l => $"+ {l}");
        var lost = said.Where(l => !OnPage(l)).Distinct().Select(l => $"- {l}");
        return Snapshot.Of($"html.{language}", "txt", string.Concat(more.Concat(lost).Select(l => l + "\n")));

        bool InDocument(string line)
        {
            if (Words(line) is not { Length: > 0 } own || words.Contains(own, StringComparison.Ordinal)) return true;
            if (IsRow(line)) return rows.Exists(r => HoldsInOrder(r, Cells(line)));
            var parts = Parts().Split(Caption().Replace(line, "")).Select(Words).Where(p => p.Length > 0).ToList();
            var labelled = parts.Count > 1 && parts[0].Length <= LongestLabel ? parts.Skip(1) : parts;
            return labelled.All(p => words.Contains(p, StringComparison.Ordinal));
        }

        bool OnPage(string line)
        {
            if (line.StartsWith("$$", StringComparison.Ordinal) || line.StartsWith("```", StringComparison.Ordinal)) return true;
            var forms = ((string[])[line, Label().Replace(line, ""), Number().Replace(line, "")]).Select(Words);
            if (forms.Any(f => f.Length == 0 || everything.Contains(f, StringComparison.Ordinal))) return true;
            return IsRow(line) && Cells(line).All(c => everything.Contains(c, StringComparison.Ordinal));
        }
    }

    private static bool IsRow(string line) => line.Contains(" | ", StringComparison.Ordinal);

    /// <summary>Words of a row's cells; a head of two rows has its group and its title apart.</summary>
    private static IEnumerable<string> Cells(string row) => row.Split(" | ").SelectMany(c => c.Split(": ")).Select(Words);

    private static bool HoldsInOrder(string row, IEnumerable<string> cells)
    {
        var at = 0;
        foreach (var cell in cells)
        {
            var found = row.IndexOf(cell, at, StringComparison.Ordinal);
            if (found < 0) return false;
            at = found + cell.Length;
        }
        return true;
    }

    /// <summary>Letters and digits only, without marks, links and formulas.</summary>
    private static string Words(string line) => NoWord().Replace(Cite().Replace(Link().Replace(Formula().Replace(line, ""), "$1"), ""), "");

    [GeneratedRegex(@"\$[^$]*\$")]
    private static partial Regex Formula();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\*\*\[(?:tbl|fig)-[^\]]*\]")]
    private static partial Regex Cite();

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex NoWord();

    // what is put together on a page: a label and what it is of, keywords, an author and the affiliation
    [GeneratedRegex("[:：;；()（）]")]
    private static partial Regex Parts();

    // the number of a table or figure, which the document keeps apart from its caption
    [GeneratedRegex(@"^\S{1,12}\s?\d+\s")]
    private static partial Regex Caption();

    // what a line is, before what it says: author, keyword, the role of a paragraph
    [GeneratedRegex(@"^[\w-]+: ")]
    private static partial Regex Label();

    // of an entry of a list, of a work cited
    [GeneratedRegex(@"^\s*(\d+\.|-|>|\[\^\d+\]:)\s")]
    private static partial Regex Number();
}
