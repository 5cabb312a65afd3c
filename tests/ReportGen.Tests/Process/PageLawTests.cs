using System.Text.Json.Nodes;
using ReportGen.Cli.Setup;
using ReportGen.Renderers.Typst;

namespace ReportGen.Tests.Process;

/// <summary>The laws of the page, each seen to be broken: pages made by hand, right but for one fault.</summary>
[Trait("Speed", "slow")]
public sealed class PageLawTests(PageLawTests.Press press) : IClassFixture<PageLawTests.Press>
{
    /// <summary>A page in the journal's setting; STYLE and BODY are what a case says.</summary>
    private const string Paper = """
        #set document(title: "Laws")
        #set page(width: 210mm, height: 297mm, margin: (top: 22mm, bottom: 20mm, x: 18mm), columns: 2,
          footer: context align(center, text(size: 8pt, counter(page).display("1"))))
        #set columns(gutter: 7mm)
        #set text(font: ("STIX Two Text", "Noto Serif SC"), size: 10.5pt, lang: "en", hyphenate: true)
        #set par(justify: true, leading: 6.5pt, spacing: 6.5pt)
        #show heading: set text(font: "Noto Sans SC", size: 12pt)
        #show heading: set block(sticky: true)
        #let ten = ("every", "region", "has", "grown", "in", "most", "years", "of", "the", "panel")
        #let words(n) = range(n).map(i => ten.at(calc.rem(i, 10))).join(" ") + "."
        #let caption(body) = block(align(center, text(size: 9pt, weight: "bold", body)))

        """;

    [Fact]
    public void Page_ThatKeepsTheLaws_HasNoBreach() => Assert.Empty(press.Breaches("= One\n#words(1500)\n"));

    [Theory]
    [InlineData("#words(700)\n#pagebreak()\n#pagebreak(weak: false)\n#words(700)", "page 2 is blank", "en")]
    [InlineData("#words(700)\n#place(dx: 60mm)[#box(width: 200mm)[far to the right of the page, outside]]", "outside the text area", "en")]
    [InlineData("#words(700)\n#place(dy: -3pt)[A line that was set over another one of the text]", "stand on each other", "en")]
    [InlineData("#words(700)\n\n#box[left words]#h(-9mm)#box[right words]\n\n#words(9)", "letters stand on each other", "en")]
    [InlineData("#words(600)#v(1fr)#words(8)\n#heading[Alone]\n#colbreak()\n#words(900)", "has nothing below it", "en")]
    [InlineData("#words(300)\n#colbreak()\n#words(900)", "of column 1 is empty at its end", "en")]
    [InlineData("#words(200)\n#v(90mm)\n#words(900)", "in one piece", "en")]
    [InlineData("#words(700)\n\nThe words of this short line stand far#h(8pt)apart, so it is seen.", "is stretched at", "en")]
    [InlineData("#words(700)\n\n各区域均有提高#h(5pt)增幅在东北最大而在华南最小各区域之间的差距", "is stretched at", "zh")]
    [InlineData("#words(700)\n\n#caption[Table 2  The second]\n#words(20)\n\nTable 2 says it.", "Table 1 is not there", "en")]
    [InlineData("#caption[Table 1  The first]\n#words(2200)\n\nTable 1 says it.", "before its mention on page", "en")]
    [InlineData("Tables 1 and 2.\n#caption[Table 2  B]\n#caption[Table 1  A]\n#words(900)", "Table 2 stands before Table 1", "en")]
    [InlineData("#words(700)\n\n#text(font: \"Noto Serif SC\")[\u2F00\u2F24]", "has a radical in the place of a letter", "zh")]
    [InlineData("#counter(page).update(7)\n#words(900)", "page 1 is numbered 7", "en")]
    [InlineData("#words(700)\n#place(bottom, dy: 6mm)[below the text]", "stands below the text", "en")]
    public void Page_ThatBreaksALaw_IsTold(string body, string breach, string language) =>
        Assert.Contains(press.Breaches(body, language), b => b.Contains(breach, StringComparison.Ordinal));

    /// <summary>Sets pages with the typesetter of the program.</summary>
    public sealed class Press : IDisposable
    {
        private readonly Typesetter typesetter = new(
            MachineSetup.Fonts(Repository.Root), Path.Combine(Repository.Root, "templates", "typst", "typesetter.cjs"));

        private readonly TemporaryStudy folder = new();

        internal string[] Breaches(string body, string language = "en")
        {
            var answer = typesetter.Ask(new JsonObject
            {
                ["files"] = new JsonObject { ["main.typ"] = Paper + body }, ["main"] = "main.typ", ["standard"] = "1.7", ["time"] = 0,
            });
            Assert.True(answer.TryGetProperty("pdf", out var pdf), answer.ToString());
            var file = Path.Combine(folder.Folder, "page.pdf");
            File.WriteAllBytes(file, pdf.GetBytesFromBase64());
            return PageLaw.Breaches(file, PageSetting.Journal, language);
        }

        public void Dispose()
        {
            typesetter.Dispose();
            folder.Dispose();
        }
    }
}
