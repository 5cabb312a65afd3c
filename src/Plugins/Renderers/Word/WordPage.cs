using System.Globalization;
using System.Xml.Linq;
using ReportGen.Contracts.Plan;

namespace ReportGen.Renderers.Word;

/// <summary>The printed page of a theme in one language: paper, margins, columns and sizes, in points.</summary>
internal sealed class WordPage(Theme theme, string language)
{
    public Typography Typography { get; } = new(theme.Words[language]);

    /// <summary>The language of Latin letters and that of Chinese ones.</summary>
    public XAttribute[] Languages => [W.A("val", Typography.OfficeLatin), W.A("eastAsia", Typography.OfficeEastAsian)];

    /// <summary>The language of the text.</summary>
    public string Tag => Typography.IsEastAsian ? Typography.OfficeEastAsian : Typography.OfficeLatin;

    public int Columns => int.TryParse(Token("columns"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) ? columns : 2;

    public double TextWidth => Points("page-width", 595.3) - (2 * Points("margin-side", 51));

    public double ColumnWidth => (TextWidth - ((Columns - 1) * Points("column-gap", 20))) / Columns;

    /// <summary>Width of a displayed formula that a column has room for, in em.</summary>
    public double FormulaWidth =>
        double.TryParse(Token(Theme.FormulaWidth), NumberStyles.Float, CultureInfo.InvariantCulture, out var em) ? em : 21;

    /// <summary>A token of the theme in points; <paramref name="otherwise"/> where it is not given in mm, cm or pt.</summary>
    public double Points(string token, double otherwise)
    {
        var text = Token(token);
        if (text.Length < 3) return otherwise;
        if (!double.TryParse(text[..^2], NumberStyles.Float, CultureInfo.InvariantCulture, out var length)) return otherwise;
        return text[^2..] switch { "pt" => length, "mm" => length * 72 / 25.4, "cm" => length * 72 / 2.54, _ => otherwise };
    }

    /// <summary>The properties of a section, which begins where the one before ends.</summary>
    /// <param name="columns">How many columns it has.</param>
    /// <param name="first">References to running head and foot, of the first section; the others take them over.</param>
    public XElement Section(int columns, params object?[] first) => W.E("sectPr",
        first,
        first.Length > 0 ? null : W.Val("type", "continuous"),
        W.E("pgSz", W.A("w", W.Twips(Points("page-width", 595.3))), W.A("h", W.Twips(Points("page-height", 841.9)))),
        W.E("pgMar",
            W.A("top", W.Twips(Points("margin-top", 62))), W.A("right", Side),
            W.A("bottom", W.Twips(Points("margin-bottom", 57))), W.A("left", Side),
            W.A("header", 720), W.A("footer", 600), W.A("gutter", 0)),
        W.E("cols", columns > 1 ? W.A("num", columns) : null, W.A("space", W.Twips(Points("column-gap", 20)))));

    private int Side => W.Twips(Points("margin-side", 51));

    private string Token(string name) => theme.Print.TryGetValue(name, out var value) ? value.In(language) : "";
}
