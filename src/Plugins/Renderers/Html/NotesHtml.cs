using System.Collections.Immutable;

namespace ReportGen.Renderers.Html;

/// <summary>The notes below a table or figure: lines on a screen, run together in print.</summary>
internal static class NotesHtml
{
    public static string Of(ImmutableArray<string> notes)
    {
        if (notes.IsEmpty) return "";
        return $"<div class=\"notes\">{string.Join(' ', notes.Select(n => $"<p class=\"note\">{TrustedHtml.Escape(n)}</p>"))}</div>";
    }
}
