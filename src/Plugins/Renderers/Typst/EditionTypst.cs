using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;

namespace ReportGen.Renderers.Typst;

/// <summary>What a theme's style asks for by name: the language, the kind of document, the words and the tokens of print.</summary>
internal static partial class EditionTypst
{
    /// <summary>The name under which a style imports it.</summary>
    public const string FileName = "edition.typ";

    public static string Of(ReportDocument document, Edition edition)
    {
        var words = edition.Words.OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => (w.Key, TypstText.Literal(w.Value)));
        var tokens = document.Theme.Print.Select(t => (t.Key, Token(t.Value.In(edition.Language))));
        return $"#let kind = {TypstText.Literal(document.Kind == DocumentKind.Report ? "report" : "profile")}\n" +
            $"#let words = {TypstText.Dictionary(words)}\n" +
            $"#let print = {TypstText.Dictionary(tokens)}\n";
    }

    /// <summary>A number of the theme's, in em: how wide a formula may be.</summary>
    public static double FormulaWidth(Theme theme, string language) =>
        theme.Print.TryGetValue(Theme.FormulaWidth, out var em)
            && double.TryParse(em.In(language), NumberStyles.Float, CultureInfo.InvariantCulture, out var width) ? width : 21;

    /// <summary>A token as a length, a number, a color, or a text.</summary>
    private static string Token(string value) =>
        Measure().IsMatch(value) ? value.StartsWith('.') ? "0" + value : value : Color().IsMatch(value)
            ? $"rgb({TypstText.Literal(value)})" : TypstText.Literal(value.Trim('"'));

    [GeneratedRegex(@"^-?[0-9]*\.?[0-9]+(pt|mm|cm|in|em|%)?$")]
    private static partial Regex Measure();

    [GeneratedRegex("^#[0-9a-fA-F]{6}$")]
    private static partial Regex Color();
}
