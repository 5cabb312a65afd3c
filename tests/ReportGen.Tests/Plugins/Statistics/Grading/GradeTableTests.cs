namespace ReportGen.Tests.Plugins.Statistics.Grading;

public sealed class GradeTableTests
{
    private static readonly string Base = Repository.BaseStudy;

    [Fact] // counts taken from coupling.csv, which the golden tests vouch for
    public void GradeCounts_EveryYear_AreThoseOfTheResults()
    {
        using var study = TemporaryStudy.CopyOf(Base).Built("csv,html");
        string[] grades = ["high", "middle", "low"];
        var file = Path.Combine(study.Output, "tables", "grade-counts.en.csv");
        var rows = File.ReadAllLines(file).Select(line => line.TrimStart('\uFEFF').Split(','));
        var table = rows.Skip(1).ToList();
        Assert.Equal(["Year", "High", "Middle", "Low"], rows.First());
        Assert.Equal(["2019", "2020", "2021"], table.Select(r => r[0]));
        Assert.DoesNotContain(study.Results("coupling"), r => r["coordination_grade"] is not ("low" or "middle" or "high"));
        foreach (var row in table)
        {
            foreach (var (i, grade) in grades.Index())
            {
                var counted = study.Results("coupling").Count(r => r["year"] == row[0] && r["coordination_grade"] == grade);
                Assert.Equal(counted, int.Parse(row[i + 1], System.Globalization.CultureInfo.InvariantCulture));
            }
        }
    }

    [Theory] // Kang et al.'s rule of the ratio, or the difference; where the scale is not printed, it stands among the methods
    [InlineData("{}", "韧性指数与数字指数之比不高于0.8时为韧性滞后，高于1.2时为数字滞后。",
        "Resilience lags where its index is at most 0.8 times that of digital, and digital where that ratio exceeds 1.2.")]
    [InlineData("{lagging_below: 0.7, leading_above: 1.5}", "韧性指数与数字指数之比不高于0.7时为韧性滞后，高于1.5时为数字滞后。",
        "Resilience lags where its index is at most 0.7 times that of digital, and digital where that ratio exceeds 1.5.")]
    [InlineData("{development_type: difference, difference: 0.2}", "两系统指数相差超过0.2时，指数较低者为滞后。",
        "A system lags where its index is lower than that of the other by more than 0.2.")]
    public void GradingScale_OfTwoSystems_SaysWhenOneLags(string options, string zh, string en)
    {
        using var study = TemporaryStudy.Given("1,2019,0.25,0.25\n1,2020,0.36,0.16\n2,2019,0.64,0.64\n2,2020,0.49,0.49\n", "[2019, 2020]");
        study.Replace("study.yaml", "models:\n", $"models:\n  grading: {options}\n");
        foreach (var tables in (string[])["[grading-scale]", "[]"])
        {
            study.Built("html", $"report={{tables: {tables}, figures: []}}");
            string Page(string language) => study.Page(language).Replace("<wbr>", "", StringComparison.Ordinal);
            if (tables == "[grading-scale]") Assert.Contains(zh, Page("zh"), StringComparison.Ordinal);
            var told = tables == "[]" ? en.Replace(" lags", " is said to lag", StringComparison.Ordinal) : en;
            Assert.Contains(told, Page("en"), StringComparison.Ordinal);
        }
    }

    [Fact] // bounds 0.3, 0.5, 0.8 for C and 0.4, 0.7 for D: six pieces, none of which a scale divides
    public void GradingScale_BoundsThatDiffer_GetARowPerPiece()
    {
        using var study = TemporaryStudy.CopyOf(Base);
        study.Write("coupling.yaml", "schema: 1\nid: stages\nname: Stages\nbands:\n"
            + "  - {id: a, name: A, above: 0, to: 0.3}\n  - {id: b, name: B, above: 0.3, to: 0.5}\n"
            + "  - {id: c, name: C, above: 0.5, to: 0.8}\n  - {id: d, name: D, above: 0.8, to: 1}\n");
        study.Replace("study.yaml", "coupling: scale.yaml", "coupling: coupling.yaml")
            .Replace("study.yaml", "languages: [zh, en]", "languages: [en]").Built("csv,html");
        Assert.Equal(
            [
                "\"(0.8, 1.0]\",D,\"(0.7, 1.0]\",High", "\"(0.5, 0.8]\",C,\"(0.7, 1.0]\",High", "\"(0.5, 0.8]\",C,\"(0.4, 0.7]\",Middle",
                "\"(0.3, 0.5]\",B,\"(0.4, 0.7]\",Middle", "\"(0.3, 0.5]\",B,\"(0, 0.4]\",Low", "\"(0, 0.3]\",A,\"(0, 0.4]\",Low",
            ],
            File.ReadAllLines(Path.Combine(study.Output, "tables", "grading-scale.csv")).Skip(1));
    }
}
