using System.Net;
using System.Text;
using ReportGen.Contracts.Document;

namespace ReportGen.Renderers.Html;

/// <summary>Writes identifiers: browsers slant a single letter by themselves, and nothing else.</summary>
internal static class MathLetters
{
    private const int BoldCapital = 0x1D400, BoldSmall = 0x1D41A, BoldDigit = 0x1D7CE, ItalicCapital = 0x1D434, ItalicSmall = 0x1D44E;

    public static string Element(IdentifierFormula id) => id.Variant switch
    {
        MathVariant.Italic when id.Name.Length == 1 => $"<mi>{Encode(id.Name)}</mi>",
        MathVariant.Italic => $"<mi>{Shift(id.Name, ItalicCapital, ItalicSmall, '0')}</mi>",
        MathVariant.Bold => $"<mi>{Shift(id.Name, BoldCapital, BoldSmall, BoldDigit)}</mi>",
        _ when id.Name.Length == 1 => $"<mi mathvariant=\"normal\">{Encode(id.Name)}</mi>",
        _ => $"<mi>{Encode(id.Name)}</mi>",
    };

    private static string Shift(string name, int capital, int small, int digit)
    {
        var text = new StringBuilder();
        foreach (var c in name)
        {
            text.Append(c switch
            {
                // The italic h was in Unicode before its sisters, as Planck's constant.
                'h' when small == ItalicSmall => "ℎ",
                >= 'A' and <= 'Z' => char.ConvertFromUtf32(capital + c - 'A'),
                >= 'a' and <= 'z' => char.ConvertFromUtf32(small + c - 'a'),
                >= '0' and <= '9' => char.ConvertFromUtf32(digit + c - '0'),
                _ => Encode(c.ToString()),
            });
        }
        return text.ToString();
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
