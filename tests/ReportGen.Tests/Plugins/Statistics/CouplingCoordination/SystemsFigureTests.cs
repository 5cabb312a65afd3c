using ReportGen.Tests.Plugins.Figures;

namespace ReportGen.Tests.Plugins.Statistics.CouplingCoordination;

public sealed class SystemsFigureTests
{
    [Fact] // 2,500 units on 625 places, four on each: one dot a place is told apart, and those that bear names
    public void Figure_OfVeryManyUnits_DrawsOneWhereOthersLieOnIt()
    {
        var units = Enumerable.Range(1, 2500).ToList();
        string Region(int unit) => unit % 2 == 0 ? "north" : "south";
        using var study = TemporaryStudy
            .Given(string.Concat(units.Select(u => FormattableString.Invariant($"{u},2020,{u % 25 / 25.0},{u / 25 % 25 / 25.0}\n"))))
            .Write("units.csv", "id,name_zh,name_en,region\n" + string.Concat(units.Select(u => $"{u},单元{u},Unit {u},{Region(u)}\n")));
        study.Built("svg", "report={figures: [systems]}");
        var figure = new SvgPage(File.ReadAllText(Path.Combine(study.Output, "figures", "systems.en.svg")));
        Assert.InRange(figure.Marks.Count(), 620, 640);
        Assert.StartsWith("2500 units by", figure.Description, StringComparison.Ordinal);
    }
}
