using System.Globalization;
using System.Text;

namespace ReportGen.Fuzz.Targets;

/// <summary>Several files as one input: their lengths in the first line, then one after the other. One alone is itself.</summary>
internal static class Bundle
{
    public static byte[] Of(IReadOnlyList<byte[]> parts) => parts.Count == 1
        ? parts[0]
        : [.. Encoding.ASCII.GetBytes(string.Join(' ', parts.Select(p => p.Length)) + '\n'), .. parts.SelectMany(p => p)];

    public static IReadOnlyList<byte[]> Parts(byte[] input, int count)
    {
        if (count == 1) return [input];
        var at = Array.IndexOf(input, (byte)'\n') + 1;
        var parts = new List<byte[]>();
        foreach (var length in Encoding.ASCII.GetString(input, 0, at - 1).Split(' '))
        {
            var end = at + int.Parse(length, CultureInfo.InvariantCulture);
            parts.Add(input[at..end]);
            at = end;
        }
        return parts;
    }
}
