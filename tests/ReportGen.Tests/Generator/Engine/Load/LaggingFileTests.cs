namespace ReportGen.Tests.Generator.Engine.Load;

/// <summary>A file that ends before the others do, as sources that are published later.</summary>
public sealed class LaggingFileTests
{
    private static TemporaryStudy Study(string more = "", string to = "2021")
    {
        var rows = File.ReadAllLines(Path.Combine(Repository.BaseStudy, "data.csv")).Select(line => line.Split(',')).ToList();
        static string Text(IEnumerable<IEnumerable<string>> rows) => string.Concat(rows.Select(r => string.Join(',', r) + "\n"));
        return TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Write("data.csv", Text(rows.Select(r => r.SkipLast(1)))) // staff is the last column
            .Write("staff.csv", Text(rows.Where(r => r[1] != "2021").Select(r => (string[])[r[0], r[1], r[^1]])))
            .Replace("study.yaml", "    shape: wide\n", "    shape: wide\n  - {file: staff.csv}\n")
            .Replace("study.yaml", "years: {from: 2019, to: 2021}\n", $"years: {{from: 2019, to: {to}}}\n{more}");
    }

    [Fact]
    public void ALaggingFile_OfABalancedPanel_IsRefusedWithTheWayOut()
    {
        using var study = Study();
        Assert.False(study.Check());
        Assert.Contains(
            "error[RG3110]: no row is of the year 2021\n  --> staff.csv\n"
            + "  hint: add the rows, say `panel: unbalanced`, where what "
            + "other files have alone is filled as gaps are, or take it out of the study's `years:`",
            study.Printed(), StringComparison.Ordinal);
    }

    [Fact] // a gap at the end has the nearest value (docs/methods.md): what the file says of the year before
    public void ALaggingFile_OfAnUnbalancedPanel_EndsInGaps()
    {
        using var study = Study("panel: unbalanced\n").Built();
        var said = CsvRows.Read(Path.Combine(study.Folder, "staff.csv")).Where(r => r["year"] == "2020").ToList();
        Assert.NotEmpty(said);
        var taken = study.Results("normalized").Where(r => r["indicator"] == "staff" && r["year"] == "2021").ToList();
        Assert.Equal(said.Select(r => (r["unit"], r["staff"], "carried")), taken.Select(r => (r["unit"], r["raw"], r["origin"])));
    }

    [Fact]
    public void AYearThatNoFileHas_IsRefusedInAnyPanel()
    {
        using var study = Study("panel: unbalanced\n", to: "2022");
        Assert.False(study.Check());
        var said = study.Printed();
        Assert.Contains(
            "error[RG3110]: no row is of the year 2022\n  --> data.csv\n  hint: add the rows, or take", said, StringComparison.Ordinal);
        Assert.Contains("error[RG3110]: no row is of the year 2022\n  --> staff.csv\n", said, StringComparison.Ordinal);
    }
}
