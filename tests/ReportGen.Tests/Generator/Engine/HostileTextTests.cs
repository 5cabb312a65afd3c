using System.Globalization;

namespace ReportGen.Tests.Generator.Engine;

/// <summary>Texts that no report can hold, or that stand deeper in one another than anybody reads: each is told in its place.</summary>
[Trait("Speed", "slow")]
public sealed class HostileTextTests
{
    private static TemporaryStudy Base() => TemporaryStudy.CopyOf(Repository.BaseStudy);

    private static TemporaryStudy Text(string text) => Base().Write("text/introduction.en.md", text);

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    [Theory]
    [InlineData(
        "One.\n\nTwo \u0001 three.\n", "error[RG1050]: the file holds the control character U+0001\n  --> text/introduction.en.md:3:5\n")]
    [InlineData("\u000cOne.\n", "error[RG1050]: the file holds the control character U+000C\n  --> text/introduction.en.md:1:1\n")]
    [InlineData("One \ufffe.\n", "error[RG1050]: the file holds the control character U+FFFE\n  --> text/introduction.en.md:1:5\n")]
    [InlineData(
        "One.\n\nTwo &#1; three.\n",
        "error[RG6051]: '&#1;' is a character that nobody can see or print\n  --> text/introduction.en.md:3\n")]
    [InlineData("One &#xFFFF;\n", "error[RG6051]: '&#xFFFF;' is a character that nobody can see or print\n")]
    [InlineData("{{ \"a\\x01b\" }}\n", "this text holds U+0001, which nobody can see or print\n  --> text/introduction.en.md:1:4\n")]
    public void Text_WithACharacterThatCannotBePrinted_IsToldInItsPlace(string text, string finding)
    {
        using var study = Text(text);
        Assert.Null(study.Build("html,docx"));
        Assert.Contains(finding, study.Printed(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title={zh: 甲, en: \"A \\uFFFE\"}", "a text holds the control character U+FFFE")]
    [InlineData("title={zh: 甲, en: \"A \\x07\"}", "a text holds the control character U+0007")]
    [InlineData("title=!!str A", "error[RG1043]: the tag '!!str' stands before a value")]
    [InlineData("title=!!int]..[NA", "error[RG0003]: the value is not YAML: it breaks off here")]
    public void Override_WithACharacterThatCannotBePrinted_IsTold(string set, string finding)
    {
        using var study = Base();
        Assert.Null(study.Declare(set));
        Assert.Contains(finding, study.Printed(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "refs.bib", "@book{a, title = {One \u0007 two}, author = {X, Y}, year = 2001}\n",
        "warning[RG1051]: the file holds control characters, the first of them U+0007; blanks are read in their place\n"
        + "  --> refs.bib:1:23\n")]
    [InlineData(
        "refs.json", "[{\"id\": \"a\", \"type\": \"book\", \"title\": \"One \\u0007 two\", \"issued\": {\"raw\": \"2001\"}}]", "")]
    public void Works_ThatAProgramExportedWithControlCharacters_AreRead(string file, string text, string finding)
    {
        using var study = Text("Says [@a].\n").Write(file, text).Built("html,docx", $"references={file}");
        Assert.Contains(finding, study.Printed(), StringComparison.Ordinal);
        Assert.Contains("One", study.Page("en"), StringComparison.Ordinal);
        Assert.DoesNotContain("\u0007", study.Page("en"), StringComparison.Ordinal);
    }

    [Theory] // items that are JSON, and nothing a bibliography holds
    [InlineData("""[{"id": "a", "title": "T", "author": ["Ann Other", 3, null]}]""")]
    [InlineData("""[{"id": "a", "title": "T", "issued": {"date-parts": [2001]}}]""")]
    [InlineData("""[{"id": "a", "title": "T", "issued": {"date-parts": [null]}}]""")]
    [InlineData("""[{"id": "b", "title": "half \ud83d"}, {"id": "a", "title": "T"}]""")]
    public void CslItem_OfAnotherShape_IsNoDefect(string json)
    {
        using var study = Text("Says [@a].\n").Write("refs.json", json).Built("html", "references=refs.json");
        Assert.Contains(">T", study.Page("en").Replace("<em>", ">", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void CslItem_WithHalfACharacter_IsTold()
    {
        using var study = Text("Says.\n").Write("refs.json", """[{"id": "b", "title": "half \ud83d"}]""");
        study.Built("csv", "references=refs.json");
        Assert.Contains("warning[RG1052]: item 1 holds half of a character", study.Printed(), StringComparison.Ordinal);
    }

    [Fact]
    public void WorkbookCell_WithACharacterThatCannotBePrinted_IsTold()
    {
        using var study = Base().Write(
            "units.xls", "<table><tr><td>id</td><td>name_en</td></tr><tr><td>1</td><td>Al&#1;pha</td></tr></table>");
        Assert.Null(study.Build("csv", "units=units.xls"));
        Assert.Contains("error[RG3160]: the cell holds U+0001, which nobody can see or print\n  --> units.xls", study.Printed(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void QueriedCell_WithACharacterThatCannotBePrinted_IsTold()
    {
        using var study = Base();
        Assert.Null(study.Build("csv", "data=[{sql: \"select unit, year, chr(7) || income as income from 'data.csv'\"}]"));
        Assert.Contains("error[RG3160]: the cell holds U+0007, which nobody can see or print", study.Printed(), StringComparison.Ordinal);
    }

    public static TheoryData<string, int> Deep => new()
    {
        { "One.\n\n" + Repeated("> ", 5000) + "x\n", 3 },
        { "One.\n\n" + string.Concat(Enumerable.Range(0, 500).Select(i => new string(' ', 2 * i) + "- a\n")), 203 },
        { "One.\n\nTwo.\n\n" + Repeated("[", 20000) + "x" + Repeated("]", 20000) + "\n", 5 },
        { "One.\n\n" + Repeated("*a ", 20000) + "\n", 3 },
        { "One.\n\n" + Repeated("**", 300) + "x" + Repeated("**", 300) + "\n", 3 },
    };

    [Theory]
    [MemberData(nameof(Deep))]
    public void Text_DeeperThanAnybodyReads_IsToldInItsLine(string text, int line)
    {
        using var study = Text(text);
        Assert.Null(study.Build("html"));
        var said = study.Printed();
        Assert.Contains("error[RG6050]: ", said, StringComparison.Ordinal);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"text/introduction.en.md:{line}\n"), said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Word[^a].\n\n[^a]: Its words[^a].\n", "a", 3)]
    [InlineData("Word[^a].\n\n[^a]: One[^b].\n\n[^b]: Two[^a].\n", "a", 3)]
    public void Footnote_CalledInItsOwnWords_IsTold(string text, string note, int line)
    {
        using var study = Text(text);
        Assert.Null(study.Build("html"));
        Assert.Contains(
            string.Create(
                CultureInfo.InvariantCulture,
                $"error[RG6052]: the footnote '{note}' is called in its own words\n  --> text/introduction.en.md:{line}\n"),
            study.Printed(), StringComparison.Ordinal);
    }

    [Fact]
    public void File_ThatIsNotUtf8_NamesByteAndLine()
    {
        using var study = Base();
        File.WriteAllBytes(Path.Combine(study.Folder, "text", "introduction.en.md"), [.. "One.\nna"u8, 0xef, .. "ve.\n"u8]);
        Assert.Null(study.Declare());
        Assert.Contains("error[RG1006]: the file is not UTF-8: byte 7 is EF\n  --> text/introduction.en.md:2\n", study.Printed(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ 1.5 | fixed 99 }}")]
    [InlineData("{{ study.years [1] }}")]
    [InlineData("{{ study 1 }}")]
    [InlineData("{{ for y in study.years }}{{ if !for !for.last }}, {{ end }}{{ end }}")]
    public void Template_ThatFails_SaysNothingOfOurCode(string text)
    {
        using var study = Text(text);
        Assert.Null(study.Build("html"));
        Assert.Contains("error[RG6001]: ", study.Printed(), StringComparison.Ordinal);
        Assert.DoesNotContain("Parameter '", study.Printed(), StringComparison.Ordinal);
        Assert.DoesNotContain("Scriban", study.Printed(), StringComparison.Ordinal);
    }
}
