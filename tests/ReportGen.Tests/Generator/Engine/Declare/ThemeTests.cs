using System.Text.RegularExpressions;
using ReportGen.Engine.Declare.Forms;
using System.Text.Json;
using ReportGen.Contracts.Figures;

namespace ReportGen.Tests.Generator.Engine.Declare;

/// <summary>A theme is a folder and some tokens.</summary>
public sealed class ThemeTests
{
    private static readonly string Base = Repository.BaseStudy;

    /// <summary>The base study beside a folder of themes: the journal, and a theme "own" of these files.</summary>
    private static TemporaryStudy WithTheme(params (string File, string Text)[] files)
    {
        var study = TemporaryStudy.CopyOf(Base);
        var journal = Path.Combine(Repository.Root, "templates", "journal");
        foreach (var file in Directory.EnumerateFiles(journal, "*", SearchOption.AllDirectories))
        {
            study.Write(Path.Combine("templates", "journal", Path.GetRelativePath(journal, file)), File.ReadAllText(file));
        }
        foreach (var (file, text) in files) study.Write(Path.Combine("templates", "own", file), text);
        study.Templates = Path.Combine(study.Folder, "templates");
        return study;
    }

    private static string Html(TemporaryStudy study) =>
        File.ReadAllText(Path.Combine(study.Built("html", "theme=own").Output, "report.en.html"));

    private static string Hash(TemporaryStudy study)
    {
        study.Built("html", "theme=own");
        using var provenance = JsonDocument.Parse(File.ReadAllText(Path.Combine(study.Output, "provenance.json")));
        return provenance.RootElement.GetProperty("theme_sha256").GetString()!;
    }

    [Fact]
    public void Theme_ThatExtendsAnother_SaysOnlyWhatDiffers()
    {
        using var study = WithTheme(
            ("theme.yaml", "schema: 1\nextends: journal\nscreen: {accent: \"#123456\"}\nprint: {body-size: {zh: 11pt, en: 9pt}}\n"),
            ("locales/en.yaml", "schema: 1\nfootnote: unused\ntable: Tableau\n"));
        var html = Html(study);
        Assert.Contains("--accent: #123456;", html, StringComparison.Ordinal);
        Assert.Contains("--rule-heavy: 1.5pt;", html, StringComparison.Ordinal); // the journal's
        Assert.Contains("Tableau&nbsp;1", html, StringComparison.Ordinal);
    }

