using System.Text;
using ReportGen.Contracts.Document;

namespace ReportGen.Renderers.Tex;

/// <summary>The heads of a table: those that span columns over a thin rule, the others below, long ones in lines.</summary>
internal static class TexHeads
{
    private const int LongHead = 14;

    public static string Of(TableBlock table)
    {
        var tex = new StringBuilder();
        if (table.Columns.Any(c => c.Group is not null)) tex.Append(Groups(table));
        return tex.Append(string.Join(" & ", table.Columns.Select(c => Head(c.Head)))).Append(" \\\\\n").ToString();
    }

    /// <summary>A head in the lines that it is printed in.</summary>
    public static IReadOnlyList<string> Lines(string head)
    {
        var lines = new List<string>();
        foreach (var word in head.Split(' '))
        {
            if (lines.Count > 0 && lines[^1].Length + word.Length < LongHead) lines[^1] += " " + word;
            else lines.Add(word);
        }
        return lines;
    }

    private static string Groups(TableBlock table)
    {
        var (cells, rules) = (new List<string>(), new List<string>());
        for (var c = 0; c < table.Columns.Length;)
        {
            var (group, span) = (table.Columns[c].Group, 1);
            while (group is not null && c + span < table.Columns.Length && table.Columns[c + span].Group == group) span++;
            cells.Add(group is null ? "" : $"\\multicolumn{{{TexText.Digits(span)}}}{{c}}{{{TexText.Of(group)}}}");
            if (group is not null) rules.Add($"\\cmidrule(lr){{{TexText.Digits(c + 1)}-{TexText.Digits(c + span)}}}");
            c += span;
        }
        return $"{string.Join(" & ", cells)} \\\\\n{string.Join(' ', rules)}\n";
    }

    // in braces, so that a column of numbers takes it for words
    private static string Head(string head) => Lines(head) is { Count: > 1 } lines
        ? $"{{\\makecell{{{string.Join(" \\\\ ", lines.Select(TexText.Of))}}}}}"
        : $"{{{TexText.Of(head)}}}";
}
