namespace ReportGen.Contracts.Diagnostics;

/// <summary>Did-you-mean by edit distance.</summary>
public static class Nearest
{
    /// <summary>"did you mean 'x'?" when a known name is close to the given one; null otherwise.</summary>
    public static string? Hint(string name, IEnumerable<string> known)
    {
        var (best, least) = ((string?)null, int.MaxValue);
        foreach (var candidate in known)
        {
            var distance = Distance(name, candidate);
            if (distance < least) (best, least) = (candidate, distance);
        }
        return best is not null && least <= Math.Max(1, name.Length / 3) && least < name.Length ? $"did you mean '{best}'?" : null;
    }

    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 3) return int.MaxValue;
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var corner = row[0]++;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (a[i - 1] == b[j - 1] ? 0 : 1));
                corner = above;
            }
        }
        return row[^1];
    }
}
