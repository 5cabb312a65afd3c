using System.Net;

namespace ReportGen.Figures;

/// <summary>What a mark says of its value: under the pointer, and to whoever looks for all marks of one place or one year.</summary>
/// <param name="Title">All of it, in words.</param>
/// <param name="Of">Whose value it is: the unit, region or series, as the figure names it.</param>
/// <param name="At">Where on the shared axis it stands, such as a year; null for nowhere.</param>
internal sealed record MarkText(string Title, string Of, string? At = null)
{
    /// <summary>The mark of a value: one of a series at a category.</summary>
    public static MarkText OfSeries(FigureSeries series, string category, double value, ValueAxis axis) =>
        new($"{category} · {series.Name} {ValueText.WithUnit(value, axis)}", series.Name, category);

    /// <summary>As attributes of an SVG element.</summary>
    public string Attributes =>
        $" data-of=\"{WebUtility.HtmlEncode(Of)}\"" + (At is null ? "" : $" data-at=\"{WebUtility.HtmlEncode(At)}\"");

    /// <summary>As the title inside an SVG element.</summary>
    public string TitleElement => $"<title>{WebUtility.HtmlEncode(Title)}</title>";
}
