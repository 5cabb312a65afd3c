using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Figures;

namespace ReportGen.Tests.Plugins.Figures;

/// <summary>Figures of every kind, made for what is hard to draw: long names, one year, many years, gaps, ties, many rows.</summary>
internal static class MadeFigures
{
    private const string LongZh = "每万人中信息传输、计算机服务和软件业从业人员数与其他";
    private const string LongEn = "Employees in information transmission, computer services and software per 10,000 persons";

    public static readonly IReadOnlyDictionary<string, FigureSpec> All = new Dictionary<string, FigureSpec>
    {
        ["bars and lines"] = Trend(Years(10), ["城市韧性", "数字技术"]),
        ["bars and lines, three systems in two years"] = Trend(
            Years(2), ["Urban resilience of the region", "Digital technology", "Green finance and investment"]),
        ["bars and lines, thirty years"] = Trend(Years(30), ["城市韧性", "数字技术", "绿色金融", "科技创新"]),
        ["stack and line"] = Stack(Years(10), 80),
        ["stack and line of one year"] = Stack(Years(1), 80),
        ["lines"] = Lines(Years(10), 7, i => $"区域{i}", (i, t) => 0.1 + (0.02 * i) + (0.001 * t)),
        ["lines that end together"] = Lines(Years(6), 8, i => $"Northwest {i}", (i, t) => 0.3 + (i * 0.0001 * t)),
        ["lines with gaps and long names"] = Lines(
            Years(5), 3, i => LongEn[(i * 4)..], (i, t) => (t + i) % 3 == 0 ? null : 0.2 + (0.1 * i)),
        ["curves of forty points"] = Lines(
            Years(40), 4, i => i == 1 ? LongEn : $"{2012 + i}", (i, t) => Math.Exp(-(t - 20 - i) * (t - 20 - i) / 50.0)) with
        {
            IsCurves = true,
        },
        ["one value everywhere"] = Lines(Years(4), 2, i => $"甲{i}", (_, _) => 0.25),
        ["rows to one hundred"] = new RowBarFigure(
            165, 80, ["失调衰退", "中度失调", "高度协调"], new ValueAxis("障碍度/%", 0, 100) { Unit = "%", Decimals = 1 }, [.. Criteria(2, 8, 3)]),
        ["weights of 33 long names"] = new RowBarFigure(
            165, 170, [.. Enumerable.Range(0, 33).Select(i => i % 3 == 0 ? LongEn : LongZh)], new ValueAxis("Weight", 0) { Decimals = 4 },
            [
                new("城市韧性", SeriesMark.StackedBar, Values(33, i => i < 20 ? 0.01 + (i * 0.001) : null), Role(ColorFamily.System, 0)),
                new("数字技术", SeriesMark.StackedBar, Values(33, i => i < 20 ? null : 0.2), Role(ColorFamily.System, 1))
            ]),
        ["31 ranked provinces"] =
            new DotFigure(80, 160, [.. Enumerable.Range(0, 31).Select(i => i == 4 ? "内蒙古自治区" : $"省份{i}")], new ValueAxis("耦合协调度"),
            [
                new("2012", SeriesMark.Line, Values(31, i => i == 3 ? null : 0.9 - (i * 0.02)), Role(ColorFamily.Time, 0)),
                new("2021", SeriesMark.Line, Values(31, i => 0.95 - (i * 0.02)), Role(ColorFamily.Time, 1)),
            ])
            {
                Reference = new ReferenceValue("2021年总体均值", 0.4),
            },
        ["ranked, long names, the mean at the edge"] = new DotFigure(80, 50, [LongEn, LongZh, "A"], new ValueAxis("Coordination degree"),
            [new("2021", SeriesMark.Line, [0.5, 0.4, 0.3], Role(ColorFamily.Time, 1))]) { Reference = new ReferenceValue(
                "Overall mean 2021", 0.3) },
        ["heat map of 31 by 10"] = Heat(31, 10, (r, c) => r == 2 && c > 3 ? null : 0.1 + (0.01 * r) + (0.001 * c)),
        ["heat map of 3 by 30"] = Heat(3, 30, (r, c) => r * c * 0.01),
        ["heat map of one value"] = Heat(2, 2, (_, _) => 0.5),
        ["small multiples of 7"] = new SmallMultiplesFigure(165, 68, 4, Years(10), new ValueAxis("耦合协调度"), Courses(7)),
        ["small multiples of 31"] = new SmallMultiplesFigure(165, 136, 6, Years(10), new ValueAxis("Gini coefficient"), Courses(31)),
        ["panels side by side"] = new PanelFigure(
            165, 68, 2, [("总体及其来源", Stack(Years(10), 80)), ("各区域", Lines(Years(10), 7, i => $"区域{i}", (i, t) => 0.1 + (0.001 * i * t)))]),
        ["panels one under the other"] = new PanelFigure(
            165, 200, 1,
            [
                ("Overall", Stack(Years(10), 165)),
                ("Regions", new SmallMultiplesFigure(165, 136, 6, Years(10), new ValueAxis("Gini coefficient"), Courses(31))),
            ]),
        ["tiles of 31 in three years"] = Tiles(31, 7, 3, 165, 76, i => i % 2 == 0 ? "黑龙江" : "京", i => i == 3 ? null : i * 0.03),
        ["tiles of 300 with long names"] = Tiles(300, 24, 2, 165, 100, _ => LongEn, i => i * 0.003),
        ["one tile without a value"] = Tiles(1, 1, 1, 80, 40, _ => "A", _ => null),
        ["an outline with a hole"] = new MapFigure(
            80, 60, 1,
            [
                new("North", "", [[new(0, 0), new(4, 0), new(4, 3), new(0, 3)], [new(1, 1), new(2, 1), new(2, 2)]]),
                new("South", "", [[new(0, 3), new(4, 3), new(2, 5)]]),
            ],
            [new(LongEn, ColorRole.Class(0, 1))], [new("", [new MapValue(-0.5, 0), null])]) { Undefined = "no value" },
        ["an outline with insets"] = new MapFigure(
            80, 70, 1,
            [
                new("North", "", [[new(0, 0), new(40, 0), new(40, 20), new(0, 20)], [new(31, 21), new(36, 21), new(36, 24)]]),
                new("Isle", "", [[new(21, 22), new(24, 22), new(22, 26)]]),
            ],
            [new(LongEn, ColorRole.Class(0, 1))], [new("2021", [new MapValue(0.5, 0), null])])
        {
            Undefined = "no value",
            Insets = [new("南海诸岛", new(30, 20.5, 40, 30)), new(LongEn, new(20, 20.5, 29, 32))],
        },
        ["scatter of 300"] = Scatter(300, i => $"城市{i}", (i, n) => (i % 20 * 0.04, i / 20.0 / n * 17)),
        ["scatter of one"] = Scatter(1, _ => LongEn, (_, _) => (0.4, 0.4)),
        ["scatter of ties with long names"] = Scatter(12, _ => LongZh, (i, _) => (0.2, i < 6 ? 0.2 : 0.6)),
        ["scatter of negative values"] = Scatter(9, i => $"C{i}", (i, _) => (-0.4 + (i * 0.1), 0.4 - (i * 0.2))),
        ["ranks of 15 over ten years with gaps"] = Bump(15, 10, i => $"城市{i}", (i, t) => (i + t) % 7 == 3 ? null : (i * 7 + t) % 15),
        ["ranks of two years with long names"] = Bump(12, 2, i => i % 2 == 0 ? LongEn : LongZh, (i, t) => t == 0 ? i : 11 - i),
        ["ranks of one in one year"] = Bump(1, 1, _ => "A", (_, _) => 0),
        ["boxes of seven regions"] = Boxes(7, i => $"区域{i}", 40, (i, k) => 0.2 + (0.01 * i) + (k * k * 0.0005)),
        ["boxes of few, equal and negative values"] = Boxes(3, i => i == 1 ? LongEn : LongZh, 4, (_, _) => -0.5),
        ["ridges of ten years"] = Ridges(10, (i, x) => Math.Exp(-(x - 30 - i) * (x - 30 - i) / 40.0)),
        ["ridge of one year"] = Ridges(1, (_, _) => 1),
        ["intervals of 31 long names"] = Intervals(31, i => i % 2 == 0 ? LongEn : LongZh, i => -1 + (i * 0.05)),
        ["interval of one that is zero"] = Intervals(1, _ => "All", _ => 0),
        ["slopes of 300"] = Slopes(300, i => $"城市{i}", i => i * 0.003, i => 0.1 + (i * 7 % 300 * 0.003), i => i > 285),
        ["slopes of ties with long names"] = Slopes(12, i => i % 2 == 0 ? LongEn : LongZh, i => i < 6 ? 0.2 : 0.4, _ => 0.3, _ => true),
        ["slopes with gaps"] = Slopes(
            9, i => $"C{i}", i => i % 3 == 0 ? null : -0.3 + (i * 0.1), i => i % 4 == 0 ? null : 0.2 - (i * 0.1), i => i != 5),
        ["slope of one that has no change"] = Slopes(1, _ => "A", _ => 0, _ => 0, _ => true),
        ["triangle of 7"] = Triangle(7, i => $"区域{i}"), ["triangle of 31 long names"] = Triangle(31, i => i % 2 == 0 ? LongEn : LongZh),
        ["triangle of one"] = Triangle(1, _ => "A"),
        ["diagram of mechanisms"] = Mechanisms(2, 4, 6, "以信息畅通支撑城市治理"),
        ["diagram of many mechanisms with long texts"] = Mechanisms(3, 5, 12, LongEn),
        ["diagram of one mechanism"] = Mechanisms(4, 1, 1, "acts"),
        ["diagram of one system"] = Diagram(1, 3, "准则"), ["diagram of two systems"] = Diagram(2, 4, "基础设施韧性"),
        ["diagram of three systems"] = Diagram(3, 8, "Infrastructure resilience "),
        ["diagram of four systems"] = Diagram(4, 1, "Capacity for digital innovation and application "),
    };

