using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ReportGen.Tests.Truth;

/// <summary>The sentences on results that a built study prints in a language, and the reader that knows its result files.</summary>
internal sealed partial class ReadReport(TemporaryStudy study, string language)
{
    private static readonly string[] Sections = ["results", "regions", "obstacles", "conclusions"];

    public Reader Reader { get; } = new Results(Path.Combine(study.Output, "results")) is var results && language == "zh"
        ? ChineseReader.Of(results) : EnglishReader.Of(results);

    /// <summary>Each sentence without its full stop and without the tables and figures it names in brackets.</summary>
    public List<string> Sentences => [.. Paragraphs.SelectMany(p => Ends().Split(See().Replace(p, "")))
        .Select(s => s.Trim().TrimEnd('.', '。')).Where(s => s.Length > 0)];

    /// <summary>All numbers with decimals, in order of size.</summary>
    public List<string> Numbers =>
        [.. Paragraphs.SelectMany(p => Decimals().Matches(p).Select(m => m.Value)).Order(StringComparer.Ordinal)];

    private List<string> Paragraphs
    {
        get
        {
            var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(study.Output, $"report.{language}.html")));
            var (paragraphs, section) = (new List<string>(), "");
            foreach (var element in page.QuerySelectorAll("h2, h3, p, li"))
            {
                if (element is { LocalName: "h2", Id: { } id }) section = id.StartsWith("sec-", StringComparison.Ordinal) ? id[4..] : "";
                var isProse = element.LocalName is "p" or "li" && element.Closest("figure, table, .back") is null
                    && element.QuerySelector("p") is null;
                if (isProse && Sections.Contains(section)) paragraphs.Add(Spaces().Replace(element.TextContent, " ").Trim());
            }
            return paragraphs;
        }
    }

    [GeneratedRegex(@"(?<=\.) (?=[A-Z])|(?<=。)")]
    private static partial Regex Ends();

    [GeneratedRegex(@" \((?:Table|Figure)\s\d+(?:; (?:Table|Figure)\s\d+)*\)|（[表图]\s\d+(?:；[表图]\s\d+)*）")]
    private static partial Regex See();

    [GeneratedRegex(@"\d+\.\d+")]
    private static partial Regex Decimals();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
