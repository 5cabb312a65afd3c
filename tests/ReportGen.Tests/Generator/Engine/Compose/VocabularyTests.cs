using System.Text.RegularExpressions;
using ReportGen.Cli.Shipped;
using ReportGen.Engine.Wording;
using ReportGen.Contracts.Text;

namespace ReportGen.Tests.Generator.Engine.Compose;

/// <summary>
/// The features' words and the theme's sections as a whole: the same in both languages, documented, tested, and without a number typed by
/// hand.
/// </summary>
public sealed partial class VocabularyTests
{
    private static readonly string Theme = Path.Combine(Repository.Root, "templates", "journal");

    private static readonly List<string> Texts = [.. Directory.EnumerateDirectories(Path.Combine(Repository.Root, "indicators", "studies"))
        .SelectMany(s => Directory.EnumerateFiles(Path.Combine(s, "text")))];

    /// <summary>The features that have words.</summary>
    public static TheoryData<string> Features =>
        [.. BuiltInPlugins.Features.Where(f => f.Beside.Read("words/zh.sbn") is not null).Select(f => f.Id)];

    public static TheoryData<string> Templates => [
        .. Directory.EnumerateFiles(Path.Combine(Theme, "sections", "zh"), "*.sbn")
            .Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Words_OfTheFeatures_AreMany()
    {
        Assert.True(Features.Count >= 14, $"only {Features.Count} features have words");
        Assert.True(Statements("zh").Count > 40);
        Assert.Equal(Statements("zh"), Statements("en"));
        string[] Files(string language) => [
            .. Directory.EnumerateFiles(Path.Combine(Theme, "sections", language))
                .Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];
        Assert.Equal(Files("zh"), Files("en"));
    }

    [Theory, MemberData(nameof(Features))]
    public void Words_InBothLanguages_HaveTheSameKeysPartsAndPlaces(string feature)
    {
        var (zh, en) = (Words(feature, "zh"), Words(feature, "en"));
        Assert.Equal(Of(zh), Of(en));
        IEnumerable<string> Of(WordsFile words) =>
        [
            .. Keys(words).Select(k => $"{k}: {(OwnPlaces.Contains($"{feature} {k}") ? "" : string.Join(' ', Places(words.Labels[k])))}"),
            .. words.Parts.OrderBy(p => p.Key, StringComparer.Ordinal)
                .Select(p => $"{p.Key}: {(p.Key == WordsFile.Statements ? "" : string.Join(' ', Parts(p.Value.Text)))}"),
        ];
    }

    [Theory, MemberData(nameof(Features))] // a part that no slot of the feature asks for would never be printed
    public void Words_Parts_AreTheFeaturesSlots(string feature)
    {
        var slots = BuiltInPlugins.Features.First(f => f.Id == feature).Slots.Select(s => s.Id);
        Assert.Equal(
            slots.Order(StringComparer.Ordinal),
            Words(feature, "zh").Parts.Keys.Where(k => k != WordsFile.Statements).Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Features))]
    public void Words_Prose_HoldsNoTypedNumber(string feature)
    {
        foreach (var language in (string[])["zh", "en"])
        {
            foreach (var (name, part) in Words(feature, language).Parts)
            {
                var prose = name == WordsFile.Statements
                    ? Literals(part.Text[(part.Text.IndexOf("{{~", StringComparison.Ordinal) + 3)..])
                    : [Typed(part.Text)];
                Assert.All(prose, p => Assert.False(Digits().IsMatch(p), $"{feature}/{language} types a number: {p.Trim()}"));
            }
        }
    }