    /// <summary>The drawing of a made figure.</summary>
    public static SvgPage Drawn(string name) => Drawn(All[name]);

    public static SvgPage Drawn(FigureSpec figure) => new(Svg(figure));

    public static string Svg(FigureSpec figure) =>
        new OxyPlotDrawer((_, _, _) => [])
            .Svg(new FigureBlock("made", "Caption <&>", figure, "What it shows.") { Language = "zh", Notice = "模拟数据" });

    public static ColorRole Role(ColorFamily family, int index) => new(family, index);

    public static ImmutableArray<double?> Values(int count, Func<int, double?> value) => [.. Enumerable.Range(0, count).Select(value)];

    public static ImmutableArray<string> Years(int count) => [.. Enumerable.Range(2012, count).Select(y => $"{y}")];

    private static CategoryFigure Trend(ImmutableArray<string> years, string[] systems) =>
        new(80, 62, "年份", years, new ValueAxis("综合指数", 0), new ValueAxis("耦合度、耦合协调度", 0, 1),
    [
        .. systems.Select(
            (s, i) =>
                new FigureSeries(s, SeriesMark.Bar, Values(years.Length, t => 0.1 + (0.05 * i) + (0.01 * t)), Role(ColorFamily.System, i))),
        new("耦合度 C", SeriesMark.Line, Values(years.Length, _ => 0.8), Role(ColorFamily.Degree, 0)) { OnRight = true },
        new(
            "Coordination degree D", SeriesMark.Line, Values(years.Length, t => t == 1 ? null : 0.3),
            Role(ColorFamily.Degree, 2)) { OnRight = true },
    ]);

