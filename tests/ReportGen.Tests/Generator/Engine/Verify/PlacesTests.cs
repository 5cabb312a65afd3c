using System.Collections.Immutable;
using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Verify.Diff;
using ReportGen.Engine.Verify.Say;

namespace ReportGen.Tests.Generator.Engine.Verify;

/// <summary>Who changed rank, by year: whole years as far as there is room, and counts that are true.</summary>
public sealed class PlacesTests
{
    private static readonly ChangeText Text = new(ChangeWords.English, PrintedNames.None);

    [Fact]
    public void Years_BeyondTwentyNames_AreFoldedWhole()
    {
        var lines = Lines((2020, 12), (2021, 6), (2022, 5));
        Assert.Equal(["23 moved", "2022: 5", "2021: 6", "2020: 12 folded"], lines.Select(Said));
    }

    [Fact]
    public void Years_AfterOneThatIsFolded_AreFoldedAsWell()
    {
        var lines = Lines((2019, 1), (2020, 2), (2021, 18), (2022, 5));
        Assert.Equal(["26 moved", "2022: 5", "2021: 18 folded", "2020: 2 folded", "2019: 1 folded"], lines.Select(Said));
    }

    [Fact]
    public void LatestYear_OfMoreThanTwenty_ShowsTwentyAndFoldsTheOthers()
    {
        var lines = Lines((2021, 3), (2022, 45));
        Assert.Equal(["48 moved", "2022, 20 of 45: 20", "2022, the other 25: 25 folded", "2021: 3 folded"], lines.Select(Said));
        Assert.Contains("2022, 20 of 45: u0 from 2 to 1; u1 from", lines[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void NoLines_FoldEverything()
    {
        var lines = Lines(0, (2021, 3), (2022, 4));
        Assert.Equal(["7 moved", "2022: 4 folded", "2021: 3 folded"], lines.Select(Said));
    }

    [Fact]
    public void Years_BeyondTheLinesThereAre_AreFolded() => Assert.Equal(
        ["4 moved", "2022: 1", "2021: 1", "2020: 1 folded", "2019: 1 folded"],
        Lines(2, (2019, 1), (2020, 1), (2021, 1), (2022, 1)).Select(Said));

    private static List<DiffLine> Lines(params (int Year, int Moves)[] years) => Lines(4, years);

    private static List<DiffLine> Lines(int room, params (int Year, int Moves)[] years)
    {
        ImmutableArray<Move> moves =
            [.. years.SelectMany(y => Enumerable.Range(0, y.Moves).Select(i => new Move(new Place($"u{i}", $"{y.Year}", ""), "2", "1")))];
        return [.. new PlacesText(Text, times: 1).Of(new RankChange("ranks", "D", moves), "D", moves, Text.Rank, room)];
    }

    /// <summary>A line's head, and how many it names.</summary>
    private static string Said(DiffLine line)
    {
        if (line.Head.Length > 0) return line.Text["D: ".Length..];
        var names = line.Text.Split(": ")[1].Split("; ").Length;
        Assert.True(line.Folded == 0 || line.Folded == names, $"{line.Folded} of {names}");
        return $"{line.Text.Split(": ")[0]}: {names}{(line.IsFolded ? " folded" : "")}";
    }
}
