namespace ReportGen.Tests.Generator.Engine.Load;

/// <summary>A row with fewer cells than the header: figures may stand under the wrong heads, and nobody else would tell.</summary>
public sealed class ShortRowTests
{
    private static string[] Lines => File.ReadAllLines(Path.Combine(Repository.BaseStudy, "data.csv"));

    private static TemporaryStudy With(IEnumerable<string> lines) =>
        TemporaryStudy.CopyOf(Repository.BaseStudy).Write("data.csv", string.Join('\n', lines) + "\n");

    [Theory]
    [InlineData(3, 9)] // a cell in the middle is missing
    [InlineData(9, 9)] // the last one is
    public void Row_WithoutACell_IsAnError(int missing, int left)
    {
        var lines = Lines;
        lines[1] = string.Join(',', lines[1].Split(',').Where((_, c) => c != missing));
        using var study = With(lines);
        Assert.False(study.Check());
        Assert.Equal(
            $"error[RG3028]: this row has {left} cells, the header 10\n  --> data.csv:2\n"
            + "  hint: is a cell missing? its separator stands also where it is blank\n", study.Printed());
    }

    [Fact]
    public void Header_WithACellTooMany_IsAnError()
    {
        var lines = Lines;
        lines[0] = lines[0].Replace("users,", "users, total,", StringComparison.Ordinal);
        using var study = With(lines);
        Assert.False(study.Check());
        Assert.Equal(
            "error[RG3029]: the header has 11 cells, every row 10\n  --> data.csv:1\n"
            + "  hint: is a separator inside a head? quote the head\n", study.Printed());
    }

    [Fact]
    public void Rows_WhoseBlankEndsWereLeftOut_AreToldOnce()
    {
        var lines = Lines;
        foreach (var row in new[] { 1, 5, 8 }) lines[row] = lines[row][..lines[row].LastIndexOf(',')];
        using var study = With(lines);
        Assert.True(study.Check(), study.Printed());
        Assert.Contains(
            "warning[RG3030]: 3 of 12 rows have fewer cells than the header: those at their ends are taken as blank\n  --> data.csv:2\n",
            study.Printed(), StringComparison.Ordinal);
    }

    [Fact]
    public void Row_WithItsBlankCells_IsWhole()
    {
        var lines = Lines;
        lines[1] = lines[1][..(lines[1].LastIndexOf(',') + 1)];
        using var study = With([.. lines, "Source: a note below the table"]);
        Assert.True(study.Check(), study.Printed());
        Assert.DoesNotContain("RG302", study.Printed(), StringComparison.Ordinal);
    }
}
