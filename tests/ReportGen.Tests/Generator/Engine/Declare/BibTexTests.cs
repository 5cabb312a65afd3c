using ReportGen.Cli.Terminal;
using ReportGen.Contracts.Works;
using ReportGen.Engine.References;

namespace ReportGen.Tests.Generator.Engine.Declare;

/// <summary>What BibTeX says, and how citations of it are marked.</summary>
public sealed class BibTexTests
{
    private static readonly string Base = Repository.BaseStudy;

    [Theory]
    [InlineData(
        """G{\"o}del and Erd{\H o}s, na\"{\i}ve {\AA}rhus, Mart{\'{\i}}nez, \'{E}douard, \c{C}elik, Ho{\v r}ava, Stra{\ss}e""",
        "Gödel and Erdős, naïve Århus, Martínez, Édouard, Çelik, Hořava, Straße")]
    [InlineData(
        @"R\&D at 5\,\% of {GDP}, 2011--2020 --- a ``review'' of {\em O'Brien}",
        "R&D at 5 % of GDP, 2011–2020 — a “review” of O'Brien")]
    [InlineData("Growth of <i>E. coli</i> in H<sub>2</sub>O", "Growth of E. coli in H₂O")]
    [InlineData("Two\n  lines~and  {n{es}ted} braces", "Two lines and nested braces")]
    [InlineData(@"The \mkbibemph{E. coli} at 20\,\textdegree C \textless 5", "The E. coli at 20 °C <5")]
    [InlineData(@"CO$_2$, {SO}\textsubscript{2} and m$^{-2}$ by \enquote{satellite} $\alpha$", "CO₂, SO₂ and m⁻² by “satellite” α")]
    public void Title_InTex_IsPlainText(string tex, string plain) => Assert.Equal(plain, Read($"@misc{{x, title = {{{tex}}}}}").Title);

    [Theory]
    [InlineData("{", "x", "}", false)]
    [InlineData("\\'{", "e", "}", true)]
    [InlineData("\\'", "e", "", true)]
    [InlineData("$_", "2", "", false)]
    [InlineData("\\enquote{", "x", "}", true)] // a known command that is left out for its depth alone
    [InlineData("\\color{", "x", "}", false)]
    public void Title_DeeperThanAnybodyWrites_IsRead(string open, string text, string close, bool isTold)
    {
        const int depth = 20_000;
        var tex = string.Concat(Enumerable.Repeat(open, depth)) + text + string.Concat(Enumerable.Repeat(close, depth));
        var work = Read($"@misc{{x, title = {{{tex}y}}, year = 2001}}");
        Assert.EndsWith("y", work.Title, StringComparison.Ordinal);
        Assert.Equal(isTold, work.Findings.Any(f => f.Code == "RG1027"));
    }

    [Theory]
    [InlineData("Smith, John AND Doe, Jane", "Smith|John; Doe|Jane")]
    [InlineData("Smith, John And Doe, Jane\n aNd Roe, Ann", "Smith|John; Doe|Jane; Roe|Ann")]
    [InlineData("Band Anders and {Sand And Sons}", "Anders|Band; Sand And Sons|")]
    public void Authors_AreJoinedByAnd_InLettersOfAnyCase(string names, string parted) => Assert.Equal(parted,
        string.Join("; ", Read($"@misc{{x, title = {{T}}, author = {{{names}}}}}").Authors.Names.Select(n => $"{n.Family}|{n.Given}")));

    [Theory]
    [InlineData("2024-02-29", false)]
    [InlineData("2024-02-30", true)]
    [InlineData("2023-02-29", true)]
    [InlineData("2024-13", true)]
    [InlineData("2024-05-01/2024-05-31", false)]
    [InlineData("2024-05-01/2024-05-32", true)]
    [InlineData("2024/", false)]
    public void Date_ThatTheCalendarLacks_IsTold(string date, bool isTold) => Assert.Equal(isTold,
        Read($"@online{{x, title = {{T}}, url = {{http://e.org}}, urldate = {{{date}}}}}").Findings.Any(f => f.Code == "RG2036"));

