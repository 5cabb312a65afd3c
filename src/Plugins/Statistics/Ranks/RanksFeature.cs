using ReportGen.Contracts.Explain;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.Ranks;

/// <summary>What the folder brings.</summary>
public static class RanksFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("ranks")
    {
        Order = 60,
        Beside = FeatureFiles.Of(typeof(RanksFeature)),
        Slots =
        [
            new("results", 40),
            new("unit/level", 10), new("unit/level/see", 10), new("unit/level/parts", 10),
            new("region/inside", 10), new("region/inside/parts", 10),
        ],
        Model = new RanksModel(),
        RunsUnasked = true,
        Files = [new RanksFile()],
        Tables = [new TopUnitsTable(), new RisesTable(), new AllUnitsTable()],
        Figures = [new UnitChanges(), new RankCourse(), new LevelChange()],
        Facts = [new Facts<RanksFacts>("ranks", RanksFacts.Of)],
        Profile = new RanksProfile(),
        Explanation = new Explanation(RanksExplanation.Of),
    };
}
