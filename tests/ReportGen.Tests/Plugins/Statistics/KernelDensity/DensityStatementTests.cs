using ReportGen.Contracts.Data;
using ReportGen.Tests.Plugins.Statistics.Shared;

namespace ReportGen.Tests.Plugins.Statistics.KernelDensity;

using ReportGen.Statistics.KernelDensity;

/// <summary>What is said of densities, and the model in a study.</summary>
public sealed class DensityStatementTests
{
    private static DensityFacts Facts => new(
        Statement.Name("协调度|Degree"), new Year(2012), new Year(2021), 0.3, 0.45, 5, 4, 1, 2, true, true);

    [Fact]
    public void DensitySaid_OfTwoYears_SaysHowTheMainPeakMoved()
    {
        Statement.Exactly(
            Facts, "density_said x",
            "2012—2021年，协调度核密度曲线的主峰由0.300右移至0.450，峰高由5.000降至4.000；2021年呈双峰分布（期初为单峰）",
            "from 2012 to 2021 the main peak of the density of the degree moved right from 0.300 to 0.450, "
                + "and its height fell from 5.000 to 4.000; there were two peaks in 2021 against one in 2012");
        Statement.Exactly(null, "density_said x", "", "");
    }

    [Fact]
    public void DensitySaid_OfOneYear_SaysWhereThePeakIs() => Statement.Exactly(
        Facts with { FirstYear = new Year(2021), LastPeaks = 1 }, "density_said x", "2021年协调度的核密度曲线呈单峰分布，主峰位于0.450",
        "in 2021 the density of the degree had one peak, the main one at 0.450");

    [Fact]
    public void Density_OfAStudyThatNamesIt_IsOnThePageInBothLanguages()
    {
        using var study = Named("kernel-density: {points: 64}");
        study.Built("html,csv");
        foreach (var (language, title) in (ReadOnlySpan<(string, string)>)[("zh", "核密度估计"), ("en", "Kernel density")])
        {
            var page = File.ReadAllText(Path.Combine(study.Output, $"report.{language}.html"));
            Assert.Contains(title, page, StringComparison.Ordinal);
            Assert.Contains("id=\"fig-kernel-density\"", page, StringComparison.Ordinal);
        }
        Assert.NotEmpty(study.Results("density_peaks"));
    }

    [Fact]
    public void Bandwidth_ThatIsNone_IsRefused()
    {
        using var study = Named("kernel-density: {bandwidth: wide}");
        Assert.Null(study.Build());
        Assert.Contains("error[RG4311]: `bandwidth: wide` is no bandwidth", study.Printed(), StringComparison.Ordinal);
    }

    private static TemporaryStudy Named(string model) =>
        TemporaryStudy.CopyOf(Repository.BaseStudy).Replace("study.yaml", "models:\n", $"models:\n  {model}\n");
}
