using ReportGen.Contracts.Diagnostics;

namespace ReportGen.Tests.Generator.Engine.Compose;

/// <summary>What is wrong in a text is told all at once, each at its place.</summary>
public sealed class TextFindingTests
{
    private static string Errors(string text, string file = "text/introduction.en.md")
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Write(file, text);
        Assert.Null(study.Build("html"));
        return study.Printed(Severity.Error);
    }

    [Fact]
    public void NumberWithoutDecimals_HidesNothingElseInTheText()
    {
        var errors = Errors("In all, the mean of the last year is {{ trend.D.mean.last }}, after [@nobody2020].\n\n"
            + "See {{ ref \"fig-nothing\" }} for {{ nothing }}.\n");
        Assert.Contains("error[RG6001]: this cannot be filled in: a number needs its decimals: write {{ value | fixed 3 }}, "
            + "{{ value | percent 2 }} or {{ value | signed 3 }}\n  --> text/introduction.en.md:1:41\n", errors, StringComparison.Ordinal);
        Assert.Contains("there is no reference 'nobody2020'\n  --> text/introduction.en.md:1\n", errors, StringComparison.Ordinal);
        Assert.Contains("the text refers to 'fig-nothing', which this report does not print\n", errors, StringComparison.Ordinal);
        Assert.Contains("there is no 'nothing'\n  --> text/introduction.en.md:3:36\n", errors,
            StringComparison.Ordinal);
        Assert.Equal(4, errors.Split("error[").Length - 1);
    }

    [Fact]
    public void UnknownMember_IsToldWithTheOneThatWasMeant() => Assert.Equal(
        "error[RG6001]: this cannot be filled in: there is no 'unit_cout' in 'study'\n"
        + "  --> text/introduction.en.md:1:14\n  hint: did you mean 'unit_count'?\n", Errors("All {{ study.unit_cout }} units.\n"));

    [Fact] // each time a loop goes round the same, and what an unknown value was to be called is not told again
    public void OneCause_IsOneMessage() => Assert.Equal(
        ["there is no 'nothing'", "there is no 'nobody'"],
        Errors("{{ for i in [1, 2, 3] }}{{ nothing }}{{ end }}\n{{ x = nobody }}{{ x }}\n").Split('\n')
            .Where(l => l.StartsWith("error", StringComparison.Ordinal))
            .Select(l => l[(l.LastIndexOf(": ", StringComparison.Ordinal) + 2)..]));

    [Theory] // what Pandoc, GitHub, Quarto or LaTeX read, and CommonMark does not
    [InlineData("- [ ] to do\n", "[ ]")]
    [InlineData("- [x] done\n", "[x]")]
    [InlineData("> [!NOTE]\n> Mind this.\n", "[!NOTE]")]
    [InlineData("[TOC]\n", "[TOC]")]
    [InlineData("::: warning\nMind this.\n:::\n", "::: warning")]
    [InlineData("It is ~~not~~ so.\n", "~~not~~")]
    [InlineData("It is ==so==.\n", "==so==")]
    [InlineData("H~2~O rose.\n", "~2~")]
    [InlineData("An area of 3 km^2^.\n", "^2^")]
    [InlineData("It is \\frac{a+b}{2}.\n", "\\frac{a+b}")]
    [InlineData("| a | b |\n| 1 | 2 |\n", "| a | b |")]
    [InlineData("<<<<<<< HEAD\nOne.\n", "<<<<<<< HEAD")]
    [InlineData("# Head {#a onclick=alert(1)}\n", "{#a onclick=alert(1)}")]
    public void MarkdownOfOtherPrograms_IsToldWithItsLine(string text, string piece) => Assert.Contains(
        $"warning[RG6064]: '{piece}' is printed as it is typed\n  --> text/introduction.en.md:3\n", Warnings("First.\n\n" + text),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("It took 3~5 days, there 10~20 days.\n")]
    [InlineData("每组3~5人，共10~20人，约~2~3组。\n")]
    [InlineData("`~~x~~`, `- [ ]` and `\\cite{a}` are code; $x^{2}$, $\\text{km}^2$ are formulas.\n")]
    [InlineData("\\[x\\] is escaped; a == b, c == d; x^2 and y^2; the area [ ] is blank.\n")]
    [InlineData("    ~~code~~\n")]
    [InlineData("As the law says: ~~~ and ==== are lines.\n")]
    public void WordsThatLookLikeIt_AreNot(string text) =>
        Assert.DoesNotContain("RG6064", Warnings("First.\n\n" + text), StringComparison.Ordinal);

    [Theory] // what stands in braces would be lost
    [InlineData("As shown by \\cite{zhao2020}.\n", "\\cite{zhao2020}")]
    [InlineData("This is \\textbf{so and so}.\n", "\\textbf{so and so}")]
    [InlineData("This is {so}.\n", "{so}")]
    public void CommandOfLatex_IsToldOnce(string text, string piece) => Assert.Equal(
        $"error[RG6017]: '{piece}' is no Markdown that a report prints\n  --> text/introduction.en.md:1\n"
        + "  hint: what can be written is listed in docs/prose.md\n", Errors(text));

    [Theory]
    [InlineData("A word <!-- not to be printed.\n\nMore.\n", 1)]
    [InlineData("One.\n\n<!-- not to be printed\n\nMore.\n", 3)]
    public void NoteThatIsNeverClosed_IsToldWithItsLine(string text, int line) => Assert.StartsWith(
        "error[RG6065]: this <!-- is never closed: the note to yourself would be printed, or hide the rest\n"
        + $"  --> text/introduction.en.md:{line}\n", Errors(text), StringComparison.Ordinal);

    [Fact] // found by mutation
    public void CaptionWithAControlCharacter_IsToldWithItsLine()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Write("text/box.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" "
            + "width=\"9\" height=\"9\"/>").Write("text/introduction.en.md", "One.\n\n![Two](box.svg \"In&#1;puts\")\n");
        Assert.Null(study.Build("html"));
        Assert.Equal("error[RG6051]: 'U+0001' is a character that nobody can see or print\n  --> text/introduction.en.md:3\n"
            + "  hint: take it out\n", study.Printed(Severity.Error));
    }

    [Fact]
    public void FootnoteThatStandsTwice_IsToldWhereItStandsAgain() => Assert.Equal(
        "error[RG6066]: the footnote 'a' stands twice, and this one is not printed\n  --> text/introduction.en.md:4\n"
        + "  hint: give it another label\n", Errors("A word.[^a]\n\n[^a]: One.\n[^a]: Two.\n"));

    [Fact]
    public void CharacterThatWasLost_IsTold() => Assert.Contains(
        "warning[RG6067]: \uFFFD (U+FFFD) stands where a character was lost\n  --> text/introduction.en.md:2\n",
        Warnings("One\ncaf\uFFFD.\n"), StringComparison.Ordinal);

    [Fact]
    public void LabelThatStandsTwice_IsToldWhereItStandsAgain() => Assert.Contains(
        "error[RG6006]: the label 'own' stands twice\n  --> text/introduction.en.md:3\n",
        Errors("# One {#own}\n\n# Two {#own}\n"), StringComparison.Ordinal);

    [Theory] // in the words of the text, with what was meant
    [InlineData("{{ trend.systems.0.mean.first | fixed 3 }}", "an entry of a list goes by its number in brackets", "1:17",
        "write trend.systems[0].mean.first")]
    [InlineData("{{ study.systems.1.criteria.0.name }}", "an entry of a list goes by its number in brackets", "1:17",
        "write study.systems[1].criteria[0].name")]
    [InlineData("{{ if lang == \"en\" }} so", "this {{ if }} is never ended", "1:1", "write {{ end }} where it ends")]
    [InlineData("{{ study.qqqq }}", "there is no 'qqqq' in 'study'", "1:10", "'study' has ")]
    [InlineData("{{ for s in study.systems }}{{ s.nmae }}{{ end }}", "there is no 'nmae' in 's'", "1:34", "did you mean 'name'?")]
    [InlineData("{{ theil.overall }}", "'theil' is empty in this study", "1:4",
        "{{ if theil }} ... {{ end }} stands only where it is not empty")]
    [InlineData("{{ 1 + }}", "a value is missing before '}}'", "1:8", "the names a text may quote")]
    [InlineData("so {{ end }}", "this {{ end }} ends nothing", "1:9", "take it out, or begin what it ends: {{ if }}, {{ for }}")]
    [InlineData("{{ trend.systems.mean }}", "'trend.systems' is a list, which has no 'mean'", "1:18",
        "write trend.systems[0].mean for its first entry")]
    [InlineData("{{ trend.systems[9].mean }}", "'trend.systems' has no entry 9", "1:18", "entries are numbered from 0")]
    [InlineData("{{ trend.systems['a'].mean }}", "an entry of 'trend.systems' goes by its number", "1:18",
        "write trend.systems[0] for the first")]
    [InlineData("{{ trend.D.mean.last.x }}", "there is no 'x' in a number or a text", "1:22", "the names a text may quote")]
    [InlineData("{{ trend.D.mean.last | fixed }}", "'fixed' takes 2 values and is given 1", "1:29", "the names a text may quote")]
    public void Value_ThatIsNotThere_IsToldInTheWordsOfTheText(string text, string why, string at, string hint)
    {
        var errors = Errors(text + "\n");
        Assert.StartsWith($"error[RG6001]: this cannot be filled in: {why}\n", errors, StringComparison.Ordinal);
        Assert.Contains($"\n  hint: {hint}", errors, StringComparison.Ordinal);
        Assert.Contains($"\n  --> text/introduction.en.md:{at[..2]}", errors, StringComparison.Ordinal);
        Assert.Equal(1, errors.Split("error[").Length - 1);
    }

    [Fact]
    public void DegreeOfAStudyOfOneSystem_IsSaidToBeNone()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Replace("study.yaml", "  - {use: green.yaml, alpha: 0.5}\n", "").Replace("study.yaml", "alpha: 0.5", "alpha: 1")
            .Replace("study.yaml", "models:\n  dagum-gini: {measures: [D]}\n", "")
            .Write("text/introduction.en.md", "The mean is {{ trend.D.mean.last | fixed 3 }}.\n")
            .Write("text/introduction.zh.md", "一。\n");
        Assert.Null(study.Build("html"));
        Assert.Equal("error[RG6001]: this cannot be filled in: a study of one system has no 'trend.D'\n"
            + "  --> text/introduction.en.md:1:24\n  hint: write trend.systems[0].mean.last\n", study.Printed(Severity.Error));
        study.Write("text/introduction.en.md", "The mean is {{ trend.systems[0].mean.last | fixed 3 }}.\n").Built("html");
    }

    [Theory]
    [InlineData("As in [@wang2021 and so on.\n", "write [@wang2021]")]
    [InlineData("As in [-@wang2021; @li2020, p. 3.\n", "write [-@wang2021; @li2020]")]
    [InlineData("As in [the first part.\n", "close it with ], or write \\[ where the text itself has a bracket")]
    public void BracketThatIsNeverClosed_IsTold(string text, string hint)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Write("text/introduction.en.md", text);
        study.Build("html");
        Assert.Equal($"error[RG6069]: this [ is never closed by ]\n  --> text/introduction.en.md:1\n  hint: {hint}\n",
            string.Concat(study.Printed().Split("error[").Skip(1).Take(1).Select(e => "error[" + e)));
    }

    [Theory] // found by mutation: what a loop knew is gone when its failures are too many to go on
    [InlineData("{{ for s in study.systems }}{{ for i in 1..60 }}{{ s.nmae }}{{ end }}{{ end }}\n", "there is no 'nmae' in")]
    [InlineData("{{ for i in 3 }}{{ i }}{{ end }}\n", "Unexpected type `Int32` for iterator")]
    [InlineData("{{ while{ false }}{{ end }}\n", "Invalid literal member `False` found for")]
    public void FailuresOfATemplate_EndInAMessage(string text, string message)
    {
        var errors = Errors(text);
        Assert.Contains(message, errors, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ x = \"a\"; for i in 1..60; x = x + x; end; x }}\n")]
    [InlineData("{{ x = [1]; for i in 1..60; x = x | array.add_range x; end }}\n")]
    public void ValueThatDoubles_Ends(string text) =>
        Assert.Contains("1000000", Errors(text), StringComparison.Ordinal);

    private static string Warnings(string text)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Write("text/introduction.en.md", text);
        Assert.NotNull(study.Build("html"));
        return study.Printed(Severity.Warning);
    }
}
