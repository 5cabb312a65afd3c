using System.Text;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Load.Cells;

namespace ReportGen.Tests.Generator.Engine.Load;

/// <summary>How single cells are read: years, numbers by their rules, what means nothing, and what is refused.</summary>
public sealed class CellTests
{
    private const string OneUnit = "units: {file: units.csv, from: data}\n";

    [Theory]
    [InlineData("2021", 2021)]
    [InlineData("2021年", 2021)]
    [InlineData("2021年度", 2021)]
    [InlineData("2021年末", 2021)]
    [InlineData("2021.0", 2021)]
    [InlineData("X2021", 2021)]
    [InlineData("2021 [YR2021]", 2021)]
    [InlineData("2021-12-31", 2021)]
    [InlineData("2021/1/1", 2021)]
    [InlineData("31/12/2021", 2021)]
    [InlineData("2021年12月31日", 2021)]
    [InlineData("２０２１", 2021)]
    [InlineData("2021a", null)]
    [InlineData("2021.5", null)]
    [InlineData("2020-2021", null)]
    [InlineData("年", null)]
    [InlineData("gdp_2021", null)]
    public void YearText_AsPeopleWriteIt_IsTheYear(string text, int? expected) => Assert.Equal(expected, YearText.Cell(text));

    [Theory]
    [InlineData("12.5", 12.5)]
    [InlineData("−12.5", -12.5)]
    [InlineData("１２．５", 12.5)]
    [InlineData("1 234 567.5", 1234567.5)]
    [InlineData("1\u00A0234", 1234.0)]
    [InlineData("12 34", null)]
    [InlineData("1,234", null)]
    [InlineData("12%", null)]
    [InlineData("(12)", null)]
    [InlineData("1e400", null)]
    public void NumberText_WithoutRules_TakesWhatHasOneMeaning(string text, double? expected) =>
        Assert.Equal(expected, NumberText.Read(text, CellRules.Default));

    [Fact]
    public void NumberText_ByRules_TakesWhatTheyName()
    {
        var comma = CellRules.Default with { Decimal = ',', Thousands = '.' };
        Assert.Equal(1234.5, NumberText.Read("1.234,5", comma));
        Assert.Equal(1234, NumberText.Read("1.234", comma));
        Assert.Equal(1234.5, NumberText.Read("1,234.5", CellRules.Default with { Thousands = ',' }));
        Assert.Null(NumberText.Read("1,23,4", CellRules.Default with { Thousands = ',' }));
        Assert.Equal(12.3, NumberText.Read("12.3%", CellRules.Default with { Percent = PercentAs.Number }));
        Assert.Equal(0.123, NumberText.Read("12.3%", CellRules.Default with { Percent = PercentAs.Share }));
        Assert.Equal(-12, NumberText.Read("(12)", CellRules.Default with { Parentheses = true }));
        Assert.Equal(12, NumberText.Read("12*", CellRules.Default with { Marks = ["*"] }));
        Assert.Equal(12000, NumberText.Read("1.2万", CellRules.Default with { Magnitudes = true }));
        Assert.Equal(3.5e8, NumberText.Read("3.5亿", CellRules.Default with { Magnitudes = true }));
    }

