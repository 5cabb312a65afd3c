using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Engine.Verify.Snapshots;
using ReportGen.Figures;

namespace ReportGen.Tests.Plugins.Figures;

/// <summary>
/// A drawing of every kind of figure, small and with what makes the kind: a hole in the data, a second axis, a long name.
/// </summary>
public sealed class FigureKindTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "ReportGen.Tests", "Plugins", "Figures", "snapshots");

    private static readonly ImmutableArray<string> Years = ["2019", "2020", "2021"];

    private static readonly Dictionary<string, FigureSpec> Kinds = new()
    {
        ["category"] = new CategoryFigure(80, 60, "Year", Years, new ValueAxis("Index"), new ValueAxis("Share/%"),
        [
            Series("数字", SeriesMark.StackedBar, 0, 0.2, 0.3, 0.4), Series("Green", SeriesMark.StackedBar, 1, 0.1, null, 0.2),
            Series("C", SeriesMark.Line, 2, 40, 60, 50) with { OnRight = true },
        ])
        {
            Bands = [new("Low", 0, 0.3, ColorRole.Class(0, 2)), new("高", 0.3, 0.8, ColorRole.Class(1, 2))],
        },
        ["row-bar"] = new RowBarFigure(
            80, 60, ["Economy", "A criterion with a rather long name", "环境"], new ValueAxis("Degree/%"),
            [Series("Low", SeriesMark.Bar, 0, 10, 25, 40), Series("High", SeriesMark.Bar, 1, 5, null, 20)]),
        ["heatmap"] = new HeatmapFigure(80, 50, ["北方", "South"], Years, [0.1, 0.5, 0.9, 0.2, null, 0.4], "D"),
        ["small-multiples"] = new SmallMultiplesFigure(
            165, 60, 3, Years, new ValueAxis("D", 0, 1),
            [
                Series("North", SeriesMark.Line, 0, 0.2, 0.3, 0.4), Series("南方", SeriesMark.Line, 1, 0.6, null, 0.5),
                Series("East", SeriesMark.Line, 2, 0.8, 0.7, 0.9),
            ]),
        ["panel"] = new PanelFigure(165, 60, 2, [("North", Line(0.2, 0.3, 0.4)), ("南方", Line(0.6, 0.5, null))]),
        ["diagram"] = new DiagramFigure(
            165, 70,
            [new("Digital", ["Network", "Research"], new(ColorFamily.System, 0)), new("韧性", ["Economy"], new(ColorFamily.System, 1))],
            ["supports"], ["demands"], "Coupling"),
        ["map"] = new MapFigure(
            80, 50, 2,
            [
                Tile("北方", "北", 0, 0), Tile("East", "E", 0, 1), Tile("South", "S", 1, 1),
                Tile("Around", "A", 1, 0) with { IsAround = true },
            ],
            [new("Low", ColorRole.Class(0, 2)), new("High", ColorRole.Class(1, 2))],
            [
                new("2019", [new MapValue(0.2, 0), new MapValue(0.7, 1), null, null]),
                new("2021", [new MapValue(0.6, 1), new MapValue(0.8, 1), new MapValue(0.3, 0), null]),
            ]) { IsTiles = true, Undefined = "no value" },
        ["scatter"] = new ScatterFigure(
            80, 80, new ValueAxis("Green", 0), new ValueAxis("Digital", 0),
            [
                new("甲市", 0.4, 0.6, ColorRole.Class(1, 2)) { IsNamed = true, From = (0.2, 0.3) },
                new("Beta", 0.3, 0.2, ColorRole.Class(0, 2)),
            ])
        {
            Classes = [new("Low", ColorRole.Class(0, 2)), new("High", ColorRole.Class(1, 2))], HasDiagonal = true,
            Cross = new ScatterCross(0.35, 0.4, ["high beside high", "low beside high", "low beside low", "高-低"]),
            Curves = [new("D = 0.4", [[(0.1, 0.7), (0.2, 0.35), (0.4, 0.175), (0.7, 0.1)]])],
        },
        ["bump"] = new BumpFigure(
            80, 40, Years,
            [
                new("甲市", [new BumpStop(0, "1"), null, new BumpStop(1, "2")], new(ColorFamily.Comparison, 1)),
                new("Beta", [new BumpStop(1, "4"), new BumpStop(0, "1"), new BumpStop(0, "1")], new(ColorFamily.Comparison, 0)),
            ],
            [new("Higher", new(ColorFamily.Comparison, 0)), new("Not higher", new(ColorFamily.Comparison, 1))]),
        ["box"] = new BoxFigure(
            80, 50, new ValueAxis("D"),
            [
                new("North", [("甲市", 0.2), ("Beta", 0.4), ("Gamma", 0.9)], new BoxSpan(0.2, 0.3, 0.4, 0.6, 0.7),
                    new(ColorFamily.Region, 0)),
                new("南方", [("Delta", 0.5)], null, new(ColorFamily.Region, 1)),
            ]) { Reference = new("Median", 0.45) },
        ["ridge"] = new RidgeFigure(
            80, 50, new ValueAxis("D"), [0, 0.25, 0.5, 0.75, 1],
            [new("2019", [0, 1, 2, 1, 0], 0.5, ColorRole.Class(0, 2)), new("2021", [0, 0, 1, 3, 0], null, ColorRole.Class(1, 2))]),
        ["interval"] = new IntervalFigure(
            80, 40, new ValueAxis("β"), [new("All", -0.2, -0.3, -0.1, true), new("A region with a long name", 0.1, -0.2, 0.4, false)])
            { Zero = 0 },
        ["slope"] = new SlopeFigure(
            80, 60, new ValueAxis("Coordination degree"), "2019", "2021",
            [
                new("甲市", 0.5, 0.8, new(ColorFamily.Comparison, 0)) { IsNamed = true },
                new("Beta", 0.6, 0.6, new(ColorFamily.Comparison, 1)) { IsNamed = true },
                new("Gamma", 0.6, 0.3, new(ColorFamily.Comparison, 1)) { IsNamed = true },
                new("Delta", null, 0.4, new(ColorFamily.Comparison, 1)) { IsNamed = true },
                new("East", 0.2, 0.45, new(ColorFamily.Comparison, 0)), new("South", 0.35, null, new(ColorFamily.Comparison, 1)),
            ])
        {
            Kinds = [new("Risen", new(ColorFamily.Comparison, 0)), new("Not risen", new(ColorFamily.Comparison, 1))],
        },
        ["card"] = new CardFigure(
            158.75, 83.34, "数字与韧性: a report", "A subtitle", "甲, 2021", "Means, 2019 to 2021", Line(0.2, 0.3, 0.4)),
        ["dot"] = new DotFigure(
            80, 50, ["North", "南方"], new ValueAxis("D", 0, 1),
            [Series("2019", SeriesMark.Line, 0, 0.2, 0.6), Series("2021", SeriesMark.Line, 1, 0.4, null)]) { Reference = new("All", 0.5) },
    };

    public static TheoryData<string> Names => [.. Kinds.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Kind_IsDrawnAsAccepted(string kind)
    {
        var block = new FigureBlock(kind, $"A figure of the kind {kind}", Kinds[kind], "What it shows")
        {
            Language = "en", Number = 1, Notice = kind == "dot" ? "simulated" : null
        };
        Approver.Verify(SvgText.Of($"figure.{kind}", new OxyPlotDrawer((_, _, _) => throw new NotSupportedException()).Svg(block)), Folder);
    }

    [Fact]
    public void Kinds_AreAllDrawn() => Assert.Equal(
        typeof(FigureSpec).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(FigureSpec)) && !t.IsAbstract)
            .Select(t => t.Name).Order(StringComparer.Ordinal),
        Kinds.Values.Select(k => k.GetType().Name).Order(StringComparer.Ordinal));

    private static MapPlace Tile(string name, string brief, int row, int column) => new(
        name, brief, [[new(column, row), new(column + 1, row), new(column + 1, row + 1), new(column, row + 1)]]);

    private static CategoryFigure Line(params double?[] values) =>
        new(80, 60, "Year", Years, new ValueAxis("D", 0, 1), null, [Series("D", SeriesMark.Line, 0, values)]);

    private static FigureSeries Series(string name, SeriesMark mark, int color, params double?[] values) =>
        new(name, mark, [.. values], new ColorRole(ColorFamily.System, color));
}
