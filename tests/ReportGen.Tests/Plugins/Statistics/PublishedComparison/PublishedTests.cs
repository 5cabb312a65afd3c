using System.Globalization;
using ReportGen.Tests.Process;

namespace ReportGen.Tests.Plugins.Statistics.PublishedComparison;

/// <summary>
/// By hand, for scores printed as 0.400 and 0.900: D = 0.36^(1/4) = 0.774597, between (0.3995 x 0.8995)^(1/4) = 0.774247 and
/// (0.4005 x 0.9005)^(1/4) = 0.774946; so that 0.774 and 0.775 agree, which stand for 0.7735 to 0.7745 and for 0.7745 to 0.7755,
/// and their neighbours do not.
/// </summary>
public sealed class PublishedTests : IDisposable
{
    private readonly TemporaryStudy study = TemporaryStudy.Given(
        "1,2020,0.4,0.9,0.773\n2,2020,0.4,0.9,0.774\n3,2020,0.4,0.9,0.775\n4,2020,0.4,0.9,0.776\n",
        more: "published:\n  - {measure: D, column: printed, decimals: 3, input_decimals: 3}\n", columns: ",printed").Built("csv,html");

    [Fact]
    public void Published_ValueThatRoundingDoesNotExplain_DoesNotAgree()
    {
        var rows = study.Results("published");
        Assert.Equal(["0.773 false", "0.774 true", "0.775 true", "0.776 false"], rows.Select(r => $"{r["published"]} {r["agrees"]}"));
        string[] columns = ["low", "computed", "high"];
        Assert.All(rows, r => Assert.Equal([0.774247, 0.774597, 0.774946], columns.Select(c => Rounded(r[c]))));
    }

    [Theory]
    [InlineData("en", "yes", "no")]
    [InlineData("zh", "是", "否")]
    public void Published_Table_SaysWhichDoNotAgree(string language, string yes, string no) => Assert.Equal(
        [$"0.773 {no}", $"0.774 {yes}", $"0.775 {yes}", $"0.776 {no}"],
        ProfilePage.Of(study.Output, $"report.{language}.html").Table("published-comparison")
            .Select(r => $"{r[^4]} {r[^1]}").Order(StringComparer.Ordinal));

    public void Dispose() => study.Dispose();

    private static double Rounded(string text) => Math.Round(double.Parse(text, CultureInfo.InvariantCulture), 6);
}
