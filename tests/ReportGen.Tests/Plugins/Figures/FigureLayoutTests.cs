using System.Xml.Linq;
using ReportGen.Contracts.Figures;
using ReportGen.Figures;

namespace ReportGen.Tests.Plugins.Figures;

/// <summary>What must hold for every kind of figure: legible, on the page, nothing over anything else, the same twice.</summary>
public sealed class FigureLayoutTests
{
    public static TheoryData<string> Names => [.. Figures.Keys];

    private static readonly Dictionary<string, FigureSpec> Figures = MadeFigures.All.Concat(MadeMesses.All).ToDictionary();

    private static SvgPage Drawn(string name) => MadeFigures.Drawn(Figures[name]);

    [Theory, MemberData(nameof(Names))]
    public void Text_OfEveryFigure_IsBetween7AndAHalfAnd9Points(string name) =>
        Assert.All(Drawn(name).Texts, t => Assert.InRange(t.Size * 72 / 96, 7.49, 9.01));

    [Theory, MemberData(nameof(Names))]
    public void Text_OfEveryFigure_StaysOnThePage(string name)
    {
        var page = Drawn(name);
        Assert.All(page.Texts, t => Assert.True(
            t.Left >= -0.5 && t.Top >= -0.5 && t.Right <= page.Width + 0.5 && t.Bottom <= page.Height + 0.5,
            $"{t} leaves the page of {page.Width} x {page.Height}"));
    }

    [Theory, MemberData(nameof(Names))]
    public void Texts_OfEveryFigure_DoNotMeet(string name)
    {
        var texts = Drawn(name).Texts.ToList();
        Assert.NotEmpty(texts);
        var meeting =
            from i in Enumerable.Range(0, texts.Count)
            from j in Enumerable.Range(i + 1, texts.Count - i - 1)
            where texts[i].Meets(texts[j])
            select $"{texts[i]} and {texts[j]}";
        Assert.Equal("", string.Join("\n", meeting));
    }

    [Theory, MemberData(nameof(Names))]
    public void Drawing_OfEveryFigure_StaysOnThePage(string name)
    {
        var page = Drawn(name);
        Assert.All(page.Points, p => Assert.True(
            p.X >= -0.5 && p.X <= page.Width + 0.5 && p.Y >= -0.5 && p.Y <= page.Height + 0.5,
            $"{p} leaves the page of {page.Width} x {page.Height}"));
    }

    [Theory, MemberData(nameof(Names))]
    public void Svg_OfEveryFigure_IsTheSameTwiceAndWithoutIdsOfItsDrawing(string name)
    {
        var svg = MadeFigures.Svg(Figures[name]);
        Assert.Equal(svg, MadeFigures.Svg(Figures[name]));
        Assert.DoesNotContain("NaN", svg, StringComparison.Ordinal);
        Assert.Equal(
            ["made-zh-title", "made-zh-desc", "made-zh-drawing"], XDocument.Parse(svg).Descendants().Attributes("id").Select(a => a.Value));
    }

    [Fact] // a name longer than the axis stands in two lines, whole
    public void SmallMultiples_WithALongTitle_HaveItInTwoLines()
    {
        var figure = new SmallMultiplesFigure(
            165, 39, 2, ["2012", "2021"], new ValueAxis("Index of sustainable economic development"),
            [
                new("North", SeriesMark.Line, [0.2, 0.3], new(ColorFamily.Region, 0)),
                new("South", SeriesMark.Line, [0.4, 0.3], new(ColorFamily.Region, 1)),
            ]);
        var texts = MadeFigures.Drawn(figure).Texts.Select(t => t.Text).ToList();
        Assert.Contains("Index of sustainable", texts);
        Assert.Contains("economic development", texts);
    }

    [Fact]
    public void Svg_OfSimulatedData_SaysSoVisiblyAndInItsDescription()
    {
        var page = MadeFigures.Drawn("lines");
        Assert.Contains(page.Texts, t => t.Text == "模拟数据");
        Assert.Equal("What it shows. 模拟数据 (simulated)", page.Description);
    }

    [Fact]
    public void Marks_OfBarsAndLines_NameCategorySeriesAndValue()
    {
        var figure = new CategoryFigure(80, 62, null, ["2017", "2018"], new ValueAxis("指数", 0), new ValueAxis("度", 0, 1),
        [
            new("城市韧性", SeriesMark.Bar, [0.1449, null], new ColorRole(ColorFamily.System, 0)),
            new("D", SeriesMark.Line, [0.3, 0.25], new ColorRole(ColorFamily.Degree, 2)) { OnRight = true },
        ]);
        var page = MadeFigures.Drawn(figure);
        Assert.Equal(["2017 · 城市韧性 0.145", "2017 · D 0.300", "2018 · D 0.250"], page.Marks);
        Assert.Equal(["true"], page.MarkGroups); // the description says it in words: readers pass the marks over
    }

