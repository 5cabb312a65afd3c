using System.Collections.Immutable;
using ReportGen.Contracts.Figures;

namespace ReportGen.Tests.Plugins.Figures;

/// <summary>
/// Every kind of figure that shows values, each with every mess: one, three hundred, long names, gaps, ties, negative values, all equal.
/// </summary>
internal static class MadeMesses
{
    private const string LongEn = "Employees in information transmission, computer services and software per 10,000 persons";
    private const string LongZh = "每万人中信息传输、计算机服务和软件业从业人员数与其他";

    /// <summary>What is hard to draw.</summary>
    private sealed record Mess(string Name, int Count)
    {
        public Func<int, string> Names { get; init; } = i => $"城市{i}";

        public Func<int, double?> Values { get; init; } = i => 0.1 + (0.013 * (i * 7 % 60));

        public double Value(int i) => Values(i) ?? 0;
    }

    private static readonly ImmutableArray<Mess> Messes =
    [
        new("one", 1), new("three hundred", 300), new("long names", 9) { Names = i => i % 2 == 0 ? LongEn : LongZh },
        new("gaps", 12) { Values = i => i % 3 == 0 ? null : 0.1 * i }, new("nothing but gaps", 4) { Values = _ => null },
        new("ties", 12) { Values = i => i < 6 ? 0.2 : 0.6 }, new("negative", 9) { Values = i => -0.5 + (i * 0.08) },
        new("all equal", 8) { Values = _ => 0.25 }, new("all zero", 3) { Values = _ => 0 },
    ];

