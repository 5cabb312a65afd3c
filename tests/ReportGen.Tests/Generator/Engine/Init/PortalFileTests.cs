using ReportGen.Engine.Diagnostics;
using ReportGen.Tests.Generator.Engine.Load;
using static ReportGen.Tests.Generator.Engine.Init.OddFileTests;

namespace ReportGen.Tests.Generator.Engine.Init;

/// <summary>The shapes in which data portals hand out figures: what init takes for units, indicators, values and their units.</summary>
public sealed class PortalFileTests
{
    private static void Reads(string rows, string columns, string raw, string file = "d.csv")
    {
        using var study = new TemporaryStudy();
        Assert.Equal("", OddFileTests.Init(study, rows, file));
        Assert.Equal(columns, Columns(study));
        Assert.Equal(raw, Raw(study));
    }

    private static string Lines(TemporaryStudy study, string key) => string.Join("|",
        File.ReadLines(Path.Combine(study.Folder, "system.yaml")).Where(l => l.Contains($" {key}: \"", StringComparison.Ordinal))
            .Select(l => l.Split('"')[1]));

    [Theory]
    [InlineData("年份,北京,天津\n2019,1,2\n2020,3,4\n", "110000 2019 1 110000 2020 3 120000 2019 2 120000 2020 4")]
    [InlineData("Year,Albania,Algeria,World\n2019,1,2,9\n2020,3,4,9\n", "ALB 2019 1 ALB 2020 3 DZA 2019 2 DZA 2020 4")]
    public void UnitsAsHeads_AreTheUnits_AndTheFileNamesWhatTheFiguresAre(string rows, string raw) => Reads(rows, "gdp", raw, "gdp.csv");

