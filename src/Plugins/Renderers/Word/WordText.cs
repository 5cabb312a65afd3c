using System.Xml.Linq;

namespace ReportGen.Renderers.Word;

/// <summary>How a run differs from its paragraph.</summary>
/// <param name="Strong">Bold.</param>
/// <param name="Slanted">Italic.</param>
/// <param name="Raised">Superscript.</param>
/// <param name="Style">A character style; null for none.</param>
internal readonly record struct RunFace(bool Strong = false, bool Slanted = false, bool Raised = false, string? Style = null);

/// <summary>Plain text as runs.</summary>
internal static class WordText
{
    /// <summary>Marks that Chinese and Latin share: Word sets them in the Latin face, half as wide, unless a run says otherwise.</summary>
    private const string Shared = "“”‘’—…·";

    public static IEnumerable<XElement> Runs(string text, RunFace face = default)
    {
        for (var from = 0; from < text.Length;)
        {
            var (eastern, to) = (IsEastern(text, from), from + 1);
            while (to < text.Length && IsEastern(text, to) == eastern) to++;
            var whole = new XAttribute(XNamespace.Xml + "space", "preserve");
            yield return W.E("r", Properties(face, eastern), W.E("t", whole, text[from..to]));
            from = to;
        }
    }

    /// <summary>How wide a text is in a Times-like face, in em; a Chinese character is one.</summary>
    public static double Em(string text) => text.Sum(c => c switch
    {
        >= '\u2E80' or '\u2014' or '\u2026' => 1.0,
        '.' or ',' or ':' or ';' or ' ' or '\u00a0' or 'i' or 'j' or 'l' or 't' or 'I' or '/' or '(' or ')' => 0.3,
        'm' or 'w' or 'M' or 'W' or '%' or '@' => 0.85,
        '+' or '\u2212' => 0.56,
        >= 'A' and <= 'Z' => 0.7,
        _ => 0.5,
    });

    private static XElement? Properties(RunFace face, bool eastern) => face == default && !eastern ? null : W.E("rPr",
        face.Style is null ? null : W.Val("rStyle", face.Style),
        eastern ? W.E("rFonts", W.A("hint", "eastAsia")) : null,
        face.Strong ? W.E("b") : null,
        face.Slanted ? W.E("i") : null,
        face.Raised ? W.Val("vertAlign", "superscript") : null);

    /// <summary>True for a shared mark beside a Chinese character.</summary>
    private static bool IsEastern(string text, int at)
    {
        if (!Shared.Contains(text[at])) return false;
        var (before, after) = (at - 1, at + 1);
        while (before >= 0 && Shared.Contains(text[before])) before--;
        while (after < text.Length && Shared.Contains(text[after])) after++;
        return (before >= 0 && text[before] >= '\u2E80') || (after < text.Length && text[after] >= '\u2E80');
    }
}
