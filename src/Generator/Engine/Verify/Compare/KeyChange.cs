using System.Collections.Immutable;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify.Compare;

/// <summary>A declared key that is not what it was.</summary>
/// <param name="File">The file it stands in.</param>
/// <param name="Path">Its dotted path; the path of a whole entry where one came or went.</param>
/// <param name="Before">Its values; none where the key is new.</param>
/// <param name="After">Its values; none where the key is gone.</param>
/// <param name="IsEntry">True when the path stands for an entry with several keys.</param>
public sealed record KeyChange(string File, string Path, ImmutableArray<string> Before, ImmutableArray<string> After, bool IsEntry)
{
    /// <summary>
    /// The changes file by file. A file that was renamed is known by its id; one that only one study names is not opened: what it declares
    /// shows as units or indicators.
    /// </summary>
    public static ImmutableArray<KeyChange> Of(IReadOnlyList<DeclaredKey> before, IReadOnlyList<DeclaredKey> after)
    {
        var (old, now) = (before.ToLookup(k => k.File), after.ToLookup(k => k.File));
        var unmatched = old.Where(f => !now.Contains(f.Key)).ToList();
        return [.. now.SelectMany(file =>
            old.Contains(file.Key) ? OfFile(file.Key, old[file.Key], file)
            : unmatched.Find(f => Id(f) is { } id && id == Id(file)) is { } renamed ? OfFile(file.Key, renamed, file) : [])];
    }

    private static string? Id(IEnumerable<DeclaredKey> file) => file.Where(k => k.Path == "id").Select(k => k.Value).FirstOrDefault();

    private static IEnumerable<KeyChange> OfFile(string file, IEnumerable<DeclaredKey> before, IEnumerable<DeclaredKey> after)
    {
        var (old, now) = (before.ToLookup(k => k.Path, k => k.Value), after.ToLookup(k => k.Path, k => k.Value));
        var (oldPrefixes, nowPrefixes) = (Prefixes(old), Prefixes(now));
        var entries = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in old.Concat(now).Select(k => k.Key).Distinct())
        {
            ImmutableArray<string> was = [.. old[path]], become = [.. now[path]];
            if (was.Length > 0 && become.Length > 0)
            {
                if (!was.SequenceEqual(become) && !SameNumber(was, become)) yield return new KeyChange(file, path, was, become, false);
                continue;
            }
            var others = was.Length > 0 ? nowPrefixes : oldPrefixes;
            var entry = Cuts(path).First(p => p == path || !others.Contains(p));
            if (entry == path) yield return new KeyChange(file, path, was, become, false);
            else if (entries.Add(entry))
            {
                yield return new KeyChange(file, entry, was.Length > 0 ? [entry] : [], become.Length > 0 ? [entry] : [], true);
            }
        }
    }

    private static HashSet<string> Prefixes(ILookup<string, string> keys) => [.. keys.SelectMany(k => Cuts(k.Key))];

    /// <summary>a, a.b, a.b.c.</summary>
    private static IEnumerable<string> Cuts(string path)
    {
        for (var i = 1; i < path.Length; i++) if (path[i] == '.') yield return path[..i];
        yield return path;
    }

    private static bool SameNumber(ImmutableArray<string> a, ImmutableArray<string> b) =>
        a.Length == 1 && b.Length == 1 && Table.Number(a[0]) is { } x && Table.Number(b[0]) is { } y && x.Equals(y);
}
