using System.Globalization;
using System.Text;

namespace ReportGen.Renderers.Typst;

/// <summary>Texts and lists in Typst's code mode. A text is always a string literal: nothing in it is read as markup or code.</summary>
internal static class TypstText
{
    /// <summary>A sign that is never drawn and that no text of a PDF may have: it is left out.</summary>
    public const char ByteOrderMark = '\ufeff';

    /// <summary>A string literal.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder("\"", text.Length + 2);
        foreach (var c in text)
        {
            literal.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                ByteOrderMark => "",
                < ' ' or '\u007f' => " ",
                _ => c.ToString(),
            });
        }
        return literal.Append('"').ToString();
    }

    /// <summary>A string literal, or <c>none</c>.</summary>
    public static string OrNone(string? text) => text is null ? "none" : Literal(text);

    /// <summary>An array; one of a single item keeps its comma.</summary>
    public static string Array(IEnumerable<string> items)
    {
        var list = string.Join(", ", items);
        return list.Length == 0 ? "()" : $"({list},)";
    }

    /// <summary>A dictionary of names and code.</summary>
    public static string Dictionary(IEnumerable<(string Key, string Code)> entries)
    {
        var list = string.Join(", ", entries.Select(e => $"{Literal(e.Key)}: {e.Code}"));
        return list.Length == 0 ? "(:)" : $"({list})";
    }

    /// <summary>A call of a function.</summary>
    public static string Call(string function, params IEnumerable<string> arguments) => $"{function}({string.Join(", ", arguments)})";

    /// <summary>A number.</summary>
    public static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>A truth value.</summary>
    public static string Bool(bool value) => value ? "true" : "false";
}