    private static readonly Dictionary<string, Func<Mess, FigureSpec>> Kinds = new()
    {
        ["lines over bands"] = m => new CategoryFigure(
            80, 56, "Year", Years(m.Count), new ValueAxis("D", 0, 1), null, [Line("D", m, 0), Line("耦合度 C", m, 1)])
        {
            Bands =
            [
                .. Enumerable.Range(0, 5).Select(i => new FigureBand($"Grade {i} 等级", i / 5.0, (i + 1) / 5.0, ColorRole.Class(i, 5))),
            ],
        },
        ["bars"] = m => new CategoryFigure(
            80, 50, "Year", Years(m.Count), new ValueAxis("Index", 0), null, [Line("城市韧性", m, 0) with { Mark = SeriesMark.Bar }]),
        ["rows"] = m => new RowBarFigure(
            165, 30 + (m.Count * 7), Named(m), new ValueAxis("Weight", 0), [Line("权重", m, 0) with { Mark = SeriesMark.StackedBar }]),
        ["dots"] = m => new DotFigure(
            80, 30 + (m.Count * 7), Named(m), new ValueAxis("D"), [Line("2012", m, 0), Line("2021", m, 1)])
        {
            Reference = new ReferenceValue("Mean", 0.3),
        },
        ["heat map"] = m => new HeatmapFigure(
            165, 20 + (m.Count * 6), Named(m), ["2012", "2021"], [.. Enumerable.Range(0, m.Count * 2).Select(i => m.Values(i))], "D"),
        ["small multiples"] = m => new SmallMultiplesFigure(
            165, 20 + (Math.Min(m.Count, 48) * 6), 6, Years(10), new ValueAxis("D"),
            [.. Enumerable.Range(0, Math.Min(m.Count, 48)).Select(i => new FigureSeries(
                m.Names(i), SeriesMark.Line, [.. Enumerable.Range(0, 10).Select(t => m.Values(i + t))], new(ColorFamily.Region, i)))]),
        ["quadrants"] = m => new ScatterFigure(
            80, 80, new ValueAxis("Level"), new ValueAxis("Change"),
            [
                .. Points(m).Select(i => new ScatterPoint(m.Names(i), m.Value(i), m.Value(i * 3) - 0.2, ColorRole.Class(i % 2, 2))
                {
                    IsNamed = i < 15,
                }),
            ])
        {
            Cross = new ScatterCross(
                m.Value(1), m.Value(2) - 0.2, ["high, rising more", "low, rising more", "low, falling", "高水平·升幅较小"]),
        },
        ["ranks"] = m => new BumpFigure(
            165, 18 + (Math.Min(m.Count, 60) * 5), Years(4),
            [.. Enumerable.Range(0, Math.Min(m.Count, 60)).Select(i => new BumpLine(
                m.Names(i),
                [.. Enumerable.Range(0, 4).Select(t => m.Values(i + t) is null ? (BumpStop?)null : new BumpStop(i, $"{i + 1}"))],
                new(ColorFamily.Comparison, i % 2)))],
            [new("Higher", new(ColorFamily.Comparison, 0)), new("Not higher", new(ColorFamily.Comparison, 1))]),
        ["slopes"] = m => new SlopeFigure(
            80, 110, new ValueAxis("耦合协调度 D"), "2012", "2021",
            [
                .. Enumerable.Range(0, m.Count).Select(i => new SlopeLine(
                    m.Names(i), m.Values(i), m.Values(i + 1), new(ColorFamily.Region, i % 8)) { IsNamed = i < 16 }),
            ]),
        ["boxes"] = m => new BoxFigure(
            80, 40, new ValueAxis("D"),
            [new("North", [.. Points(m).Select(i => (m.Names(i), m.Value(i)))], null, new(ColorFamily.Region, 0))]),
        ["intervals"] = m => new IntervalFigure(
            80, 20 + (m.Count * 7), new ValueAxis("β"),
            [
                .. Enumerable.Range(0, m.Count).Select(i => new IntervalRow(
                    m.Names(i), m.Value(i), m.Value(i) - 0.1, m.Value(i) + 0.1, i % 2 == 0)),
            ])
        {
            Zero = 0,
        },
        ["ridges"] = m => new RidgeFigure(
            80, 24 + (Math.Min(m.Count, 30) * 6), new ValueAxis("D"), [.. Enumerable.Range(0, 40).Select(i => i * 0.025)],
            [.. Enumerable.Range(0, Math.Min(m.Count, 30)).Select(i => new RidgeRow(
                $"{1990 + i}", [.. Enumerable.Range(0, 40).Select(x => Math.Max(0, m.Value(i + x)))], null, ColorRole.Class(i % 5, 5)))]),
        ["tiles"] = m => new MapFigure(
            165, 100, 2, [.. Enumerable.Range(0, m.Count).Select(i => Tile(m.Names(i), i / 20, i % 20))],
            [.. Enumerable.Range(0, 3).Select(i => new FigureClass($"等级{i}", ColorRole.Class(i, 3)))],
            [.. new[] { "2012", "2021" }.Select(y => new MapPanel(y, [.. Enumerable.Range(0, m.Count)
                .Select(i => m.Values(i) is { } v ? new MapValue(v, i % 3) : (MapValue?)null)]))])
        {
            IsTiles = true, Undefined = "no value",
        },
        ["stack with its names over the first bar"] = m => new RowBarFigure(
            165, 40 + (Math.Min(m.Count, 30) * 8), [.. Enumerable.Range(0, Math.Min(m.Count, 30)).Select(i => $"{m.Names(i)} (n = {i})")],
            new ValueAxis("Obstacle degree (%)", 0, 100) { Decimals = 1 },
            [.. Enumerable.Range(0, 7).Select(k => new FigureSeries(
                k % 2 == 0 ? "Infrastructure resilience" : "数字创新能力", SeriesMark.StackedBar,
                [.. Enumerable.Range(0, Math.Min(m.Count, 30)).Select(i => m.Values(i) is null ? null : (double?)(k == 3 ? 2 : 98 / 6.0))],
                new ColorRole(ColorFamily.System, k / 4, k % 4, 4)))])
        {
            NamesFirst = true,
        },
    };

    /// <summary>Every kind with every mess.</summary>
    public static IReadOnlyDictionary<string, FigureSpec> All { get; } = (
        from kind in Kinds
        from mess in Messes
        select (Name: $"{kind.Key}: {mess.Name}", Figure: kind.Value(mess))).ToDictionary(m => m.Name, m => m.Figure);

    private static ImmutableArray<string> Years(int count) => MadeFigures.Years(count);

    private static ImmutableArray<string> Named(Mess mess) => [.. Enumerable.Range(0, mess.Count).Select(mess.Names)];

    private static IEnumerable<int> Points(Mess mess) => Enumerable.Range(0, mess.Count).Where(i => mess.Values(i) is not null);

    private static FigureSeries Line(string name, Mess mess, int color) => new(
        name, SeriesMark.Line, MadeFigures.Values(mess.Count, i => mess.Values(i + color)), new ColorRole(ColorFamily.Time, color));

    private static MapPlace Tile(string name, int row, int column) => new(
        name, name[..1], [[new(column, row), new(column + 1, row), new(column + 1, row + 1), new(column, row + 1)]]);
}
