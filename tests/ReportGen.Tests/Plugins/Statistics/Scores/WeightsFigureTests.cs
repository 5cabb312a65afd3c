using System.Globalization;
using ReportGen.Tests.Plugins.Figures;

namespace ReportGen.Tests.Plugins.Statistics.Scores;

public sealed class WeightsFigureTests
{
    private static readonly string Base = Repository.BaseStudy;

    [Fact] // a page of bars beside a table that has the same numbers: only for those who ask
    public void Weights_NotAskedFor_AreNotDrawn()
    {
        using var study = TemporaryStudy.CopyOf(Base).Built("svg");
        Assert.False(File.Exists(Path.Combine(study.Output, "figures", "indicator-weights.zh.svg")));
        Assert.True(File.Exists(Path.Combine(study.Output, "figures", "trend.zh.svg")));
    }

    [Fact]
    public void Weights_AskedFor_AreARowPerIndicator()
    {
        using var study = TemporaryStudy.CopyOf(Base).Built("svg,csv", "report={figures: [indicator-weights]}");
        var page = new SvgPage(File.ReadAllText(Path.Combine(study.Output, "figures", "indicator-weights.zh.svg")));
        var weights = study.Results("weights").Select(w => double.Parse(w["weight"], CultureInfo.InvariantCulture)).ToList();
        var printed = page.Marks.Select(m => m[(m.LastIndexOf(' ') + 1)..]);
        Assert.Equal(weights.Select(w => w.ToString("F4", CultureInfo.InvariantCulture)), printed);
        Assert.StartsWith($"{weights.Count}个指标中", page.Description, StringComparison.Ordinal);
        Assert.Contains(weights.Max().ToString("F4", CultureInfo.InvariantCulture), page.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_ThatDifferByYear_AreNotDrawn()
    {
        using var study = TemporaryStudy.CopyOf(Base).Built("svg", "report={figures: [indicator-weights]}", "weighting.scope=per-year");
        Assert.False(Directory.Exists(Path.Combine(study.Output, "figures")));
    }
}
