using ReportGen.Cli.Shipped;
using ReportGen.Engine.Verify.Diff;
using ReportGen.Engine.Verify.Say;

namespace ReportGen.Tests.Process.Rehearsal;

/// <summary>A comment has room for any study: three hundred units with long names, of which every one moved.</summary>
[Trait("Speed", "slow")]
public sealed class CommentRoomTests
{
    private const int Units = 300;

    [Fact]
    public void Comment_OfThreeHundredUnitsThatAllMoved_IsOneThatAServiceTakes()
    {
        var made = new MadeStudy { Units = Units, Regions = 30, Years = (2015, 2024) };
        using var study = (made with { Names = kind => Long(made.Names(kind)) }).Write();
        var before = study.ToCompare("before");
        var diff = ReportDiff.Of(before, study.ToCompare("after", "weighting=equal"));
        var moved = diff.Results.OfType<ReportGen.Engine.Verify.Compare.NumberChange>()
            .Where(c => c.Subject == "coupling").SelectMany(c => c.Quantities).Where(q => q.Quantity == "D").ToList();
        Assert.InRange(Assert.Single(moved).Moved, (Units * 10) - 5, Units * 10); // in every year; a few by less than the tolerance
        foreach (var words in ChangeWords.Languages.Select(l => ChangeWords.In(l, BuiltInPlugins.Features)))
        {
            Truthful.HoldItsRoom(DiffMarkdown.Of(diff with { Words = words }));
        }
        Assert.Contains("years more: `--format json` names them", DiffMarkdown.Of(diff), StringComparison.Ordinal);
    }

    private static (string Zh, string En) Long((string Zh, string En) name) =>
        (name.Zh + "自治州与经济技术开发区", $"The Autonomous Prefecture and Economic Development Zone of {name.En}");
}
