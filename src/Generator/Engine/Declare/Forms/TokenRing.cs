using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Declare.Forms;

/// <summary>Tokens of the screen that are set by each other in a ring, so that a style sheet knows none of them.</summary>
internal static partial class TokenRing
{
    private const string Dark = "dark-"; // in the dark, dark-accent takes the place of accent

    /// <summary>The tokens of a ring in some language, by light or in the dark, each set by the next; null where there is none.</summary>
    public static ImmutableArray<string>? Of(IReadOnlyDictionary<string, LocalizedText> tokens, IEnumerable<string> languages)
    {
        foreach (var language in languages)
        {
            foreach (var isDark in (bool[])[false, true])
            {
                IEnumerable<string> SetBy(string name) => isDark && tokens.ContainsKey(Dark + name)
                    ? [Dark + name]
                    : Variables().Matches(tokens[name].In(language)).Select(m => m.Groups[1].Value).Where(tokens.ContainsKey);
                if (Within(tokens.Keys, SetBy) is { } ring) return ring;
            }
        }
        return null;
    }

    private static ImmutableArray<string>? Within(IEnumerable<string> names, Func<string, IEnumerable<string>> setBy)
    {
        var (done, path) = (new HashSet<string>(StringComparer.Ordinal), new List<string>());
        ImmutableArray<string>? From(string name)
        {
            if (path.IndexOf(name) is >= 0 and var at) return [.. path.Skip(at)];
            if (!done.Add(name)) return null;
            path.Add(name);
            foreach (var next in setBy(name)) if (From(next) is { } ring) return ring;
            path.RemoveAt(path.Count - 1);
            return null;
        }
        foreach (var name in names) if (From(name) is { } ring) return ring;
        return null;
    }

    [GeneratedRegex(@"var\(\s*--([\p{L}\p{Nd}_-]+)")]
    private static partial Regex Variables();
}