    private static CategoryFigure Stack(ImmutableArray<string> years, double width) =>
        new(width, 62, "Year", years, new ValueAxis("Gini coefficient", 0), null,
    [
        new("Within", SeriesMark.StackedBar, Values(years.Length, _ => 0.03), Role(ColorFamily.Part, 0)),
        new("Between", SeriesMark.StackedBar, Values(years.Length, t => t == 2 ? null : 0.001), Role(ColorFamily.Part, 1)),
        new("Transvariation", SeriesMark.StackedBar, Values(years.Length, _ => 0.09), Role(ColorFamily.Part, 2)),
        new("Overall", SeriesMark.Line, Values(years.Length, _ => 0.121), Role(ColorFamily.Part, 3)),
    ]);

    private static CategoryFigure Lines(ImmutableArray<string> years, int count, Func<int, string> name, Func<int, int, double?> value) =>
        new(80, 62, "年份", years, new ValueAxis("基尼系数"), null,
        [
            .. Enumerable.Range(0, count)
                .Select(
                    i => new FigureSeries(name(i), SeriesMark.Line, Values(years.Length, t => value(i, t)), Role(ColorFamily.Region, i)))
        ]);

    private static IEnumerable<FigureSeries> Criteria(int systems, int each, int rows) =>
        from s in Enumerable.Range(0, systems) from k in Enumerable.Range(0, each)
        select new FigureSeries(
            $"准则{s}{k}", SeriesMark.StackedBar, Values(rows, _ => 100.0 / (systems * each)), new ColorRole(ColorFamily.System, s, k, each));

