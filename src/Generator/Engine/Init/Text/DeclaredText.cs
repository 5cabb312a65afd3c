using System.Globalization;

namespace ReportGen.Engine.Init.Text;

/// <summary>How names of data files are written in declarations.</summary>
internal static class DeclaredText
{
    /// <summary>A text in double quotes.</summary>
    public static string Quoted(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
            .ReplaceLineEndings("\\n") + "\"";

    /// <summary>An id made of a name; a letter and the number where its letters allow none.</summary>
    public static string Id(string name, int number, char letter = 'x')
    {
        var id = new string([.. name.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]).Trim('-');
        while (id.Contains("--", StringComparison.Ordinal)) id = id.Replace("--", "-", StringComparison.Ordinal);
        return id.Length == 0 || name.Any(c => c > '~') ? string.Create(CultureInfo.InvariantCulture, $"{letter}{number}") : id;
    }

    /// <summary>The cells of a line of CSV.</summary>
    public static string Line(IEnumerable<string> cells) => string.Join(',', cells.Select(c => c.AsSpan().IndexOfAny(",\"\n\r") < 0 ? c
        : $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\n";
}
