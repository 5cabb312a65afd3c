using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ReportGen.Tests.Browser;
using UglyToad.PdfPig;

namespace ReportGen.Tests.Process.Trust;

/// <summary>What SECURITY.md promises of a study that comes from a stranger, promise by promise.</summary>
[Trait("Speed", "slow")]
public sealed class TrustTests(StrangersStudy study) : IClassFixture<StrangersStudy>
{
    [Fact]
    public void Page_HoldsNothingThatRunsButTheThemesScript()
    {
        foreach (var page in study.Pages)
        {
            Assert.Single(page.Scripts);
            Assert.Contains("script-src 'sha256-", page.Head!.InnerHtml, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", Regex.Match(page.Head.InnerHtml, "script-src [^;\"]*").Value, StringComparison.Ordinal);
            Assert.DoesNotContain(page.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
            Assert.Empty(page.QuerySelectorAll("iframe, object, embed, base, form, img[src=x]"));
            Assert.All(page.Links, l => Assert.Matches(
                "^(https?:|mailto:|#|data:(text/csv|image/)|[a-z_/-]+[.](zh|en|csv|json|xlsx|zip))", l.GetAttribute("href")!));
            Assert.Contains("document.title=", page.Body!.TextContent, StringComparison.Ordinal); // it is there, as words
        }
    }

    [Fact]
    public void Page_OpenedInABrowser_RunsNothingOfTheirs()
    {
        var executable = BrowserFinder.Find();
        Assert.True(executable is not null, "no browser on this machine: install chromium-headless-shell (test.sh does on Debian)");
        using var browser = new HeadlessBrowser(executable, Path.Combine(Repository.Root, ".cache", "print", "faces"));
        foreach (var language in StrangersStudy.Languages)
        {
            using var page = browser.Open(study.At($"report.{language}.html"));
            Assert.Contains("#read", page.Evaluate("document.title"), StringComparison.Ordinal);
            page.Evaluate("document.querySelectorAll('a, summary').forEach(e => e.dispatchEvent(new MouseEvent('mouseover'))), ''");
            Assert.NotEqual("ran", page.Evaluate("document.title"));
            Assert.Equal("0", page.Evaluate("performance.getEntriesByType('resource').filter(e => !/^(data|blob):/.test(e.name)).length"));
        }
    }

    [Fact]
    public void Drawing_HoldsNothingThatRunsOrIsFetched()
    {
        Assert.NotEmpty(study.Files("svg"));
        foreach (var file in study.Files("svg"))
        {
            var drawing = XDocument.Load(file);
            Assert.DoesNotContain(drawing.Descendants(), e => e.Name.LocalName is "script" or "foreignObject" or "image" or "use"
                || e.Attributes().Any(a => a.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                    || (a.Name.LocalName == "href" && !a.Value.StartsWith('#'))));
        }
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Print_SetsTheirSignsAsTheyStand(string language)
    {
        using var pdf = PdfDocument.Open(study.At($"report.{language}.pdf"));
        var words = string.Concat(pdf.GetPages().SelectMany(p => p.Letters).Select(l => l.Value.Trim()));
        Assert.Contains("#read(", words, StringComparison.Ordinal);
        Assert.Contains("/etc/hostname", words, StringComparison.Ordinal);
        var machine = File.Exists("/etc/hostname") ? File.ReadAllText("/etc/hostname").Trim() : "";
        if (machine.Length > 3) Assert.DoesNotContain(machine, words, StringComparison.Ordinal);
    }

    [Fact]
    public void Workbook_HoldsNoFormula()
    {
        var text = "";
        using var package = ZipFile.OpenRead(study.At("results.xlsx"));
        foreach (var part in package.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var content = part.Open();
            var xml = XDocument.Load(content);
            if (part.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal))
            {
                Assert.DoesNotContain(xml.Descendants(), e => e.Name.LocalName == "f");
            }
            text += xml.Root!.Value;
        }
        Assert.Contains(StrangersStudy.Formula, text, StringComparison.Ordinal); // as a text
        Assert.DoesNotContain(package.Entries, e => e.FullName.Contains("externalLink", StringComparison.OrdinalIgnoreCase));
    }

    [Fact] // as it is, and documented so: quoting would break scripts that read the files
    public void Csv_HoldsTheirNamesAsTheyAre() => Assert.Contains(
        StrangersStudy.Formula.Replace("\"", "\"\"", StringComparison.Ordinal), File.ReadAllText(study.At("results/units.csv")),
        StringComparison.Ordinal);

    [Fact]
    public void Word_HoldsNoFieldOrLinkOfTheirs()
    {
        foreach (var language in StrangersStudy.Languages)
        {
            using var package = ZipFile.OpenRead(study.At($"report.{language}.docx"));
            foreach (var part in package.Entries.Where(e => e.FullName.EndsWith(".rels", StringComparison.Ordinal)))
            {
                using var content = part.Open();
                Assert.DoesNotContain(
                    XDocument.Load(content).Descendants(), e => (string?)e.Attribute("TargetMode") == "External"
                        && !Regex.IsMatch((string)e.Attribute("Target")!, "^(https?|mailto):"));
            }
            using var body = package.GetEntry("word/document.xml")!.Open();
            var document = XDocument.Load(body);
            Assert.DoesNotContain(document.Descendants(), e => e.Name.LocalName == "instrText"
                && Regex.IsMatch(e.Value, "HYPERLINK|INCLUDE|DDE", RegexOptions.IgnoreCase));
            Assert.Contains(StrangersStudy.Call, document.Root!.Value, StringComparison.Ordinal); // as words
        }
    }

    [Theory] // nothing is read from the disk by a text
    [InlineData("{{ include \"/etc/hostname\" }}")]
    [InlineData("{{ include \"study.yaml\" }}")]
    [InlineData("{{ import \"study.yaml\" }}")]
    public void Text_ThatIncludesAFile_IsRefused(string text)
    {
        using var other = TemporaryStudy.CopyOf(Repository.BaseStudy).Write("text/introduction.en.md", text + "\n");
        Assert.Null(other.Build("html"));
        Assert.Contains("text/introduction.en.md:1:", other.Printed(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../outside.png")]
    [InlineData("linked.png")]
    [InlineData("around/outside.png")]
    public void Picture_OutsideOfTheStudy_IsRefusedAlsoBehindALink(string name)
    {
        using var around = new TemporaryStudy();
        var folder = Directory.CreateDirectory(Path.Combine(around.Folder, "study")).FullName;
        Repository.Copy(Repository.BaseStudy, folder);
        File.WriteAllBytes(Path.Combine(around.Folder, "outside.png"), Convert.FromBase64String(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII="));
        if (name == "linked.png") File.CreateSymbolicLink(Path.Combine(folder, name), Path.Combine(around.Folder, "outside.png"));
        if (name == "around/outside.png") Directory.CreateSymbolicLink(Path.Combine(folder, "around"), around.Folder);
        File.WriteAllText(Path.Combine(folder, "text", "introduction.en.md"), $"![A picture]({name})\n");
        around.Study = "study/study.yaml";
        Assert.Null(around.Build("html"));
        Assert.Matches(@"error\[RG(2080|6025|6028)\]: ", around.Printed());
    }

    [Fact] // a plugin and a theme that lie beside a study are code, and loaded only when the study names them
    public void PluginAndTheme_ThatNobodyNames_AreNotLoaded()
    {
        using var other = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Write("plugins/Strange.dll", "no DLL").Write("theme.yaml", "no: theme").Write("journal/theme.yaml", "no: theme");
        Assert.NotNull(other.Build("html"));
    }
}
