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

    [Fact] // 77.4 and 77.5 stand for 77.35 to 77.55, which 100 x [0.774247, 0.774946] meets
    public void Published_OnAnotherScale_IsComparedOnIt()
    {
        using var scaled = Scaled("scale: 100, input_decimals: 3").Built("csv,html");
        var rows = scaled.Results("published");
        Assert.Equal(["77.2 false", "77.4 true", "77.5 true", "77.7 false"], rows.Select(r => $"{r["published"]} {r["agrees"]}"));
        string[] columns = ["low", "computed", "high"];
        Assert.All(rows, r => Assert.Equal([77.424692, 77.459667, 77.494621], columns.Select(c => Rounded(r[c]))));
        Assert.Equal(
            ["77.2", "77.4", "77.5", "77.7"],
            ProfilePage.Of(scaled.Output, "report.en.html").Table("published-comparison").Select(r => r[^4]).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("RG4502", scaled.Printed(), StringComparison.Ordinal);
    }

    [Fact]
    public void Published_OnAScaleThatNobodyDeclared_IsAsked()
    {
        using var unsaid = Scaled("input_decimals: 3").Built("csv");
        Assert.Contains("warning[RG4502]: the published values of 'D' are about 100 times", unsaid.Printed(), StringComparison.Ordinal);
        Assert.Contains("say `scale: 100`", unsaid.Printed(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-100")]
    public void Scale_ThatIsNone_IsRefused(string scale)
    {
        using var refused = Scaled($"scale: {scale}");
        Assert.Null(refused.Build());
        Assert.Contains($"error[RG2083]: {scale} is no scale", refused.Printed(), StringComparison.Ordinal);
    }

    [Theory] // 202 values: all agree but two or seventy, of which fifty are printed
    [InlineData(2, 2)]
    [InlineData(70, 50)]
    public void Published_VeryMany_ShowsThoseThatDoNotAgree(int wrong, int shown)
    {
        var years = Enumerable.Range(1950, 51).ToList();
        var rows = years.SelectMany((y, i) => Enumerable.Range(1, 4).Select(u =>
            FormattableString.Invariant($"{u},{y},0.4,0.9,{(4 * i + u <= wrong ? 0.5 : 0.775)}")));
        using var many = TemporaryStudy.Given(
            string.Join('\n', rows) + "\n", $"[{string.Join(", ", years)}]", Published("input_decimals: 3", 3), ",printed").Built("html");
        var page = ProfilePage.Of(many.Output, "report.en.html");
        Assert.Equal(shown, page.Table("published-comparison").Count(r => r[^1] == "no"));
        Assert.Equal(shown, page.Table("published-comparison").Count());
    }

    [Fact] // D = 0.36^(1/4) as above, T = (0.4 + 0.9) / 2
    public void Published_OfTwoMeasures_AreNamed()
    {
        using var both = TemporaryStudy.Given(
            "1,2020,0.4,0.9,0.775,0.65\n", more: """
            published:
              - {measure: T, column: index, decimals: 2}
              - {measure: D, column: printed, decimals: 3}

            """, columns: ",printed,index").Built("html");
        Assert.Equal(
            ["Comprehensive index 0.65 yes", "Coordination degree 0.775 yes"],
            ProfilePage.Of(both.Output, "report.en.html").Table("published-comparison").Select(r => $"{r[0]} {r[^4]} {r[^1]}"));
    }

    private static TemporaryStudy Scaled(string more) => TemporaryStudy.Given(
        "1,2020,0.4,0.9,77.2\n2,2020,0.4,0.9,77.4\n3,2020,0.4,0.9,77.5\n4,2020,0.4,0.9,77.7\n",
        more: Published(more, 1), columns: ",printed");

    private static string Published(string more, int decimals) =>
        $"published:\n  - {{measure: D, column: printed, decimals: {decimals}, {more}}}\n";

    public void Dispose() => study.Dispose();

    private static double Rounded(string text) => Math.Round(double.Parse(text, CultureInfo.InvariantCulture), 6);
}
