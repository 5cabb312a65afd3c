using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Diagnostics;

/// <summary>Did-you-mean by edit distance; capitals are no distance.</summary>
public static class Nearest
{
    /// <summary>"did you mean 'x'?" when a known name is close to the given one, and another; null otherwise.</summary>
    /// <param name="name">The given name.</param>
    /// <param name="known">The known ones.</param>
    /// <param name="within">How many letters it may be off at most; null for what its length allows.</param>
    public static string? Hint(string name, IEnumerable<string> known, int? within = null)
    {
        var (best, least) = ((string?)null, int.MaxValue);
        foreach (var candidate in known)
        {
            if (candidate == name || IsSame(candidate, name)) continue;
            if (LookAlike.Difference(name, candidate) is { } difference) return $"did you mean '{candidate}'? {difference}";
            var distance = Distance(name.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance < least) (best, least) = (candidate, distance);
        }
        var most = within ?? (name.Length < 5 ? 1 : Math.Max(2, name.Length / 3));
        return best is not null && least <= most && least < name.Length ? $"did you mean '{best}'?" : null;
    }

    /// <summary>True for one word whose letters are composed in two ways, which nobody can tell apart.</summary>
    private static bool IsSame(string a, string b) => a.Length != b.Length && ComposedText.Of(a) == ComposedText.Of(b);

    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 3) return int.MaxValue;
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) d[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) d[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                d[i, j] = Math.Min(Math.Min(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                var isSwapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                if (isSwapped) d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }
        return d[a.Length, b.Length];
    }
}
