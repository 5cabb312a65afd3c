namespace ReportGen.Tests.Plugins.Statistics.Ranks;

/// <summary>Ranks as a report prints them.</summary>
public sealed class RanksTests
{
    /// <summary>Human Development Index of 2022 and its ranks: Human Development Report 2023/24 (UNDP), table 1, ranks 1 to 15.</summary>
    private static readonly (string Country, string Index, string Rank)[] Printed =
    [
        ("Australia", "0.946", "10"), ("Belgium", "0.942", "12"), ("Denmark", "0.952", "5"),
        ("Finland", "0.942", "12"), ("Germany", "0.950", "7"),
        ("Hong Kong", "0.956", "4"), ("Iceland", "0.959", "3"),
        ("Ireland", "0.950", "7"), ("Liechtenstein", "0.942", "12"), ("Netherlands", "0.946", "10"),
        ("Norway", "0.966", "2"), ("Singapore", "0.949", "9"), ("Sweden", "0.952", "5"),
        ("Switzerland", "0.967", "1"), ("United Kingdom", "0.940", "15"),
    ];

    [Fact]
    public void Ranks_OfPublishedValues_AreThePublishedOnes()
    {
        using var study = TemporaryStudy.Given(string.Concat(Printed.Select(p => $"{p.Country},2020,{p.Index},0.5\n")))
            .Write("units.csv", "id,name_en,region\n" + string.Concat(Printed.Select(p => $"{p.Country},{p.Country},north\n")))
            .Replace("regions.yaml", "  - {id: south, name: {zh: 南方, en: South}}\n", "").Built();
        var ranks = study.Results("ranks").ToLookup(r => r["measure"]);
        Assert.Equal(Printed.Select(p => (p.Country, p.Rank)), ranks["green"].Select(r => (r["unit"], r["rank"])));
        Assert.Equal(Enumerable.Repeat("1", Printed.Length), ranks["digital"].Select(r => r["rank"])); // all alike
    }

    [Fact] // by hand; unit 3 has no row in 2021 and no rank there
    public void Ranks_OfAbsentRows_AreNone()
    {
        using var study = TemporaryStudy
            .Given("1,2020,0.2,0.9\n2,2020,0.4,0.1\n3,2020,0.4,0.3\n1,2021,0.2,0.1\n2,2021,0.1,0.2\n",
                "[2020, 2021]", "panel: unbalanced\n").Built();
        var ranks = study.Results("ranks").ToLookup(r => r["measure"], r => $"{r["year"]}/{r["unit"]}:{r["rank"]}");
        Assert.Equal(["2020/1:3", "2020/2:1", "2020/3:1", "2021/1:1", "2021/2:2"], ranks["green"]);
        Assert.Equal(["2020/1:1", "2020/2:3", "2020/3:2", "2021/1:2", "2021/2:1"], ranks["digital"]);
    }
}
