using ReportGen.Contracts.Explain;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Statistics.GroupMeans;

/// <summary>What the folder brings.</summary>
public static class GroupMeansFeature
{
    /// <summary>The feature.</summary>
    public static Feature Feature => new("group-means")
    {
        Order = 50,
        Beside = FeatureFiles.Of(typeof(GroupMeansFeature)),
        Slots =
        [
            new("results", 30),
            new("unit/level", 20),
            new("region/level", 10), new("region/level/see", 10), new("region/level/parts", 10),
            new("region/course/see", 10), new("region/course/parts", 20),
        ],
        Model = new GroupMeansModel(),
        RunsUnasked = true,
        Files = [new GroupMeansFile()],
        Tables = [new FirstGroupMeansTable(), new SecondGroupMeansTable()],
        Figures = [new RegionHeatmap(), new RegionalTrends(), new RankedDots(), new RegionBoxes()],
        Facts = [new Facts<GroupMeansFacts>("group_means", GroupMeansFacts.Of)],
        Profile = new GroupMeansProfile(),
        Explanation = new Explanation(GroupMeansExplanation.Of),
    };
}
