namespace ReportGen.Tests.Golden;

/// <summary>
/// The shipped template of the Human Development Index, on a made file of the same shape as the report's. Expected: the steps of the
/// technical note, worked out here from its own words.
/// </summary>
public sealed class HumanDevelopmentTests
{
    private const string Head =
        "iso3,country,hdicode,region,hdi_rank_2020,hdi_2019,hdi_2020,le_2019,le_2020,eys_2019,eys_2020,"
        + "mys_2019,mys_2020,gnipc_2019,gnipc_2020\n";

    // the second is beyond the goalposts of schooling and income, the third begins a year later
    private const string Rows =
        "AFG,Afghanistan,Low,SA,3,,,61.5,62.1,10.2,10.4,2.8,2.9,2050.5,1990\n"
        + "NOR,Norway,Very High,,1,,,83,83.4,18.4,18.9,13,13.1,90000,66000\n"
        + "ALB,Albania,High,ECA,2,,,,76.9,,14.5,,10.1,,13000\n"
        + "ZZK.WORLD,World,,,,,,72,72.5,12.5,12.7,8.5,8.6,16000,16500\n";

    [Fact]
    public void Index_OfTheShippedTemplate_IsThatOfTheTechnicalNote()
    {
        var template = Path.Combine(Repository.Root, "indicators", "templates", "human-development");
        using var study = TemporaryStudy.CopyOf(template).Write("hdr2023-24.csv", Head + Rows);
        study.Replace("study.yaml", "years: {from: 1990, to: 2022}", "years: [2019, 2020]");
        study.Replace("study.yaml", "../../", Path.Combine(Repository.Root, "indicators") + "/");
        study.Built("csv");
        var scores = study.Results("scores").ToDictionary(r => (r["unit"], r["year"]), r => r["score"]);
        Toolbox.Agree(Index(61.5, 10.2, 2.8, 2050.5), scores[("AFG", "2019")], "AFG 2019");
        Toolbox.Agree(Index(83, 18, 13, 75000), scores[("NOR", "2019")], "NOR 2019");
        Toolbox.Agree(Index(83.4, 18, 13.1, 66000), scores[("NOR", "2020")], "NOR 2020");
        Toolbox.Agree(Index(76.9, 14.5, 10.1, 13000), scores[("ALB", "2020")], "ALB 2020");
        Assert.Equal("", scores.GetValueOrDefault(("ALB", "2019"), ""));
        Assert.DoesNotContain(scores.Keys, k => k.Item1.StartsWith("ZZ", StringComparison.Ordinal));
    }

    private static double Index(double life, double expected, double mean, double income)
    {
        var health = (life - 20) / (85 - 20);
        var education = ((expected / 18) + (mean / 15)) / 2;
        var living = (Math.Log(income) - Math.Log(100)) / (Math.Log(75000) - Math.Log(100));
        return Math.Pow(health * education * living, 1 / 3.0);
    }

    [Theory] // a group begins at its lower bound; the highest one holds its end
    [InlineData(0.5499, "low")]
    [InlineData(0.55, "medium")]
    [InlineData(0.7, "high")]
    [InlineData(0.8, "very-high")]
    [InlineData(1.0, "very-high")]
    public void Group_OfAnIndex_BeginsAtItsLowerBound(double value, string expected)
    {
        using var study = TemporaryStudy.CopyOf(Path.Combine(Repository.Root, "indicators", "templates", "human-development"))
            .Write("hdr2023-24.csv", Head + Rows);
        study.Replace("study.yaml", "years: {from: 1990, to: 2022}", "years: [2019, 2020]");
        study.Replace("study.yaml", "../../", Path.Combine(Repository.Root, "indicators") + "/");
        var scale = study.Declare()!.Scales["human-development"];
        Assert.Equal(expected, ReportGen.Contracts.Plan.GradingScale.Classify(scale.Grades, value)!.Id);
    }
}
