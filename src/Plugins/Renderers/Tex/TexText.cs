using System.Globalization;
using System.Text;

namespace ReportGen.Renderers.Tex;

/// <summary>Texts as LaTeX prints them: nothing in them is read as a command, a sign of its own or a ligature.</summary>
internal static class TexText
{
    /// <summary>The text with every special letter written out.</summary>
    public static string Of(string text)
    {
        var tex = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            tex.Append(Sign(c) ?? (char.IsControl(c) ? " " : c.ToString()));
            // -- and ?` and their like become one sign unless something stands between
            if (c is '-' or ',' or '?' or '!' or '<' or '>' && i + 1 < text.Length && text[i + 1] is '-' or ',' or '`' or '<' or '>')
            {
                tex.Append("{}");
            }
        }
        return tex.ToString();
    }

    /// <summary>A printed number for a column that aligns on the point: with the signs of a keyboard.</summary>
    public static string Number(string printed) => printed.Replace('\u2212', '-');

    /// <summary>A whole number.</summary>
    public static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Sign(char c) => c switch
    {
        '\\' => "\\textbackslash{}",
        '{' => "\\{",
        '}' => "\\}",
        '$' => "\\$",
        '&' => "\\&",
        '#' => "\\#",
        '%' => "\\%",
        '_' => "\\_",
        '^' => "\\textasciicircum{}",
        '~' => "\\textasciitilde{}",
        '"' => "\\symbol{34}",
        '\'' => "\\symbol{39}",
        '`' => "\\symbol{96}",
        '<' => "\\symbol{60}",
        '>' => "\\symbol{62}",
        '|' => "\\symbol{124}",
        '[' => "{[}", // after the end of a row it would open a length
        ']' => "{]}",
        '*' => "{*}",
        '\u00a0' => "~",
        '\u2003' => "\\quad{}",
        '\u2212' => "$-$",
        '\u00d7' => "$\\times$",
        '\u00b7' => "$\\cdot$",
        '\u00b1' => "$\\pm$",
        '\u00b0' => "$^\\circ$",
        '\u00b2' => "$^2$",
        '\u00b3' => "$^3$",
        >= '\u2080' and <= '\u2089' => $"$_{c - '\u2080'}$",
        >= '\u2074' and <= '\u2079' => $"$^{c - '\u2070'}$",
        '\u2070' => "$^0$",
        '\u00b9' => "$^1$",
        '\u2264' => "$\\leq$",
        '\u2265' => "$\\geq$",
        '\u2192' => "$\\rightarrow$",
        >= '\u03b1' and <= '\u03c9' => Greek(c),
        _ => null,
    };

    private static string Greek(char c) => "$\\" + Letters[c - '\u03b1'] + "$";

    private static readonly string[] Letters =
    [
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu", "xi", "mathrm{o}",
        "pi", "rho", "varsigma", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega",
    ];
}
