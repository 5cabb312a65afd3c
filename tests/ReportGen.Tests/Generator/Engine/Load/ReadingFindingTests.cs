using System.Text;
using ReportGen.Cli.Shipped;
using ReportGen.Cli.Terminal;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Engine;

namespace ReportGen.Tests.Generator.Engine.Load;

/// <summary>What is said of files, sheets, layouts and of who is in a study: each finding with its place.</summary>
public sealed class ReadingFindingTests
{
    private const string One = "unit,year,gdp,pop\n110000,2020,1,1\n110000,2021,2,1\n";
    private const string Some = "units: {file: units.csv, from: data}\n";

    private static void Says(ReadStudy study, string finding) => Assert.Contains(finding, study.Findings(), StringComparison.Ordinal);

    [Theory]
    [InlineData("[{files: \"no*.csv\"}]", Some, One, "error[RG2061]: no file fits 'no*.csv'\n  --> study.yaml:7:")]
    [InlineData("[{file: d.csv, decimal: ab}]", Some, One, "error[RG2062]: 'ab' is not one sign\n  --> study.yaml:7:")]
    [InlineData("[{file: d.csv}]", "units: {file: units.csv, exclude: {coast: [yes, no]}}\n", One, "error[RG2063]: no unit is left")]
    [InlineData("[{file: d.csv}]", "units: {file: units.csv, include: {coast: maybe}}\n", One, "error[RG2064]: no unit has 'maybe'")]
    [InlineData("[{file: d.csv}]", Some, "unit,year,gdp,pop\n\"110000\" x,2020,1,1\n",
        "error[RG3011]: text follows a closing quote\n  --> d.csv:2:1\n")]
    [InlineData("[{file: d.csv}]", Some, "unit,year,gdp,pop\n110000,2020,\u0001,1\n",
        "error[RG3012]: the cell holds the control character U+0001\n  --> d.csv:2:3\n")]
    [InlineData("[{file: d.csv}]", Some, "PK\u0003\u0004", "error[RG3013]: this is a workbook, not text\n  --> d.csv\n")]
    [InlineData("[{file: d.csv, encoding: klingon}]", Some, One, "error[RG3015]: 'klingon' is no known encoding\n  --> study.yaml:7:32\n")]
    [InlineData("[{file: d.csv, encoding: UTF8}]", Some, One,
        "error[RG3015]: 'UTF8' is no known encoding\n  --> study.yaml:7:32\n  hint: did you mean 'utf-8'?\n")]
    [InlineData("[{file: d.csv, header: [2, 1]}]", Some, One,
        "error[RG2118]: the rows of the header are not in order\n  --> study.yaml:7:30\n  hint: write them from above to below: [1, 2]\n")]
    [InlineData("[{file: d.csv, header: 99}]", Some, One, "error[RG3123]: row 99 holds no header\n  --> d.csv\n")]
    [InlineData("[{file: d.csv}]", Some, "unit,year\n110000,2020\n110000,2021\n",
        "error[RG3124]: no column of values can be told\n  --> d.csv:1\n")]
    [InlineData("[{file: d.csv}]", Some, "t\nunit,year,gdp,pop\n110000,2020,1,1\n110000,2021,2,1\n",
        "note[RG3127]: read as a row per unit and year: header in row 2")]
    [InlineData("[{file: d.csv}]", Some, "地区,年份,gdp,pop\n北京,2020,1,1\n,2021,2,1\n",
        "note[RG3128]: a blank cell of this column is taken for the one above it\n  --> d.csv:2:1\n")]
    [InlineData("[{file: d.csv, holds: gdp}]", Some, "unit,indicator,2020,2021\n110000,gdp,1,2\n110000,pop,1,1\n",
        "warning[RG3129]: `holds: gdp` has no effect: the column 'indicator'")]
    [InlineData("[{file: d.csv}]", Some, "unit;year;gdp;pop\n110000;2020;1,5;1\n110000;2021;2,5;1\n",
        "note[RG3130]: the comma is the decimal sign in column 'gdp'\n")]
    [InlineData("[{file: d.csv}]", Some, "unit;year;gdp;pop\n110000;2020;1,234.5;1\n110000;2021;2;1\n",
        "note[RG3131]: the comma groups digits in column 'gdp'\n")]
    [InlineData("[{file: d.csv}]", Some, "unit,year,gdp,pop\n110000,2020,1%,1\n110000,2021,2%,1\n",
        "note[RG3132]: every cell of column 'gdp' bears a per cent sign")]
    [InlineData("[{file: d.csv}]", Some, "unit,year,gdp,pop\n华北,,,\n110000,2020,1,1\n110000,2021,2,1\n",
        "note[RG3133]: a row without values is passed over: '华北'\n  --> d.csv:2:1\n")]
    [InlineData("[{file: d.csv}]", "units: {file: units.csv, from: data, exclude: [河北]}\n", One + "河北省,2020,1,1\n",
        "note[RG3134]: rows of excluded units are left out: '河北省'\n  --> d.csv:4:1\n")]
    [InlineData("[{file: d.csv, other_rows: ignore}]", Some, One + "全国,2020,1,1\n",
        "warning[RG3135]: 1 name of the data is no unit of the study and left out: 全国\n  --> d.csv:4:1\n")]
    [InlineData("[{file: d.csv, heads: foo}]", Some, One, "error[RG2070]: 'foo' says nothing of the heads\n  --> study.yaml:7:")]
    [InlineData("[{file: d.csv}]", "units: china-provices\n", One,
        "error[RG2071]: there is no file and no shipped list 'china-provices'\n  --> study.yaml:6:8\n"
        + "  hint: did you mean 'china-provinces'?\n")]
    [InlineData("[{file: d.csv}]", Some, "unit,year,,gdp,pop\n110000,2020,7,1,1\n110000,2021,8,2,1\n",
        "warning[RG3007]: this column holds figures and has no head: it is not read\n  --> d.csv:1:3\n")]
    [InlineData("[{file: d.csv}]", Some, "unit,year,,gdp,pop\n110000,2020,x,1,1\n110000,2021,y,2,1\n",
        "note[RG3144]: 2 cells beside the table are passed over\n  --> d.csv:2:3\n")]
    [InlineData("[{file: d.csv, unit: 北京}]", Some, "unit,year,gdp,pop\n110000,2020,1,1\n120000,2020,2,1\n",
        "error[RG3145]: `unit: 北京` is said of all rows, and the column 'unit' says it row by row\n  --> study.yaml:7:")]
    [InlineData("[{file: d.csv, year: 2020}]", Some, One,
        "error[RG3145]: `year: 2020` is said of all rows, and the column 'year' says it row by row\n  --> study.yaml:7:")]
    [InlineData("[{file: d.csv, year: 2020, columns: {year: year}}]", Some, One,
        "error[RG3145]: `year: 2020` is said of all rows, and the column 'year' says it row by row\n  --> study.yaml:7:")]
    [InlineData("[{file: d.csv, unit: 北京, columns: {unit: unit}}]", Some, One,
        "error[RG3145]: `unit: 北京` is said of all rows, and the column 'unit' says it row by row\n  --> study.yaml:7:")]
    [InlineData("[{file: d.csv, decimal: \",\", thousands: \",\"}]", Some, One,
        "error[RG2112]: ',' cannot be the decimal sign and group digits as well\n  --> study.yaml:7:47\n")]
    [InlineData("[{file: d.csv, cells: {gdp: {decimal: \".\", thousands: \".\"}}}]", Some, One,
        "error[RG2112]: '.' cannot be the decimal sign and group digits as well\n  --> study.yaml:7:61\n")]
    [InlineData("[{file: d.csv}]", Some, "地区,年份,gdp,pop\n北京,2020,1,1\n地区,年份,gdp,pop\n北京,2021,2,1\n",
        "note[RG3146]: the header stands here again and is passed over\n  --> d.csv:3\n")]
    [InlineData("[{file: d.csv}]", Some, One + "unit,year,rooms,x\n110000,2020,1,1\n",
        "error[RG3153]: another header stands here: a sheet holds one table\n  --> d.csv:4:1\n")]
    [InlineData("[{file: d.csv}]", Some, One + "注：1,2,3\n数据来源：年鉴\n",
        "note[RG3147]: 2 rows below the table are passed over: '注：1'\n  --> d.csv:4\n")]
    [InlineData("[{file: d.csv}]", Some, One + ",2020,1,1\n,2021,1,1\n",
        "error[RG3148]: this row has values and no unit; so has 1 more row\n  --> d.csv:4:1\n")]
    [InlineData("[{file: d.csv}]", Some, One + "110000,,1,1\n", "error[RG3148]: this row has values and no year\n  --> d.csv:4:2\n")]
    [InlineData("[{file: d.csv}]", Some, "unit,indicator,2020,2021\n110000,gdp,1,2\n110000,pop,1,1\n110000,,1,1\n",
        "error[RG3148]: this row has values and no indicator\n  --> d.csv:4:2\n")]
    [InlineData("[{file: d.csv, rename: {gdpp: gdp}}]", Some, One,
        "warning[RG3149]: `rename:` names 'gdpp', which is nowhere\n  --> study.yaml:7:15\n  hint: did you mean 'gdp'?\n")]
    [InlineData("[{file: d.csv, cells: {gpd: {missing: [0]}}}]", Some, One, "warning[RG3149]: `cells:` names 'gpd', which is nowhere\n")]
    [InlineData("[{file: d.csv, holds: gpd}]", Some, "unit,2020,2021\n110000,1,2\n",
        "warning[RG3149]: `holds:` names 'gpd', which is nowhere\n")]
    [InlineData("[{file: d.csv, sheet: x}]", Some, One, "warning[RG3150]: `sheet:` has no effect: the file is text and has no sheets\n")]
    [InlineData("[{file: d.csv}]", Some, One + "110000,a,1,1\n110000,b,1,1\n110000,c,1,1\n110000,d,1,1\n110000,d,1,1\n",
        "error[RG3151]: 5 cells of the year column are no years: 'a', 'b', 'c', 'd'\n  --> d.csv:4:2\n")]
    [InlineData("[{file: d.csv}]", Some, "unit,year,gdp,pop\n110000,2020,1,1,5\n110000,2021,2,1,5,6\n120000,2021,2,1,5\n",
        "error[RG3005]: this row has 5 cells, the header 4; 2 more rows are longer than the header\n  --> d.csv:2\n")]
    [InlineData("[{file: d.csv}, {file: d.csv}]", Some, One,
        "error[RG3107]: unit '110000' (Beijing), year 2020: 'gdp' has a second value; so have 3 more cells\n  --> d.csv:2:3\n"
            + "  hint: the file stands twice under `data:`: take one entry out\n")]
    [InlineData("[{file: d.csv}]", Some, One + "110000,2020,1,1\n110000,2021,2,1\n",
        "error[RG3106]: unit '110000' (Beijing) has a second row for 2020; 1 more row is such a second one\n  --> d.csv:4:1\n")]
    [InlineData("[{file: d.csv, other_rows: ignore}]", "units: units.csv\n", One + "天律,2020,1,1\n", "hint: '天律': did you mean '天津'?\n")]
    public void File_ThatLeavesSomethingToSay_IsToldWhere(string data, string units, string text, string finding)
    {
        using var study = new ReadStudy(data, units).Write("d.csv", text);
        Says(study, finding);
    }

