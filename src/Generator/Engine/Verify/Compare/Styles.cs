using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify.Compare;

/// <summary>Which tokens of the style sheet changed: colors, sizes, faces.</summary>
internal static partial class Styles
{
    public static Change? Of(Snapshot before, Snapshot after)
    {
        var lines = Lines.Of(before, after);
        if (lines.IsEmpty) return null;
        ImmutableArray<SentenceMove> tokens =
        [
            .. lines.Where(l => IsToken(l.Before) && IsToken(l.After))
                .Select(l => new SentenceMove(l.Before?.Trim().TrimEnd(';'), l.After?.Trim().TrimEnd(';'))),
        ];
        return new StyleChange(after.Name.Replace('.', ' '), tokens, lines.Length - tokens.Length);
    }

    private static bool IsToken(string? line) => line is null || Token().IsMatch(line);

    [GeneratedRegex(@"^\s*--[\w-]+:[^{}]*;\s*(?:/\*.*\*/)?$")]
    private static partial Regex Token();
}
