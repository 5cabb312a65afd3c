using ReportGen.Contracts.Plan;
using ReportGen.Engine.Verify;
using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Verify.Review;
using ReportGen.Engine.Verify.Say;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Tests.Generator.Engine.Verify;

/// <summary>What is decided together, and which values of a file moved.</summary>
public sealed class ReviewTests
{
    [Fact]
    public void Moves_OfAFile_AreAllThatAreOthersThanAccepted()
    {
        var moves = MovedCells.Of(
            Results("u1,2019,0.1\nu1,2020,0.1\nu2,2020,0.2\nu3,2020,0.5\n"),
            Results("u1,2019,0.4\nu1,2020,0.1000001\nu2,2020,0.3\nu4,2020,0.6\n"), ResultForms.None, Tolerance.Default);
        Assert.Equal(
            ["D u2 2020 0.2 0.3", "D u4 2020  0.6", "D u3 2020 0.5 ", "D u1 2019 0.1 0.4"],
            moves.Select(m => $"{m.Quantity} {m.Move.Place.Unit} {m.Move.Place.Year} {m.Move.Before} {m.Move.After}"));
    }

    [Fact]
    public void Items_AreFiguresOfAllLanguagesAndPagesOfOne()
    {
        Snapshot[] before = [Results("u1,2020,0.1\n"), Text("document.en.results", "One."), Text("document.zh.results", "One.")];
        Snapshot[] after = [Results("u1,2020,0.2\n"), Text("document.en.results", "Two."), Text("document.zh.results", "Two.")];
        string[] drawn = ["figure.trend.en", "figure.trend.zh", "page.en.01", "page.en.02", "page.zh.01"];
        var found = Comparison.Of(
            before, [.. after, .. drawn.Select(n => Text(n, ""))], Tolerance.Default, ResultForms.None);
        var items = ReviewList.Of(
            new Verdict(3, found, null) { Damaged = [new Damage("options", "csv", 1, DamageKind.Conflict)] }, ResultForms.None, "zh");
        Assert.Equal(
            ["declared", "results coupling", "document zh results", "document en results", "figure trend", "pages zh", "pages en"],
            items.Select(i => i.Title));
        Assert.Equal("figure.trend.en figure.trend.zh", string.Join(' ', items[4].Snapshots));
        Assert.Equal(
            [ReviewKind.Merged, ReviewKind.Changed, ReviewKind.New], items.Select(i => i.Kind).Distinct());
        var text = new ChangeText(ChangeWords.English, PrintedNames.None);
        Assert.Equal(["[-One-]{+Two+}."], new ReviewText(text).Lines(items[2]));
    }

    private static Snapshot Results(string rows) => Snapshot.Of("results.coupling", "csv", "unit,year,D\n" + rows);

    private static Snapshot Text(string name, string text) => Snapshot.Of(name, "md", text);
}
