using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify.Say;

/// <summary>What a report calls one of its figures, tables or sections.</summary>
/// <param name="Language">The edition it is printed in.</param>
/// <param name="Id">fig-ID, tbl-ID, or a section's id.</param>
/// <param name="Number">Its number; empty for a section.</param>
/// <param name="Text">Its caption or heading.</param>
public readonly partial record struct Caption(string Language, string Id, string Number, string Text)
{
    /// <summary>The captions and headings that the snapshots of a document hold.</summary>
    public static ImmutableArray<Caption> Of(IEnumerable<Snapshot> snapshots) =>
        [.. snapshots.Where(s => s.Kind == "document").SelectMany(s => Of(s, s.Name.Split('.')))];

    /// <summary>A heading without the number before it.</summary>
    public static string Unnumbered(string heading) => Numbering().Replace(heading.Trim(), "");

    private static IEnumerable<Caption> Of(Snapshot snapshot, string[] name)
    {
        var isHeaded = false;
        foreach (var line in snapshot.Lines)
        {
            if (!isHeaded && line.StartsWith("## ", StringComparison.Ordinal))
            {
                isHeaded = true;
                yield return new Caption(name[1], name[^1], "", Unnumbered(line["## ".Length..]));
            }
            else if (Captioned().Match(line) is { Success: true } m)
            {
                yield return new Caption(name[1], m.Groups[1].Value, m.Groups[2].Value, m.Groups[3].Value);
            }
        }
    }

    [GeneratedRegex(@"^\*\*\[((?:fig|tbl)-[^\]]+)\] (\S+)\*\* (.+)$")]
    private static partial Regex Captioned();

    [GeneratedRegex(@"^(?:[\d.]+|[一二三四五六七八九十]+、|第[一二三四五六七八九十\d]+[章节])\s*")]
    private static partial Regex Numbering();
}