    [Fact] // the ten lines of docs/themes.md
    public void Theme_BesideTheStudy_IsTakenByItsPath()
    {
        var docs = File.ReadAllText(Path.Combine(Repository.Root, "docs", "themes.md"));
        var lines = docs[docs.IndexOf("```yaml\n", StringComparison.Ordinal)..].Split("```")[1]["yaml\n".Length..];
        Assert.InRange(lines.Split('\n').Length, 5, 11);
        using var study = TemporaryStudy.CopyOf(Base).Write("my-theme/theme.yaml", lines)
            .Replace("study.yaml", "languages: [zh, en]", "languages: [zh, en]\ntheme: ./my-theme").Built("html");
        Assert.Contains("--accent: #7a1f3d;", study.Page("en"), StringComparison.Ordinal);
        Assert.Contains(
            "\"theme\": \"my-theme\"", File.ReadAllText(Path.Combine(study.Output, "provenance.json")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("./nowhere", "error[RG1017]: there is no file 'nowhere/theme.yaml'")]
    [InlineData("nowhere", "there is no theme 'nowhere'")]
    public void Theme_ThatIsNotThere_IsNamed(string theme, string message)
    {
        using var study = TemporaryStudy.CopyOf(Base);
        Assert.Null(study.Declare($"theme={theme}"));
        Assert.Contains(message, study.Printed(), StringComparison.Ordinal);
    }

    [Fact]
    public void Locale_WithoutWordsThatPagesNeed_IsAnError()
    {
        using var study = WithTheme(("theme.yaml", "schema: 1\nsections: []\n"), ("locales/en.yaml", "schema: 1\ntable: Table\n"));
        Assert.Null(study.Declare("theme=own"));
        Assert.Contains(
            "error[RG2048]: the locale has no figure, continued, equation-reference, ", study.Printed(), StringComparison.Ordinal);
        Assert.Contains("--> templates/own/locales/en.yaml\n", study.Printed(), StringComparison.Ordinal);
    }

    [Fact]
    public void Locales_OfTheJournal_HaveWhatPagesNeedAndLittleElse()
    {
        var locales = TestWords.Theme.Words;
        Assert.Equal(2, locales.Count);
        Assert.Equal(
            locales["zh"].Keys.Intersect(locales["en"].Keys).Order(),
            ThemeForm.Needed.Order()); // a word that all have is one that pages need
    }

    [Fact]
    public void Theme_FileOfTheSameName_TakesThePlaceOfTheOther()
    {
        using var study = WithTheme(
            ("theme.yaml", "schema: 1\nextends: journal\nsections: [introduction]\n"), ("front.sbnhtml", "<h1>Own front</h1>"),
            ("theme.css", "h1 { color: teal }"));
        var html = Html(study);
        Assert.Contains("<h1>Own front</h1>", html, StringComparison.Ordinal);
        Assert.Contains("h1 { color: teal }", html, StringComparison.Ordinal);
        Assert.DoesNotContain("sec-methods", html, StringComparison.Ordinal);
    }

    [Theory] // what a page looks like is what its theme extends, too: the hash must tell
    [InlineData("theme.yaml", "  body-size: {zh: 10.5pt,", "  body-size: {zh: 10pt,")]
    [InlineData("theme.yaml", "\"#1f4e79\"", "\"#1f4e78\"")]
    [InlineData("style.css", "h1", " h1")]
    public void Theme_OtherThanItWas_HasAnotherHash(string file, string from, string to)
    {
        using var study = WithTheme(("theme.yaml", "schema: 1\nextends: journal\n"));
        var before = Hash(study);
        Assert.Equal(before, Hash(study));
        study.Replace(Path.Combine("templates", "journal", file), from, to);
        Assert.NotEqual(before, Hash(study));
    }

    [Fact]
    public void Theme_ColorsOfFigures_AreThoseOfTheDrawings()
    {
        const string colors = "schema: 1\nextends: journal\nfigures: {systems: [\"#00aa11\"], ramp: [\"#ffffff\", \"#00bb22\"]}\n";
        using var study = WithTheme(("theme.yaml", colors));
        var before = Hash(study);
        study.Built("svg", "theme=own");
        string Drawing(string id) => File.ReadAllText(Path.Combine(study.Output, "figures", $"{id}.en.svg"));
        Assert.Contains("#00AA11", Drawing("trend"), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("#00BB22", Drawing("region-heatmap"), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("#1F4E79", Drawing("trend"), StringComparison.OrdinalIgnoreCase); // our own of a first system
        study.Replace("templates/own/theme.yaml", "00aa11", "00aa12");
        Assert.NotEqual(before, Hash(study));
    }

    [Fact]
    public void Theme_DecimalsOfTables_AreThoseOfEveryFormat()
    {
        using var study = WithTheme(
            ("theme.yaml", "schema: 1\nextends: middle\ndecimals: {value: 4}\n"),
            ("../middle/theme.yaml", "schema: 1\nextends: journal\ndecimals: {value: 2, share: 1}\n"));
        study.Built("html", "theme=own", "report={tables: [group-means, gini-decomposition]}");
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(study.Output, "report.en.html")));
        var cells = page.QuerySelectorAll("#tbl-gini-decomposition tbody td").Select(c => c.TextContent.Trim()).ToList();
        Assert.Contains(cells, c => Regex.IsMatch(c, @"^\d\.\d{4}$"));
        Assert.Contains(cells, c => Regex.IsMatch(c, @"^\d+\.\d$"));
        Assert.DoesNotContain(cells, c => Regex.IsMatch(c, @"^\d+\.\d{2,3}$"));
    }

    [Fact] // what a theme inherits is told from what its own file says
    public void Theme_ColorsOfTheOther_AreTakenOverByFamily()
    {
        using var study = WithTheme(
            ("theme.yaml", "schema: 1\nextends: middle\nfigures: {regions: [\"#00cc33\"]}\n"),
            ("../middle/theme.yaml", "schema: 1\nextends: journal\nfigures: {systems: [\"#00aa11\"], regions: [\"#000001\"]}\n"));
        var colors = study.Declare("theme=own")!.Theme.Colors.Families;
        Assert.Equal(0x00aa11, Assert.Single(colors[ColorFamily.System]));
        Assert.Equal(0x00cc33, Assert.Single(colors[ColorFamily.Region]));
    }

    [Theory]
    [InlineData(
        "schema: 1\nextends: journal\ndecimals: {value: 40}\n",
        "error[RG2078]: value 40 is no number of digits after a point\n  --> templates/own/theme.yaml:3:19\n"
            + "  hint: numbers have 0 to 15 of them\n")]
    [InlineData(
        "schema: 1\nextends: journal\nfigures: {systems: [\"#00aa1\"]}\n",
        "error[RG1012]: a color such as \"#1f4e79\" is wanted here, not '#00aa1'\n  --> templates/own/theme.yaml:3:21\n")]
    [InlineData(
        "schema: 1\nextends: journal\nfigures: {ramp: [\"#00aa11\"]}\n",
        "error[RG1012]: [light, dark] is wanted here, not a list of 1\n  --> templates/own/theme.yaml:3:17\n")]
    [InlineData(
        "schema: 1\nextends: journal\nprint: {logo: logos.svg}\n",
        "error[RG2024]: there is no drawing of the theme 'logos.svg'\n  --> templates/own/theme.yaml:3:9\n"
            + "  hint: did you mean 'logo.svg'?\n")]
    [InlineData( // the beginning of a token is none
        "schema: 1\nextends: journal\nscreen: {accen: \"#123456\"}\n",
        "error[RG2024]: there is no token 'accen'\n  --> templates/own/theme.yaml:3:10\n  hint: did you mean 'accent'?\n")]
    [InlineData(
        "schema: 9\nextends: journal\n",
        "error[RG1016]: schema 9 is not known to this program\n  --> templates/own/theme.yaml:1:9\n  hint: write schema: 1\n")]
    [InlineData(
        "schema: 1\nextends: journal\nprint: {boddy-size: 9pt}\n",
        "error[RG2024]: there is no token 'boddy-size'\n  --> templates/own/theme.yaml:3:9\n  hint: did you mean 'body-size'?\n")]
    [InlineData(
        "schema: 1\nextends: jurnal\n",
        "error[RG2024]: there is no theme 'jurnal'\n  --> templates/own/theme.yaml:2:10\n  hint: did you mean 'journal'?\n")]
    [InlineData(
        "schema: 1\nextends: own\n",
        "error[RG2024]: there is no theme 'own'\n  --> templates/own/theme.yaml:2:10\n  hint: known ones are journal\n")]
    public void Theme_SlipOfThePen_HasItsPlaceAndAHint(string text, string message)
    {
        using var study = WithTheme(("theme.yaml", text), ("logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"));
        Assert.Null(study.Build("html", "theme=own"));
        Assert.Equal(message, study.Printed());
    }
}
