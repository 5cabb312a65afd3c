using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>
/// A page from which drawings, formulas and style sheets are cut before it is read: they are most of its bytes, and no sentence stands in
/// them. Where one was, its empty element stays.
/// </summary>
/// <param name="html">The page.</param>
internal sealed partial class HtmlCut(string html)
{
    /// <summary>What is left.</summary>
    public string Html { get; private set; } = html;

    /// <summary>Cuts what stands in the elements of a name, those within others with them, and returns it.</summary>
    public List<string> Out(string element)
    {
        var cut = new List<string>();
        var rest = new StringBuilder();
        var (at, from, depth) = (0, 0, 0);
        foreach (Match tag in Regex.Matches(Html, $@"<(/?){element}\b[^>]*>", RegexOptions.CultureInvariant))
        {
            if (tag.Groups[1].Length > 0)
            {
                if (depth == 0 || --depth > 0) continue;
                cut.Add(Html[from..tag.Index]);
                at = tag.Index;
            }
            else if (!tag.ValueSpan.EndsWith("/>") && depth++ == 0)
            {
                from = tag.Index + tag.Length;
                rest.Append(Html, at, from - at);
            }
        }
        Html = rest.Append(Html, at, Html.Length - at).ToString();
        return cut;
    }

    /// <summary>The words of an element's inside.</summary>
    public static string Words(string inside) => WebUtility.HtmlDecode(Tag().Replace(inside, ""));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
