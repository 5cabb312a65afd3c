using ReportGen.Contracts.Document;
using ReportGen.Contracts.Text;
using ReportGen.Contracts.Works;
using ReportGen.Engine.Declare.Works;
using ReportGen.Engine.References;
using ReportGen.Engine.References.Styles;

namespace ReportGen.Tests.Generator.Engine.Compose;

/// <summary>Lists of references against those that GB/T 7714-2015 and the source paper print.</summary>
public sealed class ReferenceListTests
{
    private static readonly string Folder = Path.Combine(Repository.Tests, "Generator", "Engine", "Compose", "Golden", "gbt7714");

    [Fact]
    public void List_ExamplesOfTheStandard_AreAsPrinted() =>
        Assert.Equal(File.ReadAllLines(Path.Combine(Folder, "standard.txt")), Printed("standard.bib"));

    [Theory, InlineData("mao2024.yaml"), InlineData("mao2024.bib")]
    public void List_ReferencesOfTheSourcePaper_AreAsPrinted(string file) =>
        Assert.Equal(File.ReadAllLines(Path.Combine(Folder, "mao2024.txt")).Select(Dense), Printed(file).Select(Dense));

    [Theory]
    [InlineData("gbt7714-2015-author-year", "(李四 等, 2019b; 张三, 2020; Crane, 1972)", "张三 (2020)")]
    [InlineData("apa", "(Crane, 1972; 李四 et al., 2019b; 张三, 2020)", "张三 (2020)")]
    public void Citation_ByNamesAndYears_IsOrderedAndToldApart(string style, string cited, string inText)
    {
        var list = ListOf(style);
        System.Collections.Immutable.ImmutableArray<CitedWork> Works(string[] keys) => [.. keys.Select(k => new CitedWork(k, 0))];
        string Shown(bool isWord, params string[] keys) => string.Concat(list.Citation(Works(keys), isWord)!.Value.Select(i => i switch
        {
            TextRun run => run.Text,
            CrossReference reference => reference.Text,
            _ => "?",
        }));
        Assert.Equal(cited, Shown(false, "c", "b2", "a"));
        Assert.Equal(inText, Shown(true, "a"));
    }

    [Theory]
    [InlineData("gbt7714-2015-author-year", "b1 b2 a c d")]
    [InlineData("gbt7714-2015", "c a b2 d b1")]
    public void List_IsOrderedByNames_OrByCitation(string style, string keys)
    {
        var entries = ListOf(style).Entries();
        Assert.Equal(keys, string.Join(' ', entries.Select(e => e.Key)));
        Assert.All(entries, e => Assert.Equal(style == "gbt7714-2015", e.IsNumbered));
    }

    [Fact] // letters with marks stand with those without
    public void List_ByNames_PassesOverMarks()
    {
        static Work Book(string names) =>
            new(names, WorkType.Book, "A", new SourceSpan("r.yaml")) { Authors = NameReader.Yaml(names), Year = "2020" };
        string[] names = ["Zed, A.", "Élie, B.", "E\u0301lan, B.", "Łuk, C.", "Fox, D.", "Lynn, E.", "Ørsted, F.", "Pan, G."];
        var list = new ReferenceList(
            CitationStyles.Of("gbt7714-2015-author-year"), new CitedWords(TestWords.Theme, "en"), [.. names.Select(Book)]);
        Assert.Equal(
            ["E\u0301lan, B.", "Élie, B.", "Fox, D.", "Łuk, C.", "Lynn, E.", "Ørsted, F.", "Pan, G.", "Zed, A."],
            list.Entries().Select(e => e.Key));
    }

    /// <summary>Cited in the order c, a, b2, d, b1; b1 and b2 are of the same names and year, 李 comes before 张 by its sound.</summary>
    private static ReferenceList ListOf(string style)
    {
        static Work Book(string key, string names, string title, string year) =>
            new(key, WorkType.Book, title, new SourceSpan("r.yaml")) { Authors = NameReader.Yaml(names), Year = year };
        return new ReferenceList(CitationStyles.Of(style), new CitedWords(TestWords.Theme, "zh"),
        [
            Book("c", "Crane, D.", "Invisible college", "1972"), Book("a", "张三", "城市", "2020"), Book("b2", "李四; 王五; 赵六", "乡村", "2019"),
            Book("d", "Ørsted, H.; Crane, D.", "Zeta", "1971"), Book("b1", "李四; 王五; 赵六", "城市", "2019"),
        ]);
    }

    private static List<string> Printed(string file)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy, Folder);
        var plan = study.Declare($"references={file}");
        Assert.True(plan is not null, study.Printed());
        var list = new ReferenceList(CitationStyles.Of("gbt7714-2015"), new CitedWords(plan.Theme, plan.Languages[0]), []);
        return [.. plan.Bibliography.Select(e => string.Concat(list.Entry(e).Select(Text)))];
    }

    private static string Text(Inline inline) => inline switch
    {
        TextRun run => run.Text,
        OutsideLink link => string.Concat(link.Content.Select(Text)),
        _ => throw new ArgumentException($"a reference holds a {inline.GetType().Name}"),
    };

    private static string Dense(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
