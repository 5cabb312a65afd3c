using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ReportGen.Tests.Truth;

/// <summary>
/// Every number, name, count and comparison word of generated text is found again from the result files, over random small studies with a
/// written seed each, by a reader that shares no code with the sentences; the Chinese text gives the same numbers as the English one.
/// </summary>
[Trait("Speed", "slow")]
public sealed partial class TextTruthTests
{
    private static readonly string[] Sections = ["results", "regions", "obstacles", "conclusions"];

    [Theory]
    [InlineData(1, 4)]
    public void Sentences_OfRandomStudies_AreTrue(int from, int to) => Check(from, to);

    [Theory]
    [InlineData(5, 75)]
    [InlineData(76, 125)]
    public void Sentences_OfManyRandomStudies_AreTrue(int from, int to) => Check(from, to);

    [Theory] // the reader sees a false word, a false number, a false name, and a sentence that it does not know
    [InlineData("rose", "fell")]
    [InlineData("highest in", "lowest in")]
    [InlineData("City00", "City01")]
    [InlineData("0.4", "0.5")]
    [InlineData(" two ", " three ")]
    [InlineData("The mean", "The beautiful mean")]
    [InlineData("That of ", "That from ")]
    [InlineData("had the highest", "had the lowest")]
    [InlineData(" differed most", " differed least")]
    [InlineData("Over the same years the mean coordination degree rose", "Over the same years the mean coordination degree fell")]
    [InlineData("It also led in every grade", "It also led in no grade")]
    public void Reader_OfAPlantedFalseWord_SeesIt(string right, string planted)
    {
        var seen = false;
        for (var seed = 1; seed <= 40 && !seen; seed++)
        {
            using var study = RandomStudy.Of(seed);
            if (study.Build("html,csv") is null) continue;
            var (claims, sentences) = (new Claims(new Results(Path.Combine(study.Output, "results"))), English(study));
            var changed = sentences.Select(s => (s, New: new Regex(Regex.Escape(right)).Replace(s, planted, 1))).Where(s =>
                s.New != s.s).ToList();
            seen = changed.Exists(s => claims.Wrong(s.s) is null && claims.Wrong(s.New) is not null);
        }
        Assert.True(seen, $"'{planted}' for '{right}' was read as true in every study");
    }

    private static void Check(int from, int to)
    {
        var (wrong, built, read) = (new List<string>(), 0, 0);
        for (var seed = from; seed <= to; seed++)
        {
            using var study = RandomStudy.Of(seed);
            if (study.Build("html,csv") is null)
            {
                if (study.Printed().Contains("error[RG6", StringComparison.Ordinal)) wrong.Add($"seed {seed}: {study.Printed()}");
                continue; // nothing varies, say
            }
            built++;
            var claims = new Claims(new Results(Path.Combine(study.Output, "results")));
            foreach (var sentence in English(study))
            {
                read++;
                if (claims.Wrong(sentence) is { } what) wrong.Add($"seed {seed}: {what}");
            }
            var (zh, en) = (Numbers(study, "zh"), Numbers(study, "en"));
            if (!zh.SequenceEqual(en)) wrong.Add($"seed {seed}: the languages give other numbers: {string.Join(' ', zh.Except(en))}"
                + $" | {string.Join(' ', en.Except(zh))}");
        }
        Assert.True(built * 10 >= (to - from + 1) * 8, $"only {built} studies were built\n{string.Join('\n', wrong.Take(3))}");
        Assert.True(read > built * 8, $"only {read} sentences were read");
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {read}:\n{string.Join('\n', wrong.Take(60))}");
    }

    private static List<string> English(TemporaryStudy study) =>
        [.. Paragraphs(study, "en").SelectMany(p => Ends().Split(See().Replace(p, ""))).Select(s => s.Trim().TrimEnd('.')).Where(s =>
            s.Length > 0)];

    private static List<string> Numbers(TemporaryStudy study, string language) =>
        [.. Paragraphs(study, language).SelectMany(p => Decimals().Matches(p).Select(m => m.Value)).Order(StringComparer.Ordinal)];

    private static List<string> Paragraphs(TemporaryStudy study, string language)
    {
        var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(study.Output, $"report.{language}.html")));
        var (paragraphs, section) = (new List<string>(), "");
        foreach (var element in page.QuerySelectorAll("h2, h3, p, li"))
        {
            if (element is { LocalName: "h2", Id: { } id }) section = id.StartsWith("sec-", StringComparison.Ordinal) ? id[4..] : "";
            var isProse = element.LocalName is "p" or "li" && element.Closest("figure, table") is null
                && element.QuerySelector("p") is null;
            if (isProse && Sections.Contains(section)) paragraphs.Add(Spaces().Replace(element.TextContent, " ").Trim());
        }
        return paragraphs;
    }

    [GeneratedRegex(@"(?<=\.) (?=[A-Z])")]
    private static partial Regex Ends();

    [GeneratedRegex(@" \((?:Table|Figure)\s\d+(?:; (?:Table|Figure)\s\d+)*\)")]
    private static partial Regex See();

    [GeneratedRegex(@"\d+\.\d+")]
    private static partial Regex Decimals();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
