namespace ReportGen.Tests.Plugins.Statistics.MinMax;

/// <summary>A range that no value reaches is a slip of units: it would take the indicator out in silence.</summary>
public sealed class RangeFindingTests
{
    [Theory]
    [InlineData("[100, 200]", true)]
    [InlineData("[0.1, 0.2]", true)]
    [InlineData("[0, 200]", false)]
    [InlineData("[20, 21]", false)]
    public void Range_ThatNoValueReaches_IsAWarning(string range, bool isTold)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Replace("green.yaml", "- id: income\n", $"- id: income\n        range: {range}\n");
        Assert.True(study.Check());
        const string finding =
            "warning[RG4130]: all values of indicator 'income' are cut off at the same end of its range\n  --> green.yaml:9:";
        Assert.Equal(isTold, study.Printed().Contains(finding, StringComparison.Ordinal));
    }
}
