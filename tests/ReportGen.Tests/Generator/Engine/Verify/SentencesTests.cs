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

    [Fact]
    public void LongSection_IsCutBetweenLines_AndEachPartIsWithinTheLimits()
    {
        static string Many(Func<int, string> one) => string.Concat(Enumerable.Range(0, 900).Select(one));
        var (text, style) = (Many(i => $"<p>Sentence {i}.</p>"), Many(i => $".c{i} {{ color: red }}\n"));
        var html = $"<body><h2 id=\"sec-long\">Long</h2>{text}</body><style>{style}</style>";
        var made = HtmlText.Of("en", html).ToList();
        Assert.Equal(
            ["html.en.long", "html.en.long.2", "html.en.long.3", "style.en", "style.en.2", "style.en.3"],
            made.Select(s => s.Name));
        Assert.All(made, s => Assert.InRange(s.Lines.Length, 1, 399));
        Assert.Equal(901 + 900, made.Sum(s => s.Lines.Length));
    }
}
