using System.Globalization;

namespace ReportGen.Tests.Plugins.Statistics.MinMax;

/// <summary>Normalization within each year, through the whole program, against the numbers of Golden/.</summary>
public sealed class PerYearTests
{
    private static readonly string Golden =
        Path.Combine(Repository.Root, "tests", "ReportGen.Tests", "Plugins", "Statistics", "MinMax", "Golden", "per-year.csv");

    private static readonly string[] Indicators = ["wage", "pm25", "growth"];

    [Fact]
    public void PerYear_BenefitAndCost_StandBetweenTheBoundsOfTheirOwnYear()
    {
        var rows = CsvRows.Read(Golden);
        using var study = Study(rows).Built("csv", "normalization.scope=per-year");
        var made = study.Results("normalized").ToDictionary(r => (r["unit"], r["year"], r["indicator"]), r => Number(r["normalized"]));
        Assert.Equal((72, 216), (rows.Count, made.Count));
        foreach (var row in rows)
        {
            Assert.All(Indicators, i => Assert.Equal(Number(row[i + "_normalized"]), made[(row["unit"], row["year"], i)], 1e-12));
        }
    }

    private static TemporaryStudy Study(List<Dictionary<string, string>> rows) => new TemporaryStudy()
        .Write("data.csv", "unit,year,wage,pm25,growth\n" + string.Concat(
            rows.Select(r => $"{r["unit"]},{r["year"]},{r["wage"]},{r["pm25"]},{r["growth"]}\n")))
        .Write("units.csv", "id,name_en\n" + string.Concat(rows.Select(r => r["unit"]).Distinct().Select(u => $"{u},{u}\n")))
        .Write("economy.yaml", """
            schema: 1
            id: economy
            name: Economy
            symbol: E
            criteria:
              - id: all
                name: All
                indicators:
                  - {id: wage, name: Wage, direction: positive}
                  - {id: pm25, name: PM2.5, direction: negative}
                  - {id: growth, name: Growth, direction: positive}
            """)
        .Write("study.yaml", """
            schema: 1
            id: per-year
            title: Per year
            languages: [en]
            units: units.csv
            years: [2015, 2017, 2020]
            data: [{file: data.csv}]
            systems: [{use: economy.yaml}]
            """);

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
