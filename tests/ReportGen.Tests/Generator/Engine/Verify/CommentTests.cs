using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Verify.Diff;
using ReportGen.Engine.Verify.Say;

namespace ReportGen.Tests.Generator.Engine.Verify;

/// <summary>What stands in a comment is text, whatever a study is called; and of a sentence the words that changed are marked.</summary>
public sealed class CommentTests
{
    [Theory]
    [InlineData("ask @mayor and @team/all", "@mayor", "@team")]
    [InlineData("see #12, GH-7, !3 and org/repo#4", "#12", "GH-7", "!3", "repo#4")]
    [InlineData("<script>alert(1)</script> <img src=x>", " <script", " <img")]
    [InlineData("[click](https://example.org) www.example.org", " [click", "://", "www.example")]
    [InlineData("a `b` *c* ~~d~~ | e", " `b", " *c", " ~~d", " | ")]
    public void Names_InAComment_CannotAct(string name, params string[] acting)
    {
        var plain = " " + MarkdownText.Plain(name);
        Assert.All(acting, a => Assert.DoesNotContain(a, plain, StringComparison.Ordinal));
        Assert.Equal(name, plain[1..].Replace("\u2060", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, 1, "1 move by name", "列出1项")]
    [InlineData(1, 5, "5 moves by name", "逐一列出5项")]
    [InlineData(3, 7, "7 moves of 3 years by name", "逐一列出3个年份的7项")]
    public void FoldedMoves_AreCounted(int years, int moves, string english, string chinese) => Assert.Equal(
        (english, chinese),
        (DiffMarkdown.Folded(ChangeWords.English, years, moves), DiffMarkdown.Folded(ChangeWords.In("zh"), years, moves)));

    [Theory]
    [InlineData("The mean is 0.412 in 2019.", "The mean is 0.415 in 2019.", "The mean is [0.412]{0.415} in 2019.")]
    [InlineData("均值为0.412，略升。", "均值为0.412，略降。", "均值为0.412，略[升]{降}。")]
    [InlineData("One two.", "One.", "One[ two].")]
    [InlineData(null, "New.", "{New.}")]
    [InlineData("Old.", null, "[Old.]")]
    public void Sentence_MarksTheWordsThatChanged(string? before, string? after, string expected) =>
        Assert.Equal(expected, WordMarks.Of(new SentenceMove(before, after), t => t, t => $"[{t}]", t => $"{{{t}}}"));
}
