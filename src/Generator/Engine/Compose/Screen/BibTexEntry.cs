using System.Text;
using ReportGen.Contracts.Works;

namespace ReportGen.Engine.Compose.Screen;

/// <summary>A report as an entry of BibTeX; names stand in braces, so that no program takes them apart.</summary>
internal static class BibTexEntry
{
    public static string Of(Work work)
    {
        var title = work.Subtitle is null ? work.Title : $"{work.Title}: {work.Subtitle}";
        var lines = new StringBuilder($"@misc{{{work.Key},\n  title = {{{{{Escape(title)}}}}}");
        if (!work.Authors.IsEmpty) Field("author", string.Join(" and ", work.Authors.Names.Select(n => $"{{{Escape(n.Family)}}}")));
        if (work.Year is { } year) Field("year", year);
        Field("howpublished", "Report");
        if (work.Language is { } language) Field("language", language);
        return lines.Append("\n}\n").ToString();

        void Field(string name, string value) => lines.Append($",\n  {name} = {{{value}}}");
    }

    /// <summary>The signs that TeX takes for orders, as letters.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in text)
        {
            escaped.Append(c switch
            {
                '&' or '%' or '$' or '#' or '_' => $"\\{c}",
                '{' => "\\{",
                '}' => "\\}",
                '\\' => "\\textbackslash{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                _ => $"{c}",
            });
        }
        return escaped.ToString();
    }
}