    [Fact]
    public void Encodings_AreSaidAndHeldTo()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var study = new ReadStudy("[{file: d.csv}]", Some);
        var path = Path.Combine(study.Folder, "d.csv");
        File.WriteAllText(path, One.Replace("110000", "北京", StringComparison.Ordinal), Encoding.GetEncoding("gb18030"));
        Says(study, "note[RG3017]: the file is read as gb18030\n  --> d.csv\n");
        study.Study.Replace("study.yaml", "{file: d.csv}", "{file: d.csv, encoding: utf-8}");
        Says(study, "error[RG3016]: the file is not text in utf-8\n  --> study.yaml:7:32\n");
        study.Study.Replace("study.yaml", "{file: d.csv, encoding: utf-8}", "{file: d.csv}");
        File.WriteAllText(path, One + "Москва,2020,1,1\n", Encoding.GetEncoding("windows-1251"));
        Says(study, "warning[RG3018]: the file is not UTF-8; it was read as ");
    }

    [Fact]
    public void Sheets_ThatAreNotRead_AreNamed()
    {
        object?[][] rows = [["unit", "year", "gdp", "pop"], ["110000", 2020, 1, 1], ["110000", 2021, 2, 1]];
        using var study = new ReadStudy("[{file: d.xlsx}]", Some).Write("d.xlsx",
            new MadeWorkbook().Sheet("数据", rows).Sheet("说明", [["略", "略"]]));
        Says(study, "note[RG3125]: sheet '说明' not read\n  --> d.xlsx\n");
        study.Study.Replace("study.yaml", "{file: d.xlsx}", "{file: d.xlsx, sheets: all}");
        Says(study, "warning[RG3126]: the sheet names no unit of the study and was passed over\n  --> d.xlsx:说明\n");
        using var hidden = new ReadStudy("[{file: d.xlsx}]", Some).Write("d.xlsx", new MadeWorkbook().Sheet("old", rows, state: "hidden"));
        Says(hidden,
            "error[RG3122]: every sheet of the workbook is hidden\n  --> d.xlsx\n  hint: name the one that is meant: `sheet: old`\n");
        using var page = new ReadStudy("[{file: d.xls}]", Some).Write("d.xls", "<html><body>nothing</body></html>");
        Says(page, "error[RG3014]: there is no table in this page\n  --> d.xls\n");
        using var formula = new ReadStudy("[{file: d.xlsx}]", Some).Write("d.xlsx",
            new MadeWorkbook().Sheet("数据", [.. rows[..2], ["110000", 2021, "=A1", 1]]));
        Says(formula, "error[RG3121]: the cell holds a formula whose value was never stored (column 'gdp')\n  --> d.xlsx:数据!C3\n");
    }

    [Theory]
    [InlineData("$7", 2, "\n  --> d.xlsx:数据!C2\n")]
    [InlineData(1, "$0", "\n  --> d.xlsx:数据!D2\n")]
    [InlineData("$-1", "$x", "; nor is that of 1 more cell\n  --> d.xlsx:数据!C2\n")]
    public void Workbook_CellWhoseTextIsNotThere_IsTold(object gdp, object pop, string place)
    {
        using var study = new ReadStudy("[{file: d.xlsx}]", Some).Write("d.xlsx", new MadeWorkbook().Sheet("数据",
            [["unit", "year", "gdp", "pop"], ["110000", 2020, gdp, pop], ["110000", 2021, 3, 4]]));
        Says(study, "error[RG3191]: the text of this cell is not in the workbook" + place);
    }

    [Fact]
    public void RowsOfAHeader_OutOfOrder_AreTheOnlyThingSaid()
    {
        using var study = new ReadStudy("[{file: d.csv, header: [2, 1]}]", Some)
            .Write("d.csv", "unit,year,gdp,pop\n,,yuan,people\n110000,2020,1,1\n110000,2021,2,1\n");
        Assert.Single(study.Findings().Split('\n'), l => l.StartsWith("error", StringComparison.Ordinal));
    }

    [Fact]
    public void File_ThatIsALinkToItself_IsNotThere()
    {
        if (OperatingSystem.IsWindows()) return; // links take a right there
        using var study = new ReadStudy("[{file: d.csv}]", Some);
        File.CreateSymbolicLink(Path.Combine(study.Folder, "d.csv"), Path.Combine(study.Folder, "d.csv"));
        const string Gone = "error[RG1017]: there is no file 'd.csv'\n  --> study.yaml:7:";
        Says(study, Gone);
        Assert.Contains("hint: it is a link that leads to no file\n", study.Findings(), StringComparison.Ordinal);
        study.Study.Replace("study.yaml", "{file: d.csv}", "{files: \"d*.csv\"}");
        Says(study, Gone);
    }

    [Theory] // a formula without a stored value says neither who nor when
    [InlineData("=X1", 2020, "(column 'unit')\n  --> d.xlsx:数据!A2\n")]
    [InlineData("110000", "=2019+1", "(column 'year')\n  --> d.xlsx:数据!B2\n")]
    public void Workbook_FormulaWithoutValueInAKeyColumn_IsTold(object unit, object year, string place)
    {
        using var study = new ReadStudy("[{file: d.xlsx}]", Some).Write("d.xlsx", new MadeWorkbook().Sheet("数据",
            [["unit", "year", "gdp", "pop"], [unit, year, 1, 2], ["110000", 2021, 3, 4]]));
        Says(study, "error[RG3121]: the cell holds a formula whose value was never stored " + place);
    }

    [Theory]
    [InlineData("separator: \";\"", "separator")]
    [InlineData("encoding: gb18030", "encoding")]
    public void Workbook_WithKeysOfText_IsTold(string key, string named)
    {
        using var study = new ReadStudy($"[{{file: d.xlsx, {key}}}]", Some).Write("d.xlsx", new MadeWorkbook().Sheet("数据",
            [["unit", "year", "gdp", "pop"], ["110000", 2020, 1, 2], ["110000", 2021, 3, 4]]));
        Says(study, $"warning[RG3150]: `{named}:` has no effect: the file is no text\n  --> study.yaml:7:");
    }

    [Fact]
    public void Weight_ThatItsWeightingDoesNotTake_IsToldOnce()
    {
        using var study = new ReadStudy("[{file: d.csv}]", Some).Write("d.csv", One);
        study.Study.Replace("s.yaml", "direction: positive}", "direction: positive, weight: 0.5}");
        Says(study, "warning[RG2068]: `weight:` has no effect: the weighting of 'wealth' is entropy\n  --> s.yaml:9:14\n");
        Assert.Single(study.Study.Diagnostics.Sorted(), d => d.Code == "RG2068");
        File.AppendAllText(Path.Combine(study.Folder, "study.yaml"), "weighting: given\n");
        Assert.DoesNotContain("RG2068", study.Findings(), StringComparison.Ordinal);
    }

    [Fact]
    public void Declarations_ThatWouldBeDropped_AreToldWhere()
    {
        using var study = new ReadStudy("[{file: d.csv}]", Some).Write("d.csv", One).Write("text/introductoin.zh.md",
            "正文。").Write("text/notes.md", "x");
        Says(study,
            "warning[RG2065]: nobody prints the text 'introductoin'\n  --> text/introductoin.zh.md\n  hint: did you mean " +
                "'introduction'?\n");
        Says(study, "warning[RG2066]: 'notes.md' is not read: a text is named ID.LANGUAGE.md\n  --> text/notes.md\n");
        File.AppendAllText(Path.Combine(study.Folder, "study.yaml"), "languages: [zh]\n");
        study.Write("text/abstract.fr.md", "x").Write("text/discussion.en.txt", "x").Write("text/process.en.MD", "x")
            .Write("text/map.svg", "<svg/>").Write("text/conclusions.en.md", "x");
        Says(study, "warning[RG2111]: 'abstract.fr.md' is not read: the study has no language 'fr'\n  --> text/abstract.fr.md\n"
            + "  hint: its languages are zh\n");
        Says(study, "warning[RG2066]: 'discussion.en.txt' is not read: a text is named ID.LANGUAGE.md\n  --> text/discussion.en.txt\n");
        Says(study, "warning[RG2066]: 'process.en.MD' is not read: a text is named ID.LANGUAGE.md\n  --> text/process.en.MD\n");
        Says(study, "note[RG2120]: 'conclusions.en.md' is not read: the study does not print 'en'\n  --> text/conclusions.en.md\n");
        Assert.DoesNotContain("map.svg", study.Findings(), StringComparison.Ordinal);
        study.Study.Replace("s.yaml", "symbol: W", "symbol: D");
        Says(study, "error[RG2067]: the symbol 'D' is a measure's\n  --> s.yaml:4:9\n");
        study.Study.Replace("s.yaml", "symbol: D", "symbol: W").Replace("s.yaml", "{id: gdp,", "{id: gdp, column: x, formula: pop * 2,");
        Says(study, "warning[RG2068]: `column:` has no effect: the indicator has a formula\n  --> s.yaml:9:");
        File.AppendAllText(Path.Combine(study.Folder, "study.yaml"), "---\nweighting: equal\n");
        Says(study, "error[RG1029]: a second document begins here, and a declaration is one\n  --> study.yaml:10:1\n");
    }

    [Theory]
    [InlineData("unit,year,name\na,2020,x\nb,2020,y\n", "error[RG3140]: no column of figures is found")]
    [InlineData("unit,gdp\na,1\nb,2\n", "error[RG31")]
    public void Init_FilesWithoutFigures_AreRefused(string text, string finding)
    {
        using var folder = new TemporaryStudy().Write("d.csv", text);
        using var catalog = BuiltInPlugins.Catalog(Repository.Root);
        var said = new DiagnosticBag();
        Assert.Null(new Pipeline(catalog).Init([(Path.Combine(folder.Folder, "d.csv"), "d.csv")], "x",
            "study.yaml", Repository.Root, said));
        Assert.Contains(finding, string.Concat(said.Sorted().Select(DiagnosticText.Format)), StringComparison.Ordinal);
    }
}
