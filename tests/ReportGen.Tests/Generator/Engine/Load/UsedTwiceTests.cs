namespace ReportGen.Tests.Generator.Engine.Load;

/// <summary>A column of which two things are made is for each what it would be alone.</summary>
[Trait("Speed", "slow")]
public sealed class UsedTwiceTests
{
    [Fact]
    public void Weights_OfAColumnThatIsAnIndicatorsToo_AreItsCellsAsTheyStand()
    {
        var own = Theil("users");
        Assert.Equal(3, own.Count);
        Assert.Equal(own, Theil("people")); // the same cells under another head
        Assert.All(own, value => Assert.NotEqual("", value));
    }

    private static List<string> Theil(string column)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Replace("digital.yaml", "en: Users}, direction: positive}", "en: Users}, direction: positive, transform: log}");
        var lines = File.ReadAllLines(Path.Combine(study.Folder, "data.csv"));
        var at = Array.IndexOf(lines[0].Split(','), "users");
        var copied = lines.Select((l, i) => l + "," + (i == 0 ? "people" : l.Split(',')[at]) + "\n");
        study.Write("data.csv", string.Concat(copied))
            .Built("csv", $"models={{theil: {{measures: [digital], weights: {{column: {column}}}}}}}");
        return [.. study.Results("theil").Where(r => r["index"] == "T").Select(r => r["value"])];
    }
}
