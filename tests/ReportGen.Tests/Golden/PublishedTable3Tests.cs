using System.Globalization;

namespace ReportGen.Tests.Golden;

/// <summary>The 60 rows of Table 3 of Mao, Xia and Liu (2024), against the shipped study.</summary>
public sealed class PublishedTable3Tests
{
    private static readonly string Input = Path.Combine(Repository.Tests, "Golden", "Papers", "mao2024-table3", "input.csv");

    [Fact]
    public void ShippedStudy_AllSixtyRows_AgreeWithThePrintedDegrees()
    {
        using var study = TemporaryStudy.CopyOf(Path.Combine(Repository.Root, "indicators", "studies", "mao2024-table3"));
        foreach (var folder in (string[])["units", "systems", "regions", "gradings"]) CopyBeside(study, folder);
        study.Replace("study.yaml", "../../", "declared/").Built("csv");
        var names = study.Results("units").ToDictionary(u => u["unit"], u => u["name_zh"]);
        var computed = study.Results("coupling").ToDictionary(r => (names[r["unit"]], r["year"]), r => Number(r["D"]));
        var rows = File.ReadAllLines(Input).Skip(1).Select(l => l.TrimStart('\uFEFF').Split(',')).ToList();
        Assert.Equal(60, rows.Count);
        foreach (var row in rows)
        {
            var (e, s, printed) = (Number(row[2]), Number(row[3]), Number(row[4]));
            var d = computed[(row[1], row[0])];
            Assert.True(Math.Abs(Math.Pow(d, 4) - (s * e)) <= 1e-12 * s * e, $"{row[1]} {row[0]}: D^4 is not S E");
            var (low, high) = (Math.Pow((e - 0.0005) * (s - 0.0005), 0.25), Math.Pow((e + 0.0005) * (s + 0.0005), 0.25));
            Assert.True(
                low <= printed + 0.0005 && high >= printed - 0.0005,
                $"{row[1]} {row[0]}: printed {printed} is outside what the printed scores allow");
            Assert.InRange(d, low, high);
        }
        Assert.Equal(60, study.Results("published").Count(r => r["agrees"] == "true"));
    }

    // grades that the paper's Table 2 gives the printed degrees: 3 basic and 17 moderate in 2012; 1 medium, 6, 13 in 2017; 4, 12, 4 in 2021
    [Fact]
    public void ShippedStudy_GradesOfPrintedDegrees_AreThoseOfThePapersTable2()
    {
        using var study = TemporaryStudy.CopyOf(Path.Combine(Repository.Root, "indicators", "studies", "mao2024-table3"));
        foreach (var folder in (string[])["units", "systems", "regions", "gradings"]) CopyBeside(study, folder);
        study.Replace("study.yaml", "../../", "declared/").Built("csv");
        var counts = study.Results("coupling").GroupBy(r => $"{r["year"]} {r["coordination_grade"]}")
            .ToDictionary(g => g.Key, g => g.Count());
        Assert.Equal(new SortedDictionary<string, int>
        {
            ["2012 basic-coordination"] = 3, ["2012 moderate-dissonance"] = 17,
            ["2017 basic-coordination"] = 6, ["2017 medium-coordination"] = 1, ["2017 moderate-dissonance"] = 13,
            ["2021 basic-coordination"] = 12, ["2021 medium-coordination"] = 4, ["2021 moderate-dissonance"] = 4,
        }, new SortedDictionary<string, int>(counts));
    }

    private static void CopyBeside(TemporaryStudy study, string folder)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "indicators", folder)))
        {
            study.Write($"declared/{folder}/{Path.GetFileName(file)}", File.ReadAllText(file));
        }
    }

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