    [Theory]
    [InlineData("John von Neumann", "von Neumann|John|")]
    [InlineData("von Neumann, John", "von Neumann|John|")]
    [InlineData("Charles Louis Xavier Joseph de la Vall{\\'e}e Poussin", "de la Vallée Poussin|Charles Louis Xavier Joseph|")]
    [InlineData("King, Jr, Martin Luther", "King|Martin Luther|Jr")]
    [InlineData("{Barnes and Noble, Inc.}", "Barnes and Noble, Inc.||")]
    [InlineData("毛丽娟", "毛丽娟||")]
    [InlineData("Ban Ki-moon", "Ki-moon|Ban|")]
    [InlineData("{\\\"O}zt{\\\"u}rk, Ali", "Öztürk|Ali|")]
    [InlineData("family=Rehm, given=Nave, prefix=von, useprefix=true", "von Rehm|Nave|")]
    [InlineData("family={de la Cruz}, given={Ana María}, suffix=Jr", "de la Cruz|Ana María|Jr")]
    [InlineData("于, 潇", "于|潇|")]
    [InlineData("欧阳, 文忠", "欧阳|文忠|")]
    [InlineData("김 철", "김|철|")]
    [InlineData("昂温, G.", "昂温|G.|")]
    public void Author_InBibTex_IsParted(string name, string parts)
    {
        var author = Assert.Single(Read($"@misc{{x, title = {{T}}, author = {{{name}}}}}").Authors.Names);
        Assert.Equal(parts, $"{author.Family}|{author.Given}|{author.Suffix}");
    }

    [Theory]
    [InlineData("赵涛, 张智")]
    [InlineData("赵涛 and 张智")]
    [InlineData("赵涛;张智;")]
    [InlineData("赵涛，张智")]
    [InlineData("赵, 涛 and 张, 智")]
    public void Authors_Chinese_AreTwo_HoweverTheyAreParted(string names)
    {
        var authors = Read($"@misc{{x, title = {{T}}, author = {{{names}}}}}").Authors;
        Assert.Equal(["赵涛", "张智"], authors.Names.Select(n => n.Family + n.Given));
        Assert.False(authors.AndOthers);
    }

    [Fact]
    public void Authors_ThatHoldNothing_AreNobody() => Assert.True(Read("@misc{x, title = {T}, author = {,}}").Authors.IsEmpty);

    [Fact]
    public void Entry_WithCrossref_HasWhatTheBookHas()
    {
        using var study = TemporaryStudy.CopyOf(Base).Write(
            "references.bib",
            "@inproceedings{part, author = {A, B}, title = {Part}, pages = {1--2}, crossref = {whole}}\n"
            + "@proceedings{whole, title = {Whole}, editor = {C, D}, publisher = {P}, year = 2020, pages = {900}}\n");
        var part = study.Declare("references=references.bib")!.Bibliography[0];
        Assert.Equal(
            ("Whole", "C", "P", "2020", "1-2"), (part.Container, part.Editors.Names[0].Family, part.Publisher, part.Year, part.Pages));
    }

    [Theory]
    [InlineData("title = {城市}", "zh")]
    [InlineData("title = {Cities}", "en")]
    [InlineData("title = {Cities}, langid = {chinese}", "zh")]
    [InlineData("title = {城市}, language = {english}", "en")]
    [InlineData("title = {Cities}, language = {zh-CN}", "zh")]
    [InlineData("title = {城市}, langid = {中文;}", "zh")]
    [InlineData("title = {Cities}, language = {chi}", "zh")]
    [InlineData("title = {城市}, language = {klingon}", "zh")]
    [InlineData("title = {Villes}, langid = {french}", "en")]
    public void Language_DeclaredOrSeenInTheTitle(string fields, string language) =>
        Assert.Equal(language, new CitedWords(TestWords.Theme, "").Of(Read($"@misc{{x, {fields}}}")).Language);

