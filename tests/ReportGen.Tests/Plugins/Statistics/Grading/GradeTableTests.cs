namespace ReportGen.Tests.Plugins.Statistics.Grading;

public sealed class GradeTableTests
{
    private static readonly string Base = Repository.BaseStudy;

    [Fact] // counts taken from coupling.csv, which the golden tests vouch for
    public void GradeCounts_EveryYear_AreThoseOfTheResults()
    {
        using var study = TemporaryStudy.CopyOf(Base).Built("csv,html");
        var table = CsvRows.Read(Path.Combine(study.Output, "tables", "grade-counts.csv"));
        Assert.Equal(["2019", "2020", "2021"], table.Select(r => r["year"]));
        Assert.DoesNotContain(study.Results("coupling"), r => r["coordination_grade"] is not ("low" or "middle" or "high"));
        foreach (var row in table)
        {
            foreach (var grade in (string[])["low", "middle", "high"])
            {
                var counted = study.Results("coupling").Count(r => r["year"] == row["year"] && r["coordination_grade"] == grade);
                Assert.Equal(counted, int.Parse(row[grade], System.Globalization.CultureInfo.InvariantCulture));
            }
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
