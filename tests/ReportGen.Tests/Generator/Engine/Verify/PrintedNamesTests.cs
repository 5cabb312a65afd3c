using ReportGen.Cli.Shipped;
using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Verify.Say;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Tests.Generator.Engine.Verify;

/// <summary>What changes are called: as the report prints it in the reader's language, by an id where authors know that.</summary>
public sealed class PrintedNamesTests
{
    private const string Declared = """
        file,path,value
        study,id,cities
        study,title.zh,城市
        study,authors.0.name.zh,某某
        digital.yaml,id,digital
        digital.yaml,name.zh,数字技术
        digital.yaml,name.en,Digital technology
        digital.yaml,criteria.base.name.zh,基础设施
        digital.yaml,criteria.base.indicators.users.name.zh,上网人数
        digital.yaml,criteria.base.indicators.users.name.en,Internet users
        digital.yaml,criteria.base.indicators.wages.name,Mean wages
        digital.yaml,criteria.base.indicators.gdp.name.zh,人均地区生产总值
        digital.yaml,criteria.base.indicators.gdp.name.en,GDP per capita
        digital.yaml,criteria.base.indicators.gdp.column,人均地区生产总值(元)
        digital.yaml,criteria.base.indicators.mean.name.zh,人均
        regions.yaml,id,belts
        regions.yaml,name.zh,四大地区
        regions.yaml,regions.east.name.zh,东部
        scale.yaml,bands.high.name.zh,高度

        """;

    private const string Section = """
        ## 三、 测度结果

        ### 1. 总体水平

        **[fig-trend] 2** 各年均值
        > 说明。
        **[tbl-means] 3** 均值表

        """;

    private static readonly Snapshot[] Snapshots =
    [
        Snapshot.Of("declared", "csv", Declared.ReplaceLineEndings("\n")),
        Snapshot.Of("results.units", "csv", "unit,name_zh,name_en\n1,甲市,Alpha\n"),
        Snapshot.Of("document.zh.results", "md", Section.ReplaceLineEndings("\n")),
    ];

    [Theory]
    [InlineData("users", "上网人数（users）")]
    [InlineData("wages", "Mean wages（wages）")] // one name for all languages
    [InlineData("population", "population")]
    public void Cell_IsOfAColumnThatAuthorsKnowByItsId(string column, string expected) => Assert.Equal(
        $"{expected}，甲市（1），2019年：1 -> 2（+1）", Chinese.MovedData(new Move(new Place("1", "2019", column), "1", "2")));

    [Theory] // a column of the data that is called otherwise than the indicator; its name in it is enough
    [InlineData("en", "GDP per capita (人均地区生产总值(元)), Alpha (1), 2019: 1 -> 2 (+1)")]
    [InlineData("zh", "人均地区生产总值(元)，甲市（1），2019年：1 -> 2（+1）")]
    public void Cell_IsCalledByTheIndicatorThatItsColumnHolds(string language, string expected) => Assert.Equal(
        expected, new ChangeText(ChangeWords.In(language, BuiltInPlugins.Features), Names(language))
            .MovedData(new Move(new Place("1", "2019", "人均地区生产总值(元)"), "1", "2")));

    [Theory]
    [InlineData("D, belts, east", "耦合协调度、四大地区、东部")]
    [InlineData("grade high: users", "等级 高度：上网人数")]
    [InlineData("lagging:digital", "滞后：数字技术")]
    [InlineData("x9, east", "x9、东部")]
    public void Keys_AreCalledAsPrinted(string keys, string expected) => Assert.Equal(expected, Chinese.Subjects.Keys(keys));

    [Theory]
    [InlineData("sd", "标准差")]
    [InlineData("G", "基尼系数")]
    [InlineData("share_nb", "区域间净差异贡献率")]
    [InlineData("raw_check", "原始值的校验和")]
    [InlineData("users normalized", "上网人数的标准化值")]
    [InlineData("D", "耦合协调度")]
    [InlineData("digital", "数字技术")]
    [InlineData("mean", "mean")] // a column and an indicator: neither name would be true
    [InlineData("unheard_of", "unheard_of")]
    public void Quantity_IsCalledAsPrinted(string quantity, string expected) => Assert.Equal(expected, Chinese.Subjects.Quantity(quantity));