    [Fact] // curves end in one place: their names stand above, and no marker stands on them
    public void Curves_HaveTheirNamesAboveAndNoMarkers()
    {
        var page = MadeFigures.Drawn("curves of forty points");
        Assert.Contains(page.Texts, t => t.Text == "2014" && t.Bottom < 60);
        Assert.Equal(0, page.Circles);
        Assert.NotEqual(0, MadeFigures.Drawn("lines").Circles);
    }

    [Fact]
    public void Marks_OfHeatMap_NameEveryCellAndItsGap()
    {
        var page = MadeFigures.Drawn(new HeatmapFigure(165, 40, ["东北", "华北"], ["2012", "2013"], [0.2, 0.3, null, 0.25], "D"));
        Assert.Equal(["东北 · 2012 0.200", "东北 · 2013 0.300", "华北 · 2012 –", "华北 · 2013 0.250"], page.Marks);
    }

    [Fact]
    public void Marks_OfRows_CarryTheUnit()
    {
        var axis = new ValueAxis("障碍度/%", 0, 100) { Unit = "%", Decimals = 1 };
        var page = MadeFigures.Drawn(new RowBarFigure(165, 40, ["失调"], axis,
        [
            new("经济", SeriesMark.StackedBar, [22.44], new ColorRole(ColorFamily.System, 0, 0, 2)),
            new("社会", SeriesMark.StackedBar, [77.56], new ColorRole(ColorFamily.System, 0, 1, 2)),
        ]));
        Assert.Equal(["失调 · 经济 22.4%", "失调 · 社会 77.6%"], page.Marks);
        Assert.Contains(page.Texts, t => t.Text == "22.4");
    }

    [Theory] // ten years in a column name the first and the last; thirty do not crowd
    [InlineData(10, "2012,2015,2018,2021")]
    [InlineData(2, "2012,2013")]
    [InlineData(1, "2012")]
    public void Years_OfAColumnFigure_AreThinnedEvenly(int count, string expected)
    {
        var values = MadeFigures.Values(count, _ => 0.1);
        var figure = new CategoryFigure(55, 62, "年份", MadeFigures.Years(count), new ValueAxis("基尼系数", 0), null,
            [new("甲", SeriesMark.StackedBar, values, new ColorRole(ColorFamily.Part, 0))]);
        var years = MadeFigures.Drawn(figure).Texts.Select(t => t.Text).Where(t => t.StartsWith("20", StringComparison.Ordinal));
        Assert.Equal(expected, string.Join(',', years));
    }

    [Theory] // by hand: step 1, 2, 2.5 or 5 times a power of ten; the ends hold the data
    [InlineData(0.0, 0.163, true, 0.0, 0.2, 0.05)]
    [InlineData(0.228, 0.326, false, 0.22, 0.34, 0.02)]
    [InlineData(-3.0, 12.0, true, -5.0, 15.0, 5.0)]
    public void Axis_OfData_HasRoundEndsAndSteps(double least, double greatest, bool fromZero, double low, double high, double step)
    {
        var range = Plot.Range(new ValueAxis(""), [least, greatest], fromZero);
        Assert.Equal((low, high, step), (Math.Round(range.Low, 9), Math.Round(range.High, 9), Math.Round(range.Step, 9)));
    }

    [Fact] // a fifth of 1.1 is rounded up to steps of 0.25
    public void Axis_DeclaredTooShort_GivesWayToTheData() =>
        Assert.Equal(1.25, Plot.Range(new ValueAxis("", 0, 1), [0.5, 1.1], fromZero: true).High, 9);

    [Fact] // by hand: 10 and 11 want the same place, so they part around 10.5; 40 is alone
    public void EndLabels_Close_PartEvenly() => Assert.Equal([5.5, 15.5, 40], EndLabels.Apart([10, 11, 40], 10, 0, 100));

    [Fact] // at the bound they move together: 96 and 99 wanted, 90 and 100 had
    public void EndLabels_AtTheBound_StayInside() => Assert.Equal([90, 100], EndLabels.Apart([96, 99], 10, 0, 100));

    [Theory]
    [InlineData("城市韧性", 100.0, 1, "城市韧性")]
    [InlineData("每万人中信息传输从业人员数", 60.0, 2, "每万人中信\n息传输从…")]
    [InlineData("Green coverage of built-up area", 90.0, 2, "Green coverage of\nbuilt-up area")]
    [InlineData("Coupling degree C", 80.0, 2, "Coupling\ndegree C")] // no symbol alone
    [InlineData("耦合协调度D", 56.0, 2, "耦合协调\n度D")]
    [InlineData("Degree C", 40.0, 2, "Degree\nC")]
    [InlineData("\U00020000\U00020001\U00020002\U00020003", 40.0, 1, "\U00020000\U00020001…")] // never between two halves of a letter
    [InlineData("\U0001f468\u200d\U0001f469\u200d\U0001f467一二", 40.0, 1, "\U0001f468\u200d\U0001f469\u200d\U0001f467…")] // joined
    public void Fit_LongName_BreaksAndThenEndsInAnEllipsis(string text, double width, int lines, string expected) =>
        Assert.Equal(expected, FigureText.Fit(text, width, lines));
}
