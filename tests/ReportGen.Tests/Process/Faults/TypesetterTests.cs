using System.Diagnostics;
using System.Text.Json.Nodes;
using ReportGen.Cli.Setup;
using ReportGen.Renderers.Typst;

namespace ReportGen.Tests.Process.Faults;

/// <summary>A typesetter that hangs, dies or talks nonsense: a message in time, and no process left.</summary>
[Trait("Speed", "slow")]
public sealed class TypesetterTests
{
    private const string Reads = "require('readline').createInterface({input: process.stdin}).on('line', line => {";

    [Theory]
    [InlineData("setInterval(() => {}, 1000);", "the typesetter did not answer within 2 seconds")]
    [InlineData(Reads + "});", "the typesetter did not answer within 2 seconds")]
    [InlineData("process.exit(3);", "the typesetter ended without an answer: it said nothing")]
    [InlineData("throw new Error('out of ink');", "the typesetter ended without an answer: Error: out of ink")]
    [InlineData(Reads + "process.kill(process.pid, 'SIGKILL');});", "the typesetter ended without an answer: it said nothing")]
    [InlineData(Reads + "console.log('{\"id\": 1, ');});", "the typesetter ended without an answer: what it said is no answer")]
    [InlineData(Reads + "console.log('{}');});", "the typesetter ended without an answer: what it said is no answer")]
    [InlineData(Reads + "console.log('{\"id\": 1}');});", "the typesetter ended without an answer: what it said is no answer")]
    [InlineData(
        Reads + "console.log('{\"id\": 1, \"errors\": [{}]}');});", "the typesetter ended without an answer: what it said is no answer")]
    [InlineData(
        Reads + "console.log('{\"id\": 1, \"pdf\": \"%%%\"}');});", "the typesetter ended without an answer: what it said is no answer")]
    public void Ask_OfAnEngineThatFails_EndsInTimeWithTheReason(string script, string message)
    {
        using var place = new TemporaryStudy();
        place.Write("engine.cjs", script);
        var clock = Stopwatch.StartNew();
        var isTooLate = message.EndsWith("2 seconds", StringComparison.Ordinal); // others are waited for, however slow the machine is
        using var typesetter = Of(place, seconds: isTooLate ? 2 : 25);
        var failure = Assert.Throws<TypesettingException>(() => typesetter.Ask(new JsonObject { ["main"] = "main.typ" }));
        Assert.Equal(message, failure.Message);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"after {clock.Elapsed}");
    }

    [Fact] // notes of the engine's own, and answers nobody asked for
    public void Ask_OfAnEngineThatChats_HearsTheAnswer()
    {
        using var place = new TemporaryStudy();
        place.Write("engine.cjs", Reads
            + "console.log('warming up'); console.log('{\"id\": 77, \"pdf\": \"\"}'); console.log('{\"id\": 1, \"pdf\": \"AAAA\"}');});");
        using var typesetter = Of(place);
        Assert.Equal("AAAA", typesetter.Ask(new JsonObject { ["main"] = "main.typ" }).GetProperty("pdf").GetString());
    }

    // the number of marks grows in each of the five rounds of a layout
    private const string Growing = "#context for i in range(query(<mark>).len() + 1) [#metadata(i)<mark>]\n";

    [Fact]
    public void Ask_OfPagesThatComeToRestWithWhatIsKnown_LaysThemOutAgain()
    {
        using var typesetter = TheProgramsOwn();
        var answer = typesetter.Ask(Page(
            "#if \"enough\" in sys.inputs.known [At rest.] else [#metadata(\"enough\")<known>\n" + Growing + "]"));
        Assert.True(answer.TryGetProperty("pdf", out _), answer.ToString());
    }

    [Fact]
    public void Ask_OfPagesThatNeverComeToRest_RefusesThem()
    {
        using var typesetter = TheProgramsOwn();
        Assert.Contains("its pages do not come to rest", typesetter.Ask(Page(Growing)).GetProperty("errors").ToString());
    }

    // each pair ends in the same byte of UTF-8: the engine took the last letter that differed from the document before
    [Theory]
    [InlineData("Á", "ā")]
    [InlineData("城", "与")]
    public void Ask_ForOneDocumentAfterAnother_SetsTheLettersOfEach(string first, string second)
    {
        using var typesetter = TheProgramsOwn();
        foreach (var letter in (string[])[first, second, first, second])
        {
            var page = Page("#import \"word.typ\": word\n#text(font: (\"STIX Two Text\", \"Noto Serif SC\"), word)\n");
            page["files"]!["word.typ"] = $"#let word = \"x{letter}y\"\n";
            using var pdf = UglyToad.PdfPig.PdfDocument.Open(typesetter.Ask(page).GetProperty("pdf").GetBytesFromBase64());
            Assert.Equal($"x{letter}y", pdf.GetPage(1).Text);
        }
    }

    private static JsonObject Page(string text) => new()
    {
        ["files"] = new JsonObject { ["main.typ"] = text }, ["main"] = "main.typ", ["standard"] = "1.7", ["time"] = 0,
    };

    private static Typesetter TheProgramsOwn() =>
        new(MachineSetup.Fonts(Repository.Root), Path.Combine(Repository.Root, "templates", "typst", "typesetter.cjs"));

    private static Typesetter Of(TemporaryStudy place, int seconds = 25) =>
        new(new PrintFonts(place.Folder), Path.Combine(place.Folder, "engine.cjs")) { Patience = TimeSpan.FromSeconds(seconds) };
}