    [Theory]
    [InlineData("unit;year;gdp;pop", "110000;2020;36,1;21,5", "110000;2021;40,2;21,25", "the decimal sign in columns 'gdp', 'pop'")]
    [InlineData("unit\tyear\tgdp\tpop", "110000\t2020\t36.1\t21.5%", "110000\t2021\t40.2\t21.25%", "every cell of column 'pop' bears")]
    public void Habits_ThatLeaveNoDoubt_AreFoundAndSaid(string head, string first, string second, string said)
    {
        using var study = new ReadStudy("[{file: d.csv}]", OneUnit).Write("d.csv", $"{head}\n{first}\n{second}\n");
        Assert.Equal("110000 2020 gdp 36.1; 110000 2020 pop 21.5; 110000 2021 gdp 40.2; 110000 2021 pop 21.25", study.Cells());
        Assert.Contains(said, study.Printed(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"1,234\"", "hint: say `thousands: \",\"` or `decimal: \",\"` of the data file, whichever the comma is")]
    [InlineData("36%", "some cells of the column bear a per cent sign and others do not")]
    [InlineData("(36)", "say `parentheses: true`")]
    [InlineData("3.6万", "say `magnitudes: true`")]
    [InlineData("36*", "say `marks: [\"*\"]`")]
    [InlineData("x", "list it under `missing:`")]
    [InlineData("¥36", "write the number alone; if it means a missing value")]
    [InlineData("1，234", "say `thousands: \",\"` or `decimal: \",\"`")]
    public void Cell_OfTwoMeanings_IsRefusedWithTheKeyToSay(string cell, string hint)
    {
        using var study = new ReadStudy("[{file: d.csv}]", OneUnit)
            .Write("d.csv", $"unit,year,gdp,pop\n110000,2020,{cell},1\n110000,2021,2,1\n");
        var refused = study.Refused();
        Assert.Contains("--> d.csv:2:3", refused, StringComparison.Ordinal);
        Assert.Contains(hint, refused, StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_OfOneCause_AreSaidOnce()
    {
        using var study = new ReadStudy("[{file: d.csv}]", OneUnit)
            .Write("d.csv", "unit,year,gdp,pop\n110000,2020,n.a.,1\n110000,2021,n.a.,1\n120000,2020,n.a.,1\n120000,2021,5,1\n");
        Assert.Equal(
            "error[RG3108]: 'n.a.' is not a number (unit '110000' (Beijing), year 2020, column 'gdp'); so are 2 more cells of the column\n"
            + "  --> d.csv:2:3\n  hint: if it means a missing value, list it under `missing:` of the data file: "
            + "`missing: [\"n.a.\"]`\n", study.Refused());
    }

    [Fact] // the marks of a yearbook for what is not known or too small, in every column
    public void Signs_InAllColumns_AreOneMessage()
    {
        using var study = new ReadStudy("[{file: d.csv}]", OneUnit)
            .Write("d.csv", "unit,year,gdp,pop\n110000,2020,…,……\n110000,2021,1,…\n120000,2020,2,oops\n120000,2021,5,3\n");
        Assert.Equal(
            "error[RG3108]: '…' is not a number (unit '110000' (Beijing), year 2020, column 'gdp'), nor is '……'; "
            + "2 more such cells stand in 2 columns\n  --> d.csv:2:3\n"
            + "  hint: if it means a missing value, list it under `missing:` of the data file: `missing: [\"…\", \"……\"]`\n"
            + "error[RG3108]: 'oops' is not a number (unit '120000' (Tianjin), year 2020, column 'pop')\n  --> d.csv:4:4\n"
            + "  hint: if it means a missing value, list it under `missing:` of the data file: `missing: [\"oops\"]`\n", study.Refused());
    }

    [Theory] // a list adds to the usual marks, of the file or of a column; only `only` takes them away
    [InlineData("missing: [\"…\"]", "")]
    [InlineData("cells: {gdp: {missing: [\"…\"]}}", "")]
    [InlineData("missing: [\"…\"], cells: {gdp: {missing: [x]}}", "")]
    [InlineData("missing: {only: [\"…\"]}", "'-' is not a number")]
    [InlineData("missing: [\"…\"], cells: {gdp: {missing: {only: [\"…\"]}}}", "'-' is not a number")]
    [InlineData("missing: \"…\"", "a list is wanted here, not")]
    public void Missing_AddsToTheUsualMarks(string key, string refused)
    {
        using var study = new ReadStudy($"[{{file: d.csv, {key}}}]", "empty_series: mean\n" + OneUnit)
            .Write("d.csv", "unit,year,gdp,pop\n110000,2020,…,1\n110000,2021,-,1\n120000,2020,,2\n120000,2021,5,NA\n");
        if (refused.Length == 0) Assert.Equal("110000 2020 pop 1; 110000 2021 pop 1; 120000 2020 pop 2; 120000 2021 gdp 5", study.Cells());
        else Assert.Contains(refused, study.Refused(), StringComparison.Ordinal);
    }

    [Fact] // -9999 means -9999.0 too; an error of a formula and a formula without a value only where they are listed
    public void Missing_IsComparedAsANumber()
    {
        object?[][] rows = [["unit", "year", "gdp", "pop"], ["110000", 2020, -9999, "!#DIV/0!"], ["110000", 2021, 40.2, "=A1"]];
        using var refused = new ReadStudy("[{file: d.xlsx}]", OneUnit).Write("d.xlsx", new MadeWorkbook().Sheet("数据", rows));
        var said = refused.Refused();
        Assert.Contains("the cell holds the formula error #DIV/0!\n  --> d.xlsx:数据!D2\n", said, StringComparison.Ordinal);
        Assert.Contains("a formula whose value was never stored (column 'pop')\n  --> d.xlsx:数据!D3\n", said, StringComparison.Ordinal);
        rows = [.. rows, ["120000", 2020, 1, 2], ["120000", 2021, 1, 2]];
        using var study = new ReadStudy(
            "[{file: d.xlsx, missing: [\"-9999.0\", \"#DIV/0!\", \"=\"]}]", "empty_series: mean\n" + OneUnit)
            .Write("d.xlsx", new MadeWorkbook().Sheet("数据", rows));
        Assert.Equal("110000 2021 gdp 40.2; 120000 2020 gdp 1; 120000 2020 pop 2; 120000 2021 gdp 1; 120000 2021 pop 2", study.Cells());
    }

    [Theory] // the names are the same in every encoding, and a guess is told where it is doubtful
    [InlineData("gb18030", "北京|天津|河北", false)]
    [InlineData("big5", "北京市人口統計|天津市人口統計|河北省人口統計", true)]
    [InlineData("windows-1252", "Côte d'Ivoire|España|Österreich", false)]
    [InlineData("windows-1251", "Московская область|Ленинградская область|Новосибирская область", true)]
    [InlineData("utf-16", "北京|天津|河北", false)]
    [InlineData("utf-16LE", "北京|天津|河北", false)]
    [InlineData("utf-16BE", "北京|天津|河北", false)]
    [InlineData("windows-1250", "Česko|Polska Łódź|Maďarsko Győr", true)]
    [InlineData("windows-1254", "Türkiye|İstanbul|Muğla", true)]
    [InlineData("windows-1253", "Ελλάδα|Κύπρος|Κρήτη", true)]
    [InlineData("euc-kr", "서울|부산|대구", true)]
    [InlineData("shift_jis", "東京都|大阪府|京都府", true)]
    public void Units_InAnotherEncoding_AreReadOrTold(string encoding, string names, bool mayBeDoubtful)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var units = names.Split('|');
        var list = "id,name_en\n" + string.Concat(units.Select((n, i) => $"{110000 + (i * 10000)},{n}\n"));
        using var study = new ReadStudy("[{file: d.csv}]").Write("d.csv", "unit,year,gdp,pop\n110000,2020,1,1\n");
        File.WriteAllText(Path.Combine(study.Folder, "units.csv"), list, Encoding.GetEncoding(encoding));
        var right = study.Study.Declare() is { } plan && plan.Units.Select(u => u.Name.In("en")).SequenceEqual(units);
        var warned = study.Study.Printed().Contains("which is a guess", StringComparison.Ordinal);
        Assert.True(mayBeDoubtful ? right || warned : right && !warned, study.Study.Printed());
        study.Study.Replace("study.yaml", "units: units.csv", $"units: {{file: units.csv, encoding: {encoding}}}");
        Assert.Equal(units, study.Study.Declare()!.Units.Select(u => u.Name.In("en")));
    }
}