    [Fact]
    public void Grade_IsCalledAsPrinted() => Assert.Equal("协调等级：甲市（1），2019年 高度 -> low", Assert.Single(Chinese.Lines(
        new GradeChange("grades", "coordination_grade", [new Move(new Place("1", "2019", ""), "high", "low")]))));

    [Fact]
    public void FiguresAndSections_AreCalledByNumberCaptionAndHeading()
    {
        Assert.Equal("图2（各年均值）", Chinese.Subjects.Figure("trend"));
        Assert.Equal("图gini", Chinese.Subjects.Figure("gini"));
        Assert.Equal("测度结果（中文版）", Chinese.Subjects.Section("document zh results"));
        Assert.Equal("测度结果（英文版）", Chinese.Subjects.Section("document en results"));
        Assert.Equal("题名与摘要（中文版）", Chinese.Subjects.Section("document zh front"));
        Assert.Equal("网页（英文版）", Chinese.Subjects.Section("html en"));
        Assert.Equal("Dagum 基尼系数", Chinese.Subjects.File("dagum"));
    }

    [Fact]
    public void Names_InALanguageThatHasNone_AreThoseOfAnother()
    {
        var english = new ChangeText(ChangeWords.In("en", BuiltInPlugins.Features), Names("en"));
        Assert.Equal("Internet users", english.Subjects.Keys("users"));
        Assert.Equal("基础设施", english.Subjects.Keys("base"));
        Assert.Equal("figure 2 (各年均值)", english.Subjects.Figure("trend"));
        Assert.Equal("normalized value of internet users", english.Subjects.Quantity("users normalized"));
    }

    [Fact]
    public void HtmlPage_TellsCaptionsAndHeadings()
    {
        var page = HtmlText.Of("""
            <body><h2 id="sec-results"><span class="number">三、</span>测度结果<a class="anchor" href="#sec-results">#</a></h2>
            <figure class="figure" id="fig-trend"><svg><text>1</text></svg><figcaption><span class="number">图&nbsp;12</span>&emsp;各年均值<a
            class="anchor" href="#fig-trend">#</a></figcaption></figure>
            <h2 id="findings">主要结论<a class="anchor" href="#findings">#</a></h2></body>
            """);
        Assert.Equal([("fig-trend", "12", "各年均值"), ("results", "", "测度结果"), ("findings", "", "主要结论")], page.Captions);
        var captions = page.Captions.Select(c => new Caption("zh", c.Id, c.Number, c.Text));
        Assert.Equal("主要结论（英文版）", new ChangeText(ChangeWords.In("zh", BuiltInPlugins.Features), new PrintedNames([], captions, "zh"))
            .Subjects.Section("html en findings"));
    }

    [Theory] // every file and column of every feature that has a form
    [InlineData("zh")]
    [InlineData("en")]
    public void ResultFiles_HaveNames(string language)
    {
        var words = ChangeWords.In(language, BuiltInPlugins.Features);
        var forms = BuiltInPlugins.Features.SelectMany(f => f.Files).SelectMany(f => f.Forms).ToList();
        Assert.True(forms.Count > 15);
        Assert.All(forms, f => Assert.NotEqual(f.Name, words.Find($"name.{f.Name}") ?? Named(words, f.Name)));
        Assert.All(forms.SelectMany(f => f.Grades.Concat(f.Ranks).Concat(f.Weights).Concat(f.Leads)), c => Assert.NotNull(words.Column(c)));
    }

    private static ChangeText Chinese { get; } = new(ChangeWords.In("zh", BuiltInPlugins.Features), Names("zh"));

    private static PrintedNames Names(string language) => new(Snapshots, Caption.Of(Snapshots), language);

    /// <summary>A file whose name is a word of the language is named by that word; an id with a line in it is none.</summary>
    private static string Named(ChangeWords words, string file) =>
        words.Language == "en" && words.Result(file) == file && !file.Contains('_') ? "(a word)" : words.Result(file);
}
