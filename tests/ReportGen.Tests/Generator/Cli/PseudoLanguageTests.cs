using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ReportGen.Cli.Shipped;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Tests.Generator.Cli;

/// <summary>
/// A language nobody speaks, made of files alone: English with every label in brackets. What stands outside brackets in a caption, a
/// head or a figure comes from the program and not from the files of words.
/// </summary>
[Trait("Speed", "slow")]
public sealed partial class PseudoLanguageTests : IDisposable
{
    private const string Language = "qps";

    private readonly TemporaryStudy study = TemporaryStudy.CopyOf(Path.Combine(Repository.Root, "indicators")).WriteThemes();

    public PseudoLanguageTests()
    {
        study.Study = "studies/digital-resilience/study.yaml";
        study.Templates = Path.Combine(study.Folder, "templates");
        study.Features = [.. BuiltInPlugins.Features.Select(Speaking)];
        var theme = Path.Combine(study.Templates, "journal");
        study.Replace("templates/journal/theme.yaml", "languages: [zh, en]", $"languages: [zh, en, {Language}]");
        var locale = File.ReadAllText(Path.Combine(theme, "locales", "en.yaml")).Split("# How the language is set.");
        study.Write($"templates/journal/locales/{Language}.yaml", LocaleText().Replace(locale[0], Bracketed) + locale[1]);
        foreach (var part in (string[])["sections", "profile"])
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(theme, part, "en"), "*", SearchOption.AllDirectories))
            {
                var within = Path.GetRelativePath(Path.Combine(theme, part, "en"), file);
                study.Write(Path.Combine("templates", "journal", part, Language, within), File.ReadAllText(file));
            }
        }
    }

    [Fact]
    public void WholeReport_IsBuiltFromFilesOfWordsAlone()
    {
        study.Built("html,csv,svg,docx", $"languages=[{Language}]", "report={years: [2012, 2021]}");
        using var page = new HtmlParser().ParseDocument(study.Page(Language));
        var drawings = Directory.EnumerateFiles(Path.Combine(study.Output, "figures"), $"*.{Language}.svg").Order(StringComparer.Ordinal);
        var labels = Labels(page).Concat(drawings.SelectMany(drawing => Whole(
            from element in XElement.Load(drawing).Descendants()
            where element.Name.LocalName is "text" or "title" or "desc"
            select element.Value))).ToList();
        Assert.True(labels.Count > 200, $"{labels.Count} labels");
        Assert.True(labels.Count(l => l.Contains('⟦')) > 100);
        // names are the study's own, the same in every language; typed apostrophes are curled
        var units = study.Results("units").Select(r => r["name_en"].Split(" (")[0].Replace('\'', '\u2019')).ToHashSet();
        Assert.True(units.Count > 200, $"{units.Count} names");
        Assert.Equal("", string.Join(" | ", Foreign(labels.Select(WithoutUnit)).Distinct()));

        string WithoutUnit(string label) =>
            label.Split(" · ") is [var name, .. var rest] && units.Contains(name.Split(" (")[0]) ? string.Join(" · ", rest) : label;
    }

    [Fact]
    public void Profiles_AreBuiltFromFilesOfWordsAlone()
    {
        study.BuiltProfiles("region", $"languages=[{Language}]");
        var pages = Directory.EnumerateFiles(study.Output, $"*.{Language}.html").ToList();
        Assert.Equal(8, pages.Count); // seven regions and the list of them
        foreach (var file in pages)
        {
            using var page = new HtmlParser().ParseDocument(File.ReadAllText(file));
            Assert.Equal("", string.Join(" | ", Foreign(Labels(page))));
        }
    }

    [Fact]
    public void Foreign_FindsWhatStandsOutsideBrackets() =>
        Assert.Equal(["Table without"], Foreign(["⟦Table⟧ 1 ⟦mean of ⟦D⟧⟧, 2012", "Table without ⟦brackets⟧", "D 甲"]));

    public void Dispose() => study.Dispose();

    /// <summary>Captions and heads, without the names of formats to download.</summary>
    private static IEnumerable<string> Labels(IDocument page)
    {
        foreach (var link in page.QuerySelectorAll("caption a[download], figcaption a[download]").ToList()) link.Remove();
        return page.QuerySelectorAll("caption, figcaption, th[scope=col], th[scope=colgroup]").Select(e => e.TextContent);
    }

    /// <summary>Labels of several lines as one.</summary>
    private static IEnumerable<string> Whole(IEnumerable<string> lines)
    {
        var open = "";
        foreach (var line in lines)
        {
            open = open.Length == 0 ? line : $"{open} {line}";
            if (open.Count(c => c == '⟦') > open.Count(c => c == '⟧')) continue;
            yield return open;
            open = "";
        }
        if (open.Length > 0) yield return open;
    }

    private static IEnumerable<string> Foreign(IEnumerable<string> labels) =>
        from label in labels
        let outside = Machine().Replace(Innermost(label), "")
        where Letters().IsMatch(outside)
        select outside.Trim();

    /// <summary>What is left when brackets are taken out, from the inside to the outside.</summary>
    private static string Innermost(string text)
    {
        for (var before = ""; before != text;) (before, text) = (text, Brackets().Replace(text, ""));
        return text;
    }

    /// <summary>The feature with words of no other language.</summary>
    private static Feature Speaking(Feature feature) => feature with
    {
        Beside = new FeatureFiles(path =>
            path == $"words/{Language}.sbn" ? Words(feature.Beside.Read("words/en.sbn"))
            : path.StartsWith("words/", StringComparison.Ordinal) ? null
            : feature.Beside.Read(path)),
    };

    private static string? Words(string? english)
    {
        if (english?.Split("\n===", 2) is not [var labels, .. var rest]) return null;
        if (labels.StartsWith("===", StringComparison.Ordinal)) return english;
        return LabelText().Replace(labels, Bracketed) + string.Concat(rest.Select(r => "\n===" + r));
    }

    private static string Bracketed(Match text) =>
        text.Groups["quote"].Length > 0 ? $"{text.Groups[1]}\"⟦{text.Groups["text"]}⟧\"" : $"{text.Groups[1]}⟦{text.Groups["text"]}⟧";

    [GeneratedRegex(@"^([A-Za-z0-9.-]+: )(?<text>.*[A-Za-z].*)$", RegexOptions.Multiline)]
    private static partial Regex LabelText();

    [GeneratedRegex("^([a-z-]+: )(?<quote>\"?)(?<text>[^\"\n]*[A-Za-z][^\"\n]*)\"?$", RegexOptions.Multiline)]
    private static partial Regex LocaleText();

    [GeneratedRegex("⟦[^⟦⟧]*⟧")]
    private static partial Regex Brackets();

    /// <summary>What programs read, alike in all languages: a hash's name, the mark in the description of a drawing.</summary>
    [GeneratedRegex(@"^SHA-256$|\(simulated\)$")]
    private static partial Regex Machine();

    [GeneratedRegex("[A-Za-z]{3,}")]
    private static partial Regex Letters();
}
