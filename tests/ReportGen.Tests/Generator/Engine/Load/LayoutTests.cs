using System.Text;

namespace ReportGen.Tests.Generator.Engine.Load;

/// <summary>One small panel in every shape that people have it in: each must be read as the same twelve figures.</summary>
public sealed class LayoutTests
{
    private static void AssertRead(ReadStudy study, string? recognized = null)
    {
        Assert.Equal(ReadStudy.Expected, study.Cells());
        if (recognized is not null) Assert.Contains(recognized, study.Printed(), StringComparison.Ordinal);
    }

    private static readonly string Shapes =
        Path.Combine(Repository.Root, "tests", "ReportGen.Tests", "Generator", "Engine", "Load", "shapes");

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Shapes).Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Files))]
    public void DataFile_OfAnyShape_IsReadWithoutAWordAboutLayout(string shape)
    {
        var text = File.ReadAllText(Path.Combine(Shapes, $"{shape}.csv"));
        using var study = new ReadStudy("[{file: d.csv}]").Write("d.csv", text);
        AssertRead(study);
        study.Write("d.csv", text.Replace("\n", "\r\n", StringComparison.Ordinal));
        AssertRead(study);
    }

    [Fact] // one file an indicator, GB18030, most recent year first, titles above and notes below
    public void NationalStatistics_Export_IsRecognized()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var study = new ReadStudy("[{file: a.csv}, {file: b.csv}]");
        void Save(string file, string indicator, string rows) => File.WriteAllText(Path.Combine(study.Folder, file),
            $"数据库：分省年度数据\n指标：{indicator}\n时间：最近2年\n地区,2021年,2020年\n{rows}注：1.数据为年度数据,按当年价格计算。\n数据来源：国家统计局\n",
                Encoding.GetEncoding("gb18030"));
        Save("a.csv", "地区生产总值(千亿元)", "北京市,40.2,36.1\n天津市,15.7,14\n河北省,40.4,36.2\n");
        Save("b.csv", "年末人口(百万人)", "北京市,21.25,21.5\n天津市,13.25,13.5\n河北省,74.25,74.5\n");
        AssertRead(study, "read as an export of the National Bureau of Statistics: header in row 4, figures in rows 5 to 7");
    }

    [Fact]
    public void Workbook_MergedCellsHiddenSheetAndDates_IsReadAsItShows()
    {
        using var study = new ReadStudy("[{file: d.xlsx}]").Write("d.xlsx", new MadeWorkbook()
            .Sheet("old", [["unit", "year", "gdp", "pop"], ["110000", 2020, 1, 1]], state: "hidden")
            .Sheet("数据",
            [
                ["表1 主要指标"], [], ["地区", "年份", "经济", null], [null, null, "gdp", "pop"],
                ["北京", "@44196", 36.1, 21.5, null, "stray"], [null, "@44561", 40.2, 21.25], ["天津", "@44196", 14, 13.5],
                    [null, "@44561", 15.7, 13.25],
                ["河北", "@44196", 36.2, 74.5], [null, "@44561", 40.4, 74.25], ["注：略"],
            ], ["A3:A4", "B3:B4", "C3:D3", "A5:A6", "A7:A8", "A9:A10"]));
        AssertRead(study, "--> d.xlsx:数据");
    }

    [Theory] // a sheet a year, an indicator, a unit
    [InlineData("[{file: d.xlsx, sheets: all}]", 0)]
    [InlineData("[{file: d.xlsx, sheets: \"{year}年\"}]", 0)]
    [InlineData("[{file: d.xlsx, sheets: all}]", 1)]
    [InlineData("[{file: d.xlsx, sheets: all}]", 2)]
    public void Workbook_OfSeveralSheets_TakesFromTheirNamesWhatTheyDoNotSay(string data, int kind)
    {
        var book = new MadeWorkbook();
        if (kind == 0)
        {
            book.Sheet("2020年", [["地区", "gdp", "pop"], ["北京", 36.1, 21.5], ["天津", 14, 13.5], ["河北", 36.2, 74.5]])
                .Sheet("2021年", [["地区", "pop", "gdp"], ["北京", 21.25, 40.2], ["天津", 13.25, 15.7], ["河北", 74.25, 40.4]]).Sheet("说明",
                    [["本表由某处下载"]]);
        }
        if (kind == 1)
        {
            book.Sheet("gdp", [["地区", 2020, 2021], ["北京", 36.1, 40.2], ["天津", 14, 15.7], ["河北", 36.2, 40.4]])
                .Sheet("年末人口", [["地区", 2020, 2021], ["北京", 21.5, 21.25], ["天津", 13.5, 13.25], ["河北", 74.5, 74.25]]);
        }
        if (kind == 2)
        {
            book.Sheet("北京", [["指标", "2020年", "2021年"], ["gdp", 36.1, 40.2], ["pop", 21.5, 21.25]]).Sheet("天津",
                [["指标", "2020年", "2021年"], ["gdp", 14, 15.7], ["pop", 13.5, 13.25]])
                .Sheet("河北", [["年份", "gdp", "pop"], [2020, 36.2, 74.5], [2021, 40.4, 74.25]]);
        }
        using var study = new ReadStudy(data).Write("d.xlsx", book);
        AssertRead(study);
    }

    [Theory]
    [InlineData("[{files: \"y/*.csv\"}]")]
    [InlineData("[{files: \"y/all-{year}.csv\"}]")]
    [InlineData("[{file: y/all-2020.csv, year: 2020}, {file: y/all-2021.csv, year: 2021}]")]
    public void Files_OneAYear_AreOneTable(string data)
    {
        using var study = new ReadStudy(data).Write("y/all-2020.csv", "unit,gdp,pop\n110000,36.1,21.5\n120000,14,13.5\n130000,36.2,74.5\n")
            .Write("y/all-2021.csv", "unit,gdp,pop\n110000,40.2,21.25\n120000,15.7,13.25\n130000,40.4,74.25\n");
        AssertRead(study);
    }

    [Theory] // a cover, a readme or an empty sheet before the table
    [InlineData("")]
    [InlineData("本表说明")]
    public void Workbook_WhoseFirstSheetIsNoTable_IsReadFromTheFirstThatIs(string cover)
    {
        using var study = new ReadStudy("[{file: d.xlsx}]").Write("d.xlsx", new MadeWorkbook()
            .Sheet("cover", cover.Length == 0 ? [] : [[cover], ["来源：某处"]])
            .Sheet("数据", [["unit", "year", "gdp", "pop"], ["110000", 2020, 36.1, 21.5], ["110000", 2021, 40.2, 21.25],
                ["120000", 2020, 14, 13.5], ["120000", 2021, 15.7, 13.25], ["130000", 2020, 36.2, 74.5], ["130000", 2021, 40.4, 74.25]]));
        AssertRead(study);
        Assert.Contains("note[RG3125]: sheet 'cover' not read\n", study.Printed(), StringComparison.Ordinal);
    }

    [Theory] // columns by letter, position and name; the header's row; what the file calls its indicators
    [InlineData("{file: d.csv, header: 2, columns: {unit: B, year: 3}, rename: {D: gdp, V2: pop}}")]
    [InlineData("{file: d.csv, columns: {unit: who, year: when}, rename: {V1: gdp, 5: pop}}")]
    [InlineData("{file: d.csv, header: [2], columns: {unit: B, year: C}, rename: {D: gdp, E: pop}}")]
    public void Columns_ByLetterOrPosition_AreTaken(string data)
    {
        using var study = new ReadStudy($"[{data}]").Write("d.csv",
            "x,y,z\nn,who,when,V1,V2\n1,110000,2020,36.1,21.5\n2,110000,2021,40.2,21.25\n3,120000,2020,14,13.5\n"
            + "4,120000,2021,15.7,13.25\n5,130000,2020,36.2,74.5\n6,130000,2021,40.4,74.25\n");
        AssertRead(study);
    }

    [Fact]
    public void UnitsFromData_WithAttributes_AreThoseOfTheFileWithoutTheExcluded()
    {
        using var study = new ReadStudy("[{file: d.csv}]", "units: {from: data, exclude: {group: [all]}}\n").Write("d.csv",
            "iso3,country,group,gdp_2020,gdp_2021,pop_2020,pop_2021\n110000,Beijing,a,36.1,40.2,21.5,21.25\n"
            + "120000,Tianjin,b,14,15.7,13.5,13.25\n130000,Hebei,,36.2,40.4,74.5,74.25\nZZ,World,all,1,1,1,1\n");
        AssertRead(study);
        Assert.Equal(["Beijing", "Tianjin", "Hebei"], study.Study.Declare()!.Units.Select(u => u.Name.In("en")));
        Assert.Contains("rows of excluded units are left out: 'ZZ'", study.Printed(), StringComparison.Ordinal);
    }
}
