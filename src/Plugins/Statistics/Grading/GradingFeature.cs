using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.Grading;

/// <summary>What the folder brings.</summary>
public static class GradingFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("grading")
    {
        Order = 30,
        Beside = FeatureFiles.Of(typeof(GradingFeature)),
        Slots =
        [
            new("results", 20), new("conclusions", 20), new("methods", 12),
            new("unit/level", 30), new("region/level", 20), new("region/level/parts", 5),
        ],
        Model = new GradingModel(),
        RunsUnasked = true,
        Files = [new CouplingFile(), new GradesFile()],
        Tables = [new GradingScaleTable(), new GradeCountsTable()],
        Facts = [new Facts<GradingFacts>("grading", GradingFacts.Of)],
        Validators = [new GradingValidator()],
        Analyzers = [new GradingAnalyzer()],
        Profile = new GradingProfile(),
    };
}