    private static ImmutableArray<FigureSeries> Courses(int count) =>
        [
            .. Enumerable.Range(0, count)
                .Select(
                    i =>
                        new FigureSeries(
                            i == 1 ? LongZh : $"区域{i}", SeriesMark.Line, Values(10, t => 0.2 + (0.01 * i) + (0.002 * t)),
                            Role(ColorFamily.Region, i)))
        ];

    private static HeatmapFigure Heat(int rows, int columns, Func<int, int, double?> value) =>
        new(
            165, 14 + (rows * 6), [.. Enumerable.Range(0, rows).Select(r => r == 1 ? LongEn : $"区域{r}")], Years(columns),
            [.. from r in Enumerable.Range(0, rows) from c in Enumerable.Range(0, columns) select value(r, c)], "耦合协调度");

    private static DiagramFigure Diagram(int systems, int parts, string part) => new(165, 28 + (Math.Max(3, parts) * 8),
        [
            .. Enumerable.Range(0, systems)
                .Select(
                    s =>
                        new DiagramBox(
                            s == 1 ? "Digital technology" : "城市韧性", [.. Enumerable.Range(0, Math.Max(1, parts - s)).Select(p => part + p)],
                            Role(ColorFamily.System, s)))
        ],
        [.. Enumerable.Repeat("支撑与保障", systems - 1)], [.. Enumerable.Repeat("drives and enables", systems - 1)], "耦合互动 → 协调发展");

    private static DiagramFigure Mechanisms(int systems, int parts, int arrows, string text) =>
        Diagram(systems, parts, "准则") with
        {
            HeightMm = 28 + Math.Max(8 * Math.Max(3, parts), 9.5 * arrows),
            Arrows =
            [
                .. Enumerable.Range(0, arrows).Select(i => i % 2 == 0
                    ? new DiagramArrow(0, i / 2 % parts, 1, text + i) : new DiagramArrow(1, 0, 0, text + i)),
            ],
        };

    private static MapFigure Tiles(
        int count, int across, int panels, double width, double height, Func<int, string> name, Func<int, double?> value)
    {
        static MapPlace Tile(string name, int row, int column) => new(
            name, name.Length > 3 ? "" : name[..1],
            [[new(column, row), new(column + 1, row), new(column + 1, row + 1), new(column, row + 1)]]);
        ImmutableArray<MapPlace> places = [.. Enumerable.Range(0, count).Select(i => Tile(name(i), i / across, i % across))];
        ImmutableArray<MapValue?> values =
            [.. Enumerable.Range(0, count).Select(i => value(i) is { } v ? new MapValue(v, i % 5) : (MapValue?)null)];
        return new MapFigure(
            width, height, panels, [.. places, Tile("台", 9, across) with { IsAround = true }],
            [.. Enumerable.Range(0, 5).Select(i => new FigureClass(i == 2 ? LongEn : $"等级{i}", ColorRole.Class(i, 5)))],
            [.. Enumerable.Range(0, panels).Select(p => new MapPanel($"{2012 + p}", [.. values, null]))])
        {
            IsTiles = true, Undefined = "无数值",
        };
    }

