using System.Text;

namespace ReportGen.Engine.Diagnostics;

/// <summary>
/// Latin letters with their marks as one sign: é, not e and an accent, which look alike and come from other systems (macOS, PDF). The
/// runtime's own way needs the tables of the machine, which the program goes without.
/// </summary>
internal static class ComposedText
{
    private static readonly Dictionary<(char, char), char> Pairs = Of(
        ('\u0300', "AEIOUNaeioun", "ÀÈÌÒÙǸàèìòùǹ"), ('\u0301', "AEIOUYCLNRSZaeiouyclnrsz", "ÁÉÍÓÚÝĆĹŃŔŚŹáéíóúýćĺńŕśź"),
        ('\u0302', "AEIOUCGHJSWYaeioucghjswy", "ÂÊÎÔÛĈĜĤĴŜŴŶâêîôûĉĝĥĵŝŵŷ"), ('\u0303', "ANOIUanoiu", "ÃÑÕĨŨãñõĩũ"),
        ('\u0304', "AEIOUaeiou", "ĀĒĪŌŪāēīōū"), ('\u0306', "AGUagu", "ĂĞŬăğŭ"), ('\u0307', "CEGZIcegz", "ĊĖĠŻİċėġż"),
        ('\u0308', "AEIOUYaeiouy", "ÄËÏÖÜŸäëïöüÿ"), ('\u030a', "AUau", "ÅŮåů"), ('\u030b', "OUou", "ŐŰőű"),
        ('\u030c', "CDENRSTZAIOUcdenrstzaiou", "ČĎĚŇŘŠŤŽǍǏǑǓčďěňřšťžǎǐǒǔ"),
        ('\u0327', "CGKLNRSTcgklnrst", "ÇĢĶĻŅŖŞŢçģķļņŗşţ"), ('\u0328', "AEIUaeiu", "ĄĘĮŲąęįų"));

    /// <summary>The text with every such pair as one sign.</summary>
    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\u0300', '\u0328') < 0) return text;
        var composed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (composed.Length > 0 && Pairs.TryGetValue((composed[^1], c), out var one)) composed[^1] = one;
            else composed.Append(c);
        }
        return composed.ToString();
    }

    /// <summary>The letter without its mark, as lists are ordered by: É is ordered as E, ł as l; any other is itself.</summary>
    public static char Bare(char letter) => Letters.GetValueOrDefault(letter, letter);

    private static readonly Dictionary<char, char> Letters = Pairs.Select(p => (Composed: p.Value, Bare: p.Key.Item1))
        .Concat("ŁłØøĐđĦħıŦŧ".Zip("LlOoDdHhiTt")).DistinctBy(p => p.Item1).ToDictionary(p => p.Item1, p => p.Item2);

    private static Dictionary<(char, char), char> Of(params (char Mark, string Letters, string Composed)[] marks) => marks
        .SelectMany(m => m.Letters.Zip(m.Composed, (letter, composed) => (Pair: (letter, m.Mark), composed)))
        .ToDictionary(p => p.Pair, p => p.composed);
}
