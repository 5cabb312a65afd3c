using System.Globalization;

namespace ReportGen.Tests.Plugins.Statistics.GroupMeans;

public sealed class GroupMeansTests
{
    [Fact] // by hand; unit 2 has no row in 2021, so that the mean of the north is of unit 1 alone
    public void Means_OfRegions_AreOverTheUnitsThatAreThere()
    {
        using var study = TemporaryStudy.Given(
            "1,2020,0.2,0.5\n2,2020,0.4,0.5\n3,2020,0.3,0.5\n1,2021,0.1,0.5\n3,2021,0.6,0.5\n4,2021,0.9,0.5\n",
            "[2020, 2021]", "panel: unbalanced\n").Built();
        Assert.Equal(
        [
            ("north", "2020", 0.3, "2"), ("north", "2021", 0.1, "1"), ("south", "2020", 0.3, "1"), ("south", "2021", 0.75, "2"),
        ], study.Results("group_means").Where(r => r["measure"] == "green")
            .Select(r => (r["group"], r["year"], Rounded(r["mean"]), r["units"])));
    }

    private static double Rounded(string text) => Math.Round(double.Parse(text, CultureInfo.InvariantCulture), 12);
}