    [Fact]
    public void Citations_InARow_AreMergedAndRaised_UnlessTheyAreWordsOfTheSentence()
    {
        using var study = TemporaryStudy.CopyOf(Base)
            .Write("references.bib", string.Concat("ABCDE".Select(c => $"@book{{Key_{c}:1, title = {{{c}}}}}\n")))
            .Write(
                "text/introduction.en.md",
                "Known [@Key_A:1]. See [@Key_B:1]{.text}. Both [@Key_A:1; @Key_B:1], three [@Key_C:1;@Key_A:1;@Key_B:1], "
                + "apart [@Key_A:1; @Key_E:1; @Key_D:1; @Key_C:1; @Key_C:1].\n")
            .Write("text/introduction.zh.md", "文献[@Key_B:1]{.text}。\n").Built("html", "references=references.bib");
        static string Link(int n) => $"<a href=\"#ref-{n}\">{n}</a>";
        var html = File.ReadAllText(Path.Combine(study.Output, "report.en.html"));
        foreach (var mark in (string[])[
            $"Known<span class=\"keep\">\u2060<sup class=\"cite\">[{Link(1)}]</sup>.",
            $"See <span class=\"keep\"><span class=\"cite\">[{Link(2)}]</span>.",
            $"<sup class=\"cite\">[{Link(1)}-{Link(2)}]</sup>",
            $"<sup class=\"cite\">[{Link(1)}-{Link(3)}]</sup>",
            $"<sup class=\"cite\">[{Link(1)},{Link(3)}-{Link(5)}]</sup>"])
        {
            Assert.Contains(mark, html, StringComparison.Ordinal);
        }
        var chinese = File.ReadAllText(Path.Combine(study.Output, "report.zh.html"));
        Assert.Contains($"文献<span class=\"keep\"><span class=\"cite\">[{Link(1)}]</span>", chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("author = {Folke, Carl, Steve Carpenter}",
        "warning[RG1062]: 'Folke, Steve Carpenter' of the reference 'x' is read as one name")]
    [InlineData("author = {Folke, María \\& de la Cruz}",
        "warning[RG1062]: 'Folke, María & de la Cruz' of the reference 'x' is read as one name")]
    [InlineData("author = {King, Jr., Martin and Ford, III, Henry and {Smith \\& Sons} and AT\\&T}", null)]
    [InlineData("url = {example.org/x}",
        "warning[RG1060]: 'url' of the reference 'x' is 'example.org/x', which is no address and is printed without a link")]
    [InlineData("url = {javascript:alert(1)}", "warning[RG1060]: 'url' of the reference 'x' is 'javascript:alert(1)', which is no address")]
    [InlineData("url = {https://例.中国/路?a=b&c#d}, doi = {https://doi.org/10.1000/x}", null)]
    [InlineData("doi = {javascript:alert(1)}", "warning[RG1061]: 'doi' of the reference 'x' is 'javascript:alert(1)', which is no DOI")]
    public void Field_ThatIsNotWhatItIsCalled_IsToldOfTheWork(string field, string? message)
    {
        var work = Read($"@article{{x, title = {{T}}, journal = {{J}}, {field}}}");
        var found = string.Join('\n', work.Findings.Select(DiagnosticText.Format));
        if (message is null) Assert.DoesNotContain("RG106", found, StringComparison.Ordinal);
        else Assert.StartsWith(message, found, StringComparison.Ordinal);
    }

    [Fact]
    public void Abbreviations_ThatDouble_End()
    {
        var strings = Enumerable.Range(1, 40).Select(i => $"@string{{a{i} = a{i - 1} # a{i - 1}}}");
        var bib = string.Join('\n', ["@string{a0 = \"xx\"}", .. strings, "@misc{x, title = a40}"]);
        using var study = TemporaryStudy.CopyOf(Base).Write("references.bib", bib);
        Assert.Empty(study.Declare("references=references.bib")!.Bibliography);
        Assert.Equal(
            "warning[RG1059]: the @string abbreviations of the file stand for more than 10000000 letters; what follows is not read\n"
            + "  --> references.bib:23:15\n  hint: write the text where it is meant\n", study.Printed());
    }

    private static Work Read(string bib)
    {
        using var study = TemporaryStudy.CopyOf(Base).Write("references.bib", bib);
        var plan = study.Declare("references=references.bib");
        Assert.True(plan is not null, study.Printed());
        return Assert.Single(plan.Bibliography);
    }
}
