namespace ReportGen.Tests.Plugins.Statistics;

/// <summary>What a method says when a study cannot be computed by it, or when it has nothing to do.</summary>
public sealed class RefusalTests
{
    private const string Systems = "  - {use: green.yaml, alpha: 0.5}\n  - {use: digital.yaml, alpha: 0.5}\n";
    private const string Models = "models:\n  dagum-gini: {measures: [D]}\n";

    private static TemporaryStudy Base() => TemporaryStudy.CopyOf(Repository.BaseStudy);

    private static void Says(TemporaryStudy study, string finding) => Assert.Contains(finding, study.Printed(), StringComparison.Ordinal);

    [Fact]
    public void Model_WithoutWhatItNeeds_DoesNotRun()
    {
        using var study = Base().Built("csv", "models.scores.enabled=false");
        Says(study, "note[RG4001]: model 'grading' does not run: there is no 'scores'\n");
    }

    [Fact] // of 2021 there is one row
    public void EntropyWithinAYear_OfOneRow_IsTold()
    {
        using var study = Base().Replace("study.yaml", "models:", "panel: unbalanced\nmodels:");
        var rows = File.ReadAllLines(Path.Combine(study.Folder, "data.csv"));
        var left = rows.Where(r => r.StartsWith("1,", StringComparison.Ordinal) || !r.Contains(",2021,", StringComparison.Ordinal));
        study.Write("data.csv", string.Join('\n', left) + "\n");
        Assert.Null(study.Build("csv", "weighting.scope=per-year"));
        Says(study, "error[RG4103]: entropy weights of system 'green' need at least two rows; 2021 has one\n");
    }

    [Fact]
    public void GivenWeights_ThatDoNotSumToOne_AreDividedAndSaidSo()
    {
        using var study = Base().Replace("green.yaml", "        direction:", "        weight: 1\n        direction:");
        study.Replace("digital.yaml", "direction: positive}", "direction: positive, weight: 1}").Built("csv", "weighting=given");
        Says(study, "note[RG4105]: the declared weights of ");
        Says(study, " sum to 4; they are divided by it\n");
    }

    [Fact]
    public void Coupling_OfOneSystem_DoesNotRun()
    {
        using var study = Base().Replace("study.yaml", Systems, "  - {use: green.yaml}\n").Replace("study.yaml", Models, "").Built();
        Says(study, "note[RG4201]: coupling needs two systems; the study has one\n");
        Assert.False(study.HasResults("coupling"));
    }

    [Fact]
    public void Decomposition_OverAnUnknownGrouping_IsTold()
    {
        using var study = Base();
        Assert.Null(study.Build("csv", "models.dagum-gini.groupings=[nowhere]"));
        Says(study, "error[RG4302]: there is no grouping 'nowhere' in the study\n");
    }

    [Fact]
    public void Decomposition_WithoutAGrouping_DoesNotRun()
    {
        using var study = Base().Replace("study.yaml", "groupings: [regions.yaml]\n", "").Built();
        Says(study, "note[RG4303]: no grouping is declared, so that there is nothing to decompose over\n");
        Assert.False(study.HasResults("dagum"));
    }

    [Fact]
    public void Obstacles_OfGivenScores_DoNotRun()
    {
        using var study = Base().Replace("study.yaml", "green.yaml, alpha: 0.5", "green.yaml, alpha: 0.5, score: e")
            .Replace("study.yaml", "digital.yaml, alpha: 0.5", "digital.yaml, alpha: 0.5, score: s")
            .Replace("study.yaml", "{from: 2019, to: 2021}", "[2020]")
            .Write("data.csv", "unit,year,e,s\n1,2020,0.1,0.2\n2,2020,0.2,0.2\n3,2020,0.3,0.4\n4,2020,0.5,0.6\n").Built();
        Says(study, "note[RG4401]: obstacle degrees need indicators; every system is given by its score\n");
    }

    [Fact]
    public void PublishedValues_OfWhatIsNotComputed_AreTold()
    {
        using var study = Base().Replace("study.yaml", "models:", "published:\n  - {measure: F, column: income, decimals: 2}\nmodels:");
        Assert.Null(study.Build());
        Says(study, "error[RG4501]: published values are declared for 'F', which is not computed\n");
    }
}
