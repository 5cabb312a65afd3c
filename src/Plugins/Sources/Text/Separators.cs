using System.Text;

namespace ReportGen.Sources.Text;

/// <summary>Finds what separates the cells of a text table.</summary>
internal static class Separators
{
    private const int LinesLookedAt = 40;
    private static readonly char[] Candidates = [',', ';', '\t', '|'];

    /// <summary>
    /// Where the table begins and what separates its cells: as declared, as Excel's first line "sep=;" says, or the sign that stands
    /// equally often in
    /// the most lines, outside quotes.
    /// </summary>
    public static (int Start, char Separator) Of(ReadOnlySpan<byte> utf8, char? declared, string fileName)
    {
        var text = Beginning(utf8);
        if (text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 5 && text[5] is '\r' or '\n')
        {
            return (5, declared ?? text[4]);
        }
        if (declared is { } said) return (0, said);
        var counts = Candidates.Select(_ => new List<int>()).ToArray();
        foreach (var line in Lines(text))
        {
            for (var c = 0; c < Candidates.Length; c++) counts[c].Add(Count(line, Candidates[c]));
        }
        var best = Enumerable.Range(0, Candidates.Length).MaxBy(c => Score(counts[c]));
        var tabs = Path.GetExtension(fileName).ToLowerInvariant() is ".tsv" or ".tab";
        if (tabs && Score(counts[2]) > 0) best = 2; // as its name says
        return (0, Score(counts[best]) == 0 ? (tabs ? '\t' : ',') : Candidates[best]);
    }

    private static int Score(List<int> counts) =>
        counts.Where(n => n > 0).GroupBy(n => n).Select(g => g.Key * g.Count()).DefaultIfEmpty().Max();

    private static int Count(string line, char separator)
    {
        var (count, quoted) = (0, false);
        foreach (var c in line)
        {
            if (c == '"') quoted = !quoted;
            else if (c == separator && !quoted) count++;
        }
        return count;
    }

    private static string Beginning(ReadOnlySpan<byte> utf8)
    {
        var (lines, end) = (0, 0);
        for (; end < utf8.Length && lines < LinesLookedAt; end++) if (utf8[end] is (byte)'\r' or (byte)'\n') lines++;
        return Encoding.UTF8.GetString(utf8[..end]);
    }

    private static IEnumerable<string> Lines(string text)
    {
        var reader = new StringReader(text);
        for (var i = 0; i < LinesLookedAt && reader.ReadLine() is { } line; i++) yield return line;
    }
}