    [Fact]
    public void HeadsBesideUnitsAsHeads_ThatNameNone_AreTold()
    {
        using var study = new TemporaryStudy();
        OddFileTests.Init(study, "Year,Albania,Algeria,World\n2019,1,2,9\n2020,3,4,9\n", "gdp.csv");
        study.Check();
        Assert.Contains("note[RG3186]: the column 'World' is not read: its head names no unit\n  --> gdp.csv:1:4\n", study.Printed(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("freq,unit,na_item,geo,TIME_PERIOD,OBS_VALUE\nA,PC,B1,DE,2019,1\nA,PC,P3,DE,2019,2\nA,PC,B1,FR,2019,3\nA,PC,P3,FR,2019,4\n",
        "B1, P3")] // Eurostat: no head says which column tells what the figures are
    [InlineData("Indicator,SeriesCode,GeoAreaName,TimePeriod,Value\n1.1,A,Germany,2019,1\n1.1,B,Germany,2019,2\n1.1,A,France,2019,3\n"
        + "1.1,B,France,2019,4\n", "A, B")] // the UN: two heads say it
    [InlineData("LOCATION,INDICATOR,MEASURE,TIME,Value\nDEU,GDP,MLN,2019,1\nDEU,GDP,CAP,2019,2\nFRA,GDP,MLN,2019,3\nFRA,GDP,CAP,2019,4\n",
        "MLN, CAP")]
    [InlineData("WEO Country Code,ISO,WEO Subject Code,Country,2019\n134,DEU,A,Germany,1\n134,DEU,B,Germany,2\n132,FRA,A,France,3\n"
        + "132,FRA,B,France,4\n", "A, B")]
    public void Indicators_AreWhatTellsTheRowsOfOneUnitAndYearApart(string rows, string columns)
    {
        using var study = new TemporaryStudy();
        OddFileTests.Init(study, rows);
        Assert.Equal(columns, Columns(study));
        Assert.Equal("DEU 2019 1 DEU 2019 2 FRA 2019 3 FRA 2019 4",
            string.Join(' ', Raw(study).Split(' ').Chunk(3).OrderBy(c => c[2], StringComparer.Ordinal).Select(c => string.Join(' ', c))));
    }

    [Fact] // as Our World in Data has it
    public void CodesThatNotAllHave_GiveWayToNames()
    {
        using var study = new TemporaryStudy();
        Assert.Equal("warning[RG3174]: this name stands for several units and is left out: Asia\n  --> d.csv:4:1\n"
            + "  hint: one that is a unit is to be added to the list of units\n",
            OddFileTests.Init(study, "Entity,Code,Year,co2\nGermany,DEU,2019,1\nFrance,FRA,2019,2\nAsia,,2019,3\nItaly,ITA,2019,4\n"));
        Assert.Equal("DEU 2019 1 FRA 2019 2 ITA 2019 4", Raw(study));
    }

    [Fact] // as the WHO has it
    public void Values_AreThoseInPlainNumbers() => Reads(
        "IndicatorCode,SpatialDimValueCode,Location,Period,FactValueNumeric,Value\nLE,DEU,Germany,2019,58.73,58.7 [56.7-60.7]\n"
        + "LE,FRA,France,2019,50.82,50.8 [48.8-52.8]\n", "LE", "DEU 2019 58.73 FRA 2019 50.82");

    [Theory]
    [InlineData("country_id", "3", "5")]
    [InlineData("国家编码", "110", "120")]
    [InlineData("ccode", "255", "220")]
    public void IdsOfUnits_AreNoIndicators(string head, string one, string other)
    {
        using var study = new TemporaryStudy();
        Assert.Equal($"warning[RG3175]: the column '{head}' is not taken: it numbers or ranks rows or units\n  --> d.csv:2:2\n"
            + "  hint: if it measures something, declare it as an indicator by hand\n",
            OddFileTests.Init(study, $"country,{head},year,gdp\nGermany,{one},2019,5\nFrance,{other},2019,6\n"));
        Assert.Equal("gdp", Columns(study));
    }

    [Fact]
    public void RanksOfYears_AreNoIndicators()
    {
        using var study = new TemporaryStudy();
        Assert.StartsWith("warning[RG3175]: the column 'hdi_rank' is not taken: ",
            OddFileTests.Init(study, "iso3,hdi_rank_2021,hdi_2021\nDEU,7,0.9\nFRA,28,0.8\n"), StringComparison.Ordinal);
        Assert.Equal("hdi", Columns(study));
    }

    [Theory]
    [InlineData("Côte d'Ivoire", "Ivory Coast", "Cote d'Ivoire", "Côte d’Ivoire")]
    [InlineData("Democratic Republic of Congo", "Congo, Dem. Rep.", "Congo (Kinshasa)", "Democratic Republic of the Congo")]
    [InlineData("Micronesia (country)", "Micronesia, Fed. Sts.", "Micronesia (Federated States of)")]
    [InlineData("Taiwan Province of China", "Taiwan", "Chinese Taipei")]
    [InlineData("Hong Kong SAR", "Hong Kong SAR, China", "Hong Kong", "China, Hong Kong SAR")]
    [InlineData("Islamic Republic of Iran", "Iran, Islamic Rep.", "Iran (Islamic Republic of)")]
    [InlineData("Lao P.D.R.", "Lao PDR", "Laos")]
    [InlineData("Bosnia & Herzegovina", "Bosnia and Herzegovina")]
    [InlineData("EL", "GR", "Greece")]
    [InlineData("UK", "GB", "United Kingdom")]
    [InlineData("Türkiye", "Turkey", "Republic of Türkiye")]
    [InlineData("Cabo Verde", "Cape Verde")]
    [InlineData("Eswatini", "Swaziland")]
    [InlineData("Czechia", "Czech Republic")]
    [InlineData("North Macedonia", "Macedonia", "Macedonia, FYR")]
    [InlineData("Myanmar", "Burma", "Burma/Myanmar")]
    [InlineData("Viet Nam", "Vietnam")]
    [InlineData("Korea, Rep.", "Republic of Korea", "South Korea", "Korea")]
    [InlineData("Russian Federation", "Russia")]
    [InlineData("Venezuela, RB", "Bolivarian Republic of Venezuela")]
    public void Country_HasTheNamesOfThePortals(params string[] names)
    {
        using var study = new TemporaryStudy();
        var rows = names.Select((n, i) => $"\"{n}\",{2000 + i},{i}\n");
        Assert.Equal("", OddFileTests.Init(study, "country,year,gdp\n" + string.Concat(rows)
            + "Germany,2000,1\nFrance,2000,2\nItaly,2000,3\n"));
        Assert.Equal(4, Raw(study).Split(' ').Chunk(3).Select(c => c[0]).Distinct().Count());
    }

    [Theory]
    [InlineData("地区,年份,\"地区生产\n总值\",\"GDP\nper head\"\n北京,2019,5,6\n", "地区生产总值|GDP per head", "")]
    [InlineData("地区,年份,生产总值,人口\n,,亿元,（万人）\n北京,2019,5,6\n", "生产总值|人口", "亿元|万人")]
    [InlineData("单位：亿元\n地区,年份,生产总值,人口（万人）\n北京,2019,5,6\n", "生产总值|人口", "亿元|万人")]
    [InlineData("地区,年份,人口（万人）,,工资（元）\n,,城镇,乡村,平均\n北京,2019,5,6,7\n", "人口（万人）|城镇|乡村|工资（元）|平均", "万人|万人|元")]
    [InlineData("地区,指标,单位,2019\n北京,生产总值,亿元,5\n北京,人口,万人,6\n", "生产总值|人口", "亿元|万人")]
    public void Names_AreOneLine_AndUnitsOfMeasurementAreTaken(string rows, string names, string units)
    {
        using var study = new TemporaryStudy();
        Assert.Equal("", OddFileTests.Init(study, rows));
        Assert.EndsWith(names, Lines(study, "name"), StringComparison.Ordinal);
        Assert.Equal(units, Lines(study, "unit"));
    }

    [Fact]
    public void WhatStandsUnderTheHeads_AndIsNoUnitOfMeasurement_IsTold()
    {
        using var study = new TemporaryStudy();
        var said = new ReportGen.Contracts.Diagnostics.DiagnosticBag();
        using var catalog = ReportGen.Cli.Shipped.BuiltInPlugins.Catalog(Repository.Root);
        study.Write("d.csv", "地区,年份,生产总值,人口\n,,年鉴,亿人\n北京,2019,5,6\n");
        var path = Path.Combine(study.Folder, "d.csv");
        new ReportGen.Engine.Pipeline(catalog).Init([(path, "d.csv")], "x", "study.yaml", Repository.Root, said);
        Assert.Contains("note[RG3187]: what stands with the heads is not taken for units of measurement: '年鉴'",
            said.Sorted().Select(d => $"{d.Severity.ToString().ToLowerInvariant()}[{d.Code}]: {d.Message}"));
    }

    [Fact] // as the German statistical offices have it: a word of the first row happens to be a head
    public void FirstRow_IsNoHeader()
    {
        using var study = new TemporaryStudy();
        Assert.Equal("error[RG3102]: no column can be told to hold the units\n  --> d.csv:1\n  hint: the columns are 'Statistik', "
            + "'Periode_Label', 'Periode', 'Bundesland', 'BIP'; head the one that is meant 'unit', or name it under `columns:`\n",
            OddFileTests.Init(study, "Statistik,Periode_Label,Periode,Bundesland,BIP\n82111,Jahr,2019,Hamburg,713576\n"
            + "82111,Jahr,2020,Hamburg,672850\n82111,Jahr,2019,Bremen,61\n82111,Jahr,2020,Bremen,62\n"));
    }

    [Fact]
    public void HeadOfOneKey_OverTheYears_IsTheUnits() =>
        Reads("geo\\time\t2019\t2020\nAT\t1\t2\nEL\t3\t4\n", "tec", "AUT 2019 1 AUT 2020 2 GRC 2019 3 GRC 2020 4", "tec.tsv");

    [Theory]
    [InlineData("positive\u200B", "positive", "this one holds U+200B, which nobody can see")]
    [InlineData("income", "in\u00ADcome", "that one holds U+00AD, which nobody can see")]
    [InlineData("e\u0430st", "east", "the '\u0430' in this one is U+0430, another letter than 'a'")]
    [InlineData("income", "\u0131ncome", "the '\u0131' in that one is U+0131, another letter than 'i'")]
    [InlineData("x\u200B\u200B\u200B\u200B", "x", "this one holds U+200B, which nobody can see")]
    public void NamesThatLookAlike_AreToldApart(string name, string known, string difference) =>
        Assert.Equal($"did you mean '{known}'? {difference}", Nearest.Hint(name, ["other", known]));

    [Fact]
    public void NamesThatDifferToTheEye_AreNot() => Assert.Equal("did you mean 'east'?", Nearest.Hint("eàst", ["east"]));

    [Fact]
    public void LastColumnWithoutAHead_IsNamedAsSuch()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        var lines = File.ReadAllLines(Path.Combine(study.Folder, "data.csv")).Select((l, i) => l + (i == 0 ? "," : ",7"));
        study.Write("data.csv", string.Join('\n', lines) + "\n").Check();
        Assert.DoesNotContain("RG3005", study.Printed(), StringComparison.Ordinal);
        Assert.Contains("warning[RG3007]: this column holds figures and has no head: it is not read\n  --> data.csv:1:", study.Printed(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void OneMore_IsOne()
    {
        using var study = new ReadStudy("[{file: d.csv}]");
        study.Write("d.csv", "unit,year,gdp,pop\n110000,2020,1,1\n110000,f,1,1\n120000,f,1,1\n");
        Assert.Contains("'f' is not a year; it stands in 1 more row\n", study.Findings(), StringComparison.Ordinal);
    }
}
