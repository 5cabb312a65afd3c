using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Tests.Generator.Engine.Verify;

/// <summary>Running text is cut where a reader would cut it.</summary>
public sealed class SentencesTests
{
    [Theory]
    [InlineData("One. Two follows.", "One.|Two follows.")]
    [InlineData("The mean is 0.412 in 2019. See Fig. 2 and e.g. the next.", "The mean is 0.412 in 2019.|See Fig. 2 and e.g. the next.")]
    [InlineData("Mao, X. Xia and Liu agree. Others do not!", "Mao, X. Xia and Liu agree.|Others do not!")]
    [InlineData("均值上升。差距缩小！（见表1。）此后不变", "均值上升。|差距缩小！|（见表1。）|此后不变")]
    [InlineData("A line\n  that goes\u00A0on", "A line that goes on")]
    public void Text_IsCutIntoSentences(string text, string expected) => Assert.Equal(expected.Split('|'), Sentences.Of(text));

    [Fact] // decided by what is declared, never by length
    public void Section_IsAFileHoweverLong()
    {
        var text = string.Concat(Enumerable.Range(0, 900).Select(i => $"<p>Sentence {i}.</p>"));
        var made = HtmlText.Of($"<body><h2 id=\"sec-long\">Long</h2>{text}</body>").Whole("en");
        Assert.Equal(("html.en.long", 901), Assert.Single(made.Select(s => (s.Name, s.Lines.Length))));
    }

    [Fact]
    public void Html_IsComparedWithTheDocument()
    {
        Snapshot[] document =
        [
            Snapshot.Of(
                "document.en.data", "md",
                "One **bold** word [1].\nkeyword: gaps\n**[tbl-a] 1** Weights\n\n"
                + "| A | B: c | B: d |\n| x | 1 | 2 |\n| x | 3 | 4 |\nLost.\n"),
        ];
        var html = HtmlText.Of(
            "<p>One <b>bold</b> word [1].</p><p>gaps</p><table><caption>Table 1 Weights</caption><tr><th>A</th><th>B</th></tr>"
            + "<tr><th>c</th><th>d</th></tr><tr><td rowspan=2>x</td><td>1</td><td>2</td></tr>"
            + "<tr><td>4</td><td>3</td></tr></table><p>More.</p>");
        Assert.Equal("+ 4 | 3\n+ More.\n- Lost.\n", HtmlRest.Of("en", html, document).Text);
    }

    [Fact]
    public void Style_SaysTheTokensOnceAndWhoseAreOthers()
    {
        static string Css(int width, string rest) => $":root {{ --ink: #000; --measure: {width}; }}\n{rest}";
        var style = StyleSheet.Of([("zh", Css(38, "p { }")), ("en", Css(34, "p { }"))]).Lines;
        Assert.Equal(["--ink: #000;", "--measure: 38; /* zh */", "--measure: 34; /* en */"], style[..3]);
        Assert.Equal(4, style.Length);
        Assert.NotEqual(style[3], StyleSheet.Of([("zh", Css(38, "p { color: red }"))]).Lines[^1]);
    }
}
