namespace ReportGen.Tests.Generator.Engine;

/// <summary>A check says of the author's texts what a build says of them, and writes nothing.</summary>
public sealed class CheckTests
{
    [Theory]
    [InlineData("D of {{ units.bejing.D }} is high.", "error[RG6001]: ")]
    [InlineData("As shown [@nobody2020].", "error[RG6007]: there is no reference 'nobody2020'\n  --> text/discussion.en.md:1\n")]
    [InlineData("See {{ ref \"tbl-nothing\" }}.", "error[RG6005]: the text refers to 'tbl-nothing', which this report does not print\n")]
    [InlineData("A {{ sentence", "error[RG6061]: this {{ is never closed\n  --> text/discussion.en.md:1:3\n")]
    [InlineData("$\\frac{1}$", "error[RG6009]: ")]
    public void Text_WithASlip_IsToldByACheck(string text, string finding)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        study.Write("text/discussion.en.md", text + "\n").Write("text/discussion.zh.md", "好。\n");
        Assert.False(study.Check());
        Assert.Contains(finding, study.Printed(), StringComparison.Ordinal);
        var checking = study.Printed();
        Assert.Null(study.Build());
        Assert.Equal(study.Printed(), checking); // as a build says it
        Assert.False(Directory.Exists(study.Output));
    }

    [Fact] // texts quote results: where there are none, what keeps them away is said alone
    public void Text_OfAStudyWithoutResults_IsNotAsked()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Replace("data.csv", "2,2020,16", "2,2020,abc");
        study.Write("text/discussion.en.md", "As shown [@nobody2020].\n").Write("text/discussion.zh.md", "好。\n");
        Assert.False(study.Check());
        Assert.Contains("RG3108", study.Printed(), StringComparison.Ordinal);
        Assert.DoesNotContain("RG6007", study.Printed(), StringComparison.Ordinal);
    }
}
