using System.Collections.Immutable;

namespace ReportGen.Renderers.Html;

/// <summary>The link of a heading, table or figure to itself, to be copied; seen under the pointer and with the keyboard's focus.</summary>
internal static class AnchorHtml
{
    public static string To(string id, ImmutableDictionary<string, string> words) =>
        $"<a class=\"anchor\" href=\"#{id}\" aria-label=\"{words["link-here"]}\">#</a>";
}
