using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Tests.Unit;

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
}
