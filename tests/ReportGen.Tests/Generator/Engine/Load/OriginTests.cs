namespace ReportGen.Tests.Generator.Engine.Load;

/// <summary>A ratio is as far from the data as the weaker of its two parts. Users of unit 1 per people, in 2019, 2020 and 2021.</summary>
public sealed class OriginTests
{
    [Theory]
    [InlineData("8,9,10", "2,3,4", "observed,observed,observed")]
    [InlineData("8,9,10", "2,,4", "observed,interpolated,observed")]
    [InlineData("8,,10", "2,3,4", "observed,interpolated,observed")]
    [InlineData("8,,10", "2,,", "observed,carried,carried")]
    [InlineData(",8,10", "2,,4", "carried,interpolated,observed")]
    public void Ratio_OfFilledParts_HasTheOriginOfTheWeaker(string users, string people, string origins)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Replace("digital.yaml", "en: Users}, direction: positive}", "en: Users}, direction: positive, per: people}");
        var lines = File.ReadAllLines(Path.Combine(study.Folder, "data.csv")).Select(l => l.Split(',')).ToList();
        string Row(string[] cells) => cells[0] switch
        {
            "unit" => string.Join(',', [.. cells, "people"]),
            "1" => string.Join(',', [.. cells[..6], Of(users, cells[1]), .. cells[7..], Of(people, cells[1])]),
            _ => string.Join(',', [.. cells, "4"]),
        };
        study.Write("data.csv", string.Concat(lines.Select(l => Row(l) + "\n"))).Built();
        var made = study.Results("normalized").Where(r => r["unit"] == "1" && r["indicator"] == "users");
        Assert.Equal(origins, string.Join(',', made.Select(r => r["origin"])));
    }

    private static string Of(string values, string year) => values.Split(',')[year switch { "2019" => 0, "2020" => 1, _ => 2 }];
}