    /// <summary>The keys that every language has: not the signs between words, nor the endings of ordinals.</summary>
    private static List<string> Keys(WordsFile words) =>
        [
            .. words.Labels.Keys.Where(k => k != "list-comma" && !k.StartsWith("ordinal.", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        ];

    /// <summary>Labels of which one language leaves out an argument that the other one prints.</summary>
    private static readonly string[] OwnPlaces = ["ranks rises.caption", "ranks neighbors.caption", "group-means dots.alt.since"];

    [Fact]
    public void Statements_AreAllDocumentedAndTested()
    {
        var documented = File.ReadAllText(Path.Combine(Repository.Root, "docs", "values.md"));
        var tested = string.Concat(
            Directory.EnumerateFiles(
                Path.Combine(Repository.Root, "tests", "ReportGen.Tests", "Plugins", "Statistics"), "*StatementTests.cs",
                SearchOption.AllDirectories)
                .Select(File.ReadAllText));
        Assert.All(Statements("zh").Select(s => s.Split(' ')[0]), name =>
        {
            Assert.True(Regex.IsMatch(tested, $"\"{name} "), $"no test says '{name}'");
            Assert.Contains($"`{name} ", documented, StringComparison.Ordinal);
        });
    }

    [Theory, MemberData(nameof(Templates))] // what one language shows, refers to and says, the other does too
    public void Section_InBothLanguages_UsesTheSameParts(string file) =>
        Assert.Equal(Parts(Section("zh", file)), Parts(Section("en", file)));

    [Theory, MemberData(nameof(Templates))]
    public void Section_Prose_HoldsNoTypedNumber(string file)
    {
        foreach (var language in (string[])["zh", "en"])
        {
            var text = Typed(Section(language, file));
            Assert.False(Digits().IsMatch(text), $"{language}/{file} types a number: {text.Trim()}");
        }
    }

    [Theory, MemberData(nameof(Templates))] // a theme is look and the order of slots
    public void Section_OfATheme_NamesNoTableAndNoFigure(string file) =>
        Assert.DoesNotMatch(@"\b(?:table|figure|prints_table|prints_figure|ref) """, Section("zh", file) + Section("en", file));

    [Theory] // a theme is look and the order of slots
    [InlineData("unit")]
    [InlineData("region")]
    [InlineData("criteria")]
    public void Profile_OfATheme_IsHeadingsAndSlots(string part)
    {
        foreach (var language in (string[])["zh", "en"])
        {
            var text = File.ReadAllText(Path.Combine(Theme, "profile", language, part + ".sbn"));
            var code = Code().Matches(text).Select(c => Quoted().Replace(c.Value, ""))
                .SelectMany(c => Identifiers().Matches(c).Select(w => w.Value));
            Assert.Empty(code.Except(["slot", "inline", "fills", "part", "if", "end"]));
        }
    }

    [Fact] // the numbers of cited works are theirs; what a result of the study could change is quoted
    public void AuthorsTexts_OfShippedStudies_TypeOnlyNumbersOfTheCitedPaper()
    {
        Assert.True(Texts.Count >= 10);
        var typed = Texts.SelectMany(f => Digits().Matches(Typed(File.ReadAllText(f))).Select(m => m.Value)).Distinct();
        Assert.Equal(["285"], typed); // the sample of Mao, Xia and Liu
    }

    [Fact] // the statement stands in the theme, the mistake in the author's text
    public void Statement_OverTheWrongValue_IsAnErrorAtTheAuthorsLine()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        study.Write("text/introduction.en.md", "First line.\n\nThe degree {{ course study.units }}.\n")
            .Write("text/introduction.zh.md", "一。\n");
        Assert.Null(study.Build("html"));
        Assert.Contains("  --> text/introduction.en.md:3:22\n", study.Printed(), StringComparison.Ordinal);
        Assert.Equal(1, study.Diagnostics.Sorted().Count(d => d.Code == "RG6001"));
    }

    /// <summary>Name and parameters of every statement, by name.</summary>
    private static List<string> Statements(string language) =>
    [
        .. BuiltInPlugins.Features.Select(f => Words(f.Id, language).Parts.GetValueOrDefault(WordsFile.Statements)?.Text ?? "")
            .SelectMany(t => Functions().Matches(t).Select(m => $"{m.Groups[1].Value} {m.Groups[2].Value}")).Order(StringComparer.Ordinal),
    ];

    private static WordsFile Words(string feature, string language) =>
        WordsFile.Read(
            feature, BuiltInPlugins.Features.First(f => f.Id == feature).Beside.Read($"words/{language}.sbn") ?? "",
            (line, what) => Assert.Fail($"{feature}/{language}:{line}: {what}"));

    private static string Section(string language, string file) => File.ReadAllText(Path.Combine(Theme, "sections", language, file));

    /// <summary>The places of a label that arguments fill.</summary>
    private static List<string> Places(string label) =>
        [.. Argument().Matches(label).Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];

    private static List<string> Parts(string text)
    {
        var names = Statements("zh").Select(s => s.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
        var placed = Placed().Matches(text).Select(m => m.Value);
        var said = Code().Matches(text).SelectMany(c => Identifiers().Matches(c.Value).Select(w => w.Value)).Where(names.Contains);
        // joining clauses is each language's own
        return [.. placed.Concat(said.Where(s => s is not ("sentence" or "also"))).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>The texts between quotes in a vocabulary file's code, without the code that is interpolated into them.</summary>
    private static List<string> Literals(string code)
    {
        var (found, at) = (new List<string>(), 0);
        void Code(char end)
        {
            for (; at < code.Length && code[at] != end; at++)
            {
                if (code[at] == '#') at = code.IndexOf('\n', at);
                else if (code[at] == '"') Literal(interpolated: code[at - 1] == '$');
            }
        }
        void Literal(bool interpolated)
        {
            var text = "";
            for (at++; code[at] != '"'; at++)
            {
                if (interpolated && code[at] == '{') { at++; Code('}'); }
                else text += code[at];
            }
            found.Add(text);
        }
        Code('\0');
        Assert.Equal(code.Length, at);
        return [.. found.Where(t => !Style().IsMatch(t))];
    }

    /// <summary>The prose of a template or text: without what is computed, formulas, labels, citations and the signs of lists.</summary>
    private static string Typed(string text) => Markup().Replace(text, "");

    [GeneratedRegex(@"^func (\w+)\(([^)]*)\)", RegexOptions.Multiline)]
    private static partial Regex Functions();

    [GeneratedRegex(@"(?:table|figure|prints_table|prints_figure|text|has_text|ref|slot|inline|fills) ""[^""]+""")]
    private static partial Regex Placed();

    [GeneratedRegex(@"""[^""]*""")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Identifiers();

    [GeneratedRegex(@"\{(\d)(?::\w+)?\}")]
    private static partial Regex Argument();

    [GeneratedRegex(
        @"```equation.*?```|\{\{.*?\}\}|\{[^{}]*\}|\$[^$\n]+\$|\[@[^\]]*\]|`[^`\n]*`|^1\. ",
        RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Markup();

    [GeneratedRegex(@"^(?:fixed|percent|signed)\d$")]
    private static partial Regex Style();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
