using System.Text.RegularExpressions;
using ReportGen.Contracts.Text;

namespace ReportGen.Tests.Generator.Engine.Compose;

/// <summary>The vocabulary and the sections as a whole: the same in both languages, documented, tested, and without a number typed by hand.</summary>
public sealed partial class VocabularyTests
{
    private static readonly string Sections = Path.Combine(Repository.Root, "templates", "journal", "sections");

    private static readonly List<string> Texts = [.. Directory.EnumerateDirectories(Path.Combine(Repository.Root, "indicators", "studies")).SelectMany(s => Directory.EnumerateFiles(Path.Combine(s, "text")))];

    public static TheoryData<string> Templates => [.. Directory.EnumerateFiles(Path.Combine(Sections, "zh"), "*.sbn", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Path.Combine(Sections, "zh"), f)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Languages_HaveTheSameFilesAndStatements()
    {
        string[] Files(string language) => [.. Directory.EnumerateFiles(Path.Combine(Sections, language), "*.sbn", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Path.Combine(Sections, language), f)).Order(StringComparer.Ordinal)];
        Assert.Equal(Files("zh"), Files("en"));
        Assert.True(Statements("zh").Count > 30);
        Assert.Equal(Statements("zh"), Statements("en"));
    }

    [Fact]
    public void Statements_AreAllDocumentedAndTested()
    {
        var documented = File.ReadAllText(Path.Combine(Repository.Root, "docs", "values.md"));
        var tested = string.Concat(
            Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "ReportGen.Tests", "Plugins", "Statistics"), "*StatementTests.cs", SearchOption.AllDirectories)
                .Select(File.ReadAllText));
        Assert.All(Statements("zh").Select(s => s.Split(' ')[0]), name =>
        {
            Assert.True(Regex.IsMatch(tested, $"\"{name} "), $"no test says '{name}'");
            Assert.Contains($"`{name} ", documented, StringComparison.Ordinal);
        });
    }

    [Theory, MemberData(nameof(Templates))] // what one language shows, refers to and says, the other does too
    public void Section_InBothLanguages_UsesTheSameParts(string file)
    {
        if (file.StartsWith("vocabulary", StringComparison.Ordinal)) return;
        Assert.Equal(Parts("zh", file), Parts("en", file));
    }

    [Theory, MemberData(nameof(Templates))]
    public void Template_Prose_HoldsNoTypedNumber(string file)
    {
        foreach (var language in (string[])["zh", "en"])
        {
            var text = File.ReadAllText(Path.Combine(Sections, language, file));
            var prose = file.StartsWith("vocabulary", StringComparison.Ordinal) ? Literals(text) : [Typed(text)];
            Assert.All(prose, p => Assert.False(Digits().IsMatch(p), $"{language}/{file} types a number: {p.Trim()}"));
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
        study.Write("text/introduction.en.md", "First line.\n\nThe degree {{ course study.units }}.\n").Write("text/introduction.zh.md", "一。\n");
        Assert.Null(study.Build("html"));
        Assert.Contains("  --> text/introduction.en.md:3:22\n", study.Printed(), StringComparison.Ordinal);
        Assert.Equal(1, study.Diagnostics.Sorted().Count(d => d.Code == "RG6001"));
    }

    /// <summary>Name and parameters of every statement, in the order of the files.</summary>
    private static List<string> Statements(string language) =>
        [.. Directory.EnumerateFiles(Path.Combine(Sections, language, "vocabulary"), "*.sbn").Order(StringComparer.Ordinal).SelectMany(f => Functions().Matches(File.ReadAllText(f)).Select(m => $"{m.Groups[1].Value} {m.Groups[2].Value}")).Order(StringComparer.Ordinal)];

    private static List<string> Parts(string language, string file)
    {
        var text = File.ReadAllText(Path.Combine(Sections, language, file));
        var names = Statements("zh").Select(s => s.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
        var placed = Placed().Matches(text).Select(m => m.Value);
        var said = Code().Matches(text).SelectMany(c => Words().Matches(c.Value).Select(w => w.Value)).Where(names.Contains);
        return [.. placed.Concat(said.Where(s => s is not ("sentence" or "also"))).Distinct().Order(StringComparer.Ordinal)]; // joining clauses is each language's own
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

    [GeneratedRegex(@"(?:table|figure|prints_table|prints_figure|text|has_text|ref) ""[^""]+""")]
    private static partial Regex Placed();

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Words();

    [GeneratedRegex(@"```equation.*?```|\{\{.*?\}\}|\{[^{}]*\}|\$[^$\n]+\$|\[@[^\]]*\]|`[^`\n]*`|^1\. ", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Markup();

    [GeneratedRegex(@"^(?:fixed|percent|signed)\d$")]
    private static partial Regex Style();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
