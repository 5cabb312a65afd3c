using ReportGen.Engine;

namespace ReportGen.Tests.Generator.Engine;

/// <summary>Results kept from one build to the next hold for texts alone.</summary>
public sealed class KeptResultsTests
{
    [Fact]
    public void BuildAgain_DataHaveChanged_ComputesAgain()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        var kept = new KeptResults();
        study.BuildAgain(kept);
        var before = study.ResultText("scores");
        study.Write("text/introduction.en.md", "Another sentence.\n").BuildAgain(kept);
        Assert.Equal(before, study.ResultText("scores"));
        study.Replace("data.csv", "1,2020,13,", "1,2020,21,").BuildAgain(kept);
        var after = study.ResultText("scores");
        Assert.NotEqual(before, after);
        Assert.Equal(after, study.Built().ResultText("scores"));
        study.Replace("green.yaml", "direction: negative", "direction: positive").BuildAgain(kept);
        Assert.NotEqual(after, study.ResultText("scores"));
    }
}
