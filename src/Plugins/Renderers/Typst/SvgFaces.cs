using System.Text.RegularExpressions;

namespace ReportGen.Renderers.Typst;

/// <summary>Drawings in the report's faces: an engine chooses by the first family alone, so Chinese words name theirs.</summary>
internal static partial class SvgFaces
{
    private const string Chinese = "Noto Serif SC";

    // it has the letters of the text face, and arrows
    private const string Signs = "STIX Two Math";

    /// <summary>
    /// The drawing with every text that has letters which the Latin face lacks in another; full-width quotes and dashes too, where the
    /// page has them.
    /// </summary>
    public static string Named(string svg, bool fullWidth) =>
        Words().Replace(svg, words => Named(words.Value, fullWidth ? HanAndMarks() : Han()));

    // a text goes over whole: where a letter is missing, the engine may set all of the text in some face that has it
    private static string Named(string words, Regex han) => han.IsMatch(words)
        ? In(Chinese, words)
        : Sign().IsMatch(words) ? In(Signs, words) : words;

    private static string In(string face, string words) => $"<tspan font-family=\"{face}\">{words}</tspan>";

    [GeneratedRegex("(?<=<text[^>]*>)[^<]+")]
    private static partial Regex Words();

    [GeneratedRegex("[\u2e80-\ud7ff\uf900-\uffef]+")]
    private static partial Regex Han();

    [GeneratedRegex("[\u2190-\u2bff]")]
    private static partial Regex Sign();

    [GeneratedRegex("[\u2014\u2018-\u201d\u2026\u2190-\ud7ff\uf900-\uffef]+")]
    private static partial Regex HanAndMarks();
}
