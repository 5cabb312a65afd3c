namespace ReportGen.Tests.Generator.Engine.Render;

/// <summary>
/// Four units in two regions and three grades, three years, two systems of two criteria with two indicators each, and five measures:
/// C, T, D and the two scores.
/// </summary>
public sealed class ResultFileTests
{
    private static readonly Dictionary<string, int> Rows = new()
    {
        ["coupling"] = 4 * 3,
        ["criterion_scores"] = 4 * 3 * 4,
        ["dagum"] = 3,
        ["dagum_between"] = 3,
        ["dagum_within"] = 2 * 3,
        ["group_means"] = 2 * 3 * 5,
        ["missing"] = 8 * 3,
        ["normalized"] = 4 * 3 * 8,
        ["obstacle_criterion"] = 4 * (1 + 3 + 2 + 3),
        ["obstacle_indicator"] = 8 * (1 + 3 + 2 + 3),
        ["ranks"] = 5 * 4 * 3,
        ["scores"] = 2 * 4 * 3,
        ["trend"] = 5 * 3,
        ["units"] = 4,
        ["weights"] = 8,
    };

    [Fact]
    public void ResultFiles_OfTheBaseStudy_HaveARowForEachThing()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Built();
        var made = Directory.EnumerateFiles(Path.Combine(study.Output, "results")).Select(f => Path.GetFileNameWithoutExtension(f));
        Assert.Equal(Rows, made.ToDictionary(n => n, n => study.Results(n).Count));
        Assert.All(Directory.EnumerateFiles(Path.Combine(study.Output, "tables")), t => Assert.True(File.ReadLines(t).Count() > 1, t));
    }
}
