using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Declare.Forms;

/// <summary>What a printed page may measure: its tokens are lengths that paper can have, and leave room for text.</summary>
internal static partial class PageForm
{
    private const int MostColumns = 6;
    private const double MostInches = 200; // what a PDF may measure
    private const double LeastRoom = 0.1; // inches of a column or of a page's height

    private const double InchesOfAnEm = 12 / 72.0; // of the largest text that is set

    private static readonly ImmutableArray<string> Across = ["page-width", "margin-side", "columns", "column-gap"];
    private static readonly ImmutableArray<string> Down = ["page-height", "margin-top", "margin-bottom"];

    /// <summary>What is wrong with a token's value in one language; null for nothing.</summary>
    public static string? Fault(string name, string value) =>
        name == "columns" && Columns(value) is null ? $"'{value}' is no whole number from 1 to {MostColumns}"
        : Inches(value) is { } length && Math.Abs(length) > MostInches ? $"'{value}' is more than {MostInches} in, the most that a page has"
        : name == Theme.FormulaWidth && Width(value) is null ? $"'{value}' is no width in em above zero"
        : Inches(value) is <= 0 && name.EndsWith("-size", StringComparison.Ordinal) ? $"'{value}' is no size of letters"
        : null;

    /// <summary>Which tokens leave no room for text in some language; null where there is room, or where not all are given.</summary>
    public static ImmutableArray<string>? WithoutRoom(IReadOnlyDictionary<string, LocalizedText> print, IEnumerable<string> languages)
    {
        foreach (var language in languages)
        {
            double? Of(string name) => print.TryGetValue(name, out var value) ? Inches(value.In(language)) : null;
            var columns = print.TryGetValue("columns", out var many) ? Columns(many.In(language)) : null;
            if (Of("page-width") - (2 * Of("margin-side")) - ((columns - 1) * Of("column-gap")) < columns * LeastRoom) return Across;
            if (Of("page-height") - Of("margin-top") - Of("margin-bottom") < LeastRoom) return Down;
        }
        return null;
    }

    private static int? Columns(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var columns) && columns is >= 1 and <= MostColumns
            ? columns : null;

    private static double? Width(string value) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var em) && em > 0 ? em : null;

    /// <summary>A length in inches; null for what is none.</summary>
    private static double? Inches(string value)
    {
        if (Length().Match(value) is not { Success: true } match) return null;
        var number = double.Parse(match.Groups[1].Value, NumberStyles.Float, CultureInfo.InvariantCulture);
        return match.Groups[2].Value switch
        {
            "pt" => number / 72,
            "mm" => number / 25.4,
            "cm" => number / 2.54,
            "em" => number * InchesOfAnEm,
            _ => number,
        };
    }

    [GeneratedRegex("^(-?[0-9]*[.]?[0-9]+)(pt|mm|cm|in|em)$")]
    private static partial Regex Length();
}