    private static ScatterFigure Scatter(int count, Func<int, string> name, Func<int, int, (double X, double Y)> at) => new(
        80, 84, new ValueAxis("城市韧性指数", 0), new ValueAxis("Digital technology index", 0),
        [
            .. Enumerable.Range(0, count).Select(i => new ScatterPoint(name(i), at(i, count).X, at(i, count).Y, ColorRole.Class(i % 5, 5))
            {
                IsNamed = i < 12, From = i % 3 == 0 ? null : (0.1, 0.05),
            }),
        ])
    {
        Classes = [.. Enumerable.Range(0, 5).Select(i => new FigureClass($"等级{i}", ColorRole.Class(i, 5)))],
        Curves =
        [
            .. new[] { 0.2, 0.4, 0.402, 0.404 }.Select(d => new ScatterCurve(
                $"D = {d}", [[.. Enumerable.Range(1, 100).Select(i => (i * 0.01, d * d / (i * 0.01)))]])),
        ],
        HasDiagonal = true,
    };

    private static BumpFigure Bump(int count, int years, Func<int, string> name, Func<int, int, int?> place) => new(
        years > 4 ? 165 : 80, 18 + (count * 5), Years(years),
        [
            .. Enumerable.Range(0, count).Select(i => new BumpLine(
                name(i),
                [.. Enumerable.Range(0, years).Select(t => place(i, t) is { } p ? new BumpStop(p, $"{p + 1}") : (BumpStop?)null)],
                Role(ColorFamily.Comparison, i % 2))),
        ],
        [new("位次上升", Role(ColorFamily.Comparison, 0)), new("No higher rank", Role(ColorFamily.Comparison, 1))]);

    private static SlopeFigure Slopes(
        int count, Func<int, string> name, Func<int, double?> from, Func<int, double?> to, Func<int, bool> isNamed) => new(
        80, 100, new ValueAxis("耦合协调度"), "2012", "2021",
        [
            .. Enumerable.Range(0, count).Select(i => new SlopeLine(name(i), from(i), to(i), Role(ColorFamily.Comparison, i % 2))
            {
                IsNamed = isNamed(i),
            }),
        ])
    {
        Kinds = [new("较2012年上升", Role(ColorFamily.Comparison, 0)), new("Not risen", Role(ColorFamily.Comparison, 1))],
    };

    private static BoxFigure Boxes(int rows, Func<int, string> name, int count, Func<int, int, double> value) => new(
        80, 24 + (rows * 7), new ValueAxis("耦合协调度"),
        [
            .. Enumerable.Range(0, rows).Select(i => new BoxRow(
                name(i), [.. Enumerable.Range(0, count).Select(k => ($"城市{k}", value(i, k)))],
                count < 5 ? null : new BoxSpan(0.2, 0.3, 0.4, 0.6, 0.9), Role(ColorFamily.Region, i))),
        ])
    {
        Reference = new ReferenceValue("Median of all", 0.4),
    };

    private static RidgeFigure Ridges(int rows, Func<int, int, double> height) => new(
        80, 24 + (rows * 6), new ValueAxis("Coordination degree"), [.. Enumerable.Range(0, 60).Select(i => -0.1 + (i * 0.02))],
        [
            .. Enumerable.Range(0, rows).Select(i => new RidgeRow(
                $"{2012 + i}", [.. Enumerable.Range(0, 60).Select(x => height(i, x))], i == 1 ? null : 0.5, ColorRole.Class(i, rows))),
        ]);

    private static IntervalFigure Intervals(int rows, Func<int, string> name, Func<int, double> value) => new(
        80, 20 + (rows * 6), new ValueAxis("β"),
        [
            .. Enumerable.Range(0, rows).Select(i => new IntervalRow(
                name(i), value(i), value(i) - (i * 0.1), value(i) + (i * 0.02), i % 2 == 0)),
        ])
    {
        Zero = 0,
    };

    private static HeatmapFigure Triangle(int count, Func<int, string> name)
    {
        ImmutableArray<string> names = [.. Enumerable.Range(0, count).Select(name)];
        return new HeatmapFigure(
            165, 60 + (count * 5), names, names, Values(count * count, i => i % 5 == 1 ? null : i * 0.001), "基尼系数")
        {
            IsTriangle = true, NamesAll = true, ColumnTitle = "Class one year later",
        };
    }
}
