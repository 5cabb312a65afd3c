using System.Net;

namespace ReportGen.Renderers.Html;

/// <summary>HTML that may be written as it is: our own code made it. Every other text is escaped.</summary>
internal sealed record TrustedHtml(string Html)
{
    public static string Escape(string text) => WebUtility.HtmlEncode(text);
}
