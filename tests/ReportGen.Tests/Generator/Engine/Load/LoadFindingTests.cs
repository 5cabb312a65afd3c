namespace ReportGen.Tests.Generator.Engine.Load;

/// <summary>What data that do not fit their study are told, over the base study of the broken inputs.</summary>
public sealed class LoadFindingTests
{
    private static TemporaryStudy Base() => TemporaryStudy.CopyOf(Repository.BaseStudy);

    private static void Says(TemporaryStudy study, string finding) => Assert.Contains(finding, study.Printed(), StringComparison.Ordinal);

    private static void Refuses(TemporaryStudy study, string finding)
    {
        Assert.Null(study.Build());
        Says(study, finding);
    }

    [Fact]
    public void DataFile_OfAnUnknownKind_IsTold()
    {
        using var study = Base().Replace("study.yaml", "file: data.csv", "file: data.feather").Write("data.feather", "FEA1");
        Refuses(study, "error[RG3101]: no reader for 'data.feather'\n  --> study.yaml:8:11\n");
    }

    [Theory] // once a column, with the rows; told too beside an error of another column
    [InlineData("-999", "", "-999 stands in 2 cells of column 'income', apart from all its other values: rows 6, 9")]
    [InlineData("-99.9", "", "-99.9 stands in 2 cells of column 'income', apart from all its other values: rows 6, 9")]
    [InlineData("99999", "", "99999 stands in 2 cells of column 'income', apart from all its other values: rows 6, 9")]
    [InlineData("-999", "9999", "-999 and 9999 stand in 3 cells of column 'income', apart from all its other values: rows 6, 9, 12")]
    public void CodeForAMissingValue_InSeveralCells_IsTold(string code, string other, string finding)
    {
        using var study = Base().Replace("data.csv", "2,2020,16,", $"2,2020,{code},").Replace("data.csv", "3,2020,19,", $"3,2020,{code},");
        if (other.Length > 0) study.Replace("data.csv", "4,2020,22,", $"4,2020,{other},");
        study.Built("csv");
        var codes = string.Join(", ", ((string[])[code, other]).Where(c => c.Length > 0).Select(c => $"\"{c}\""));
        Says(study, $"warning[RG3156]: {finding}\n  --> data.csv:6:3\n"
            + $"  hint: where it means that nothing is known, say `missing: [{codes}]` of the data file\n");
        Assert.DoesNotContain("RG5103", study.Printed(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1e9", true)]
    [InlineData("[-5000, -4000]", true)]
    [InlineData("100", false)]
    [InlineData("15", false)]
    public void Optimum_FarFromAllValues_IsTold(string optimum, bool isTold)
    {
        using var study = Base().Replace("green.yaml", "direction: positive\n      - id: schools",
            $"direction: moderate\n        optimum: {optimum}\n      - id: schools");
        Assert.True(study.Check());
        Assert.Equal(isTold, study.Printed().Contains("warning[RG3192]: the optimum of indicator 'income' lies far from all values\n"
            + "  --> green.yaml:9:13\n  hint: they go from 13 to 31, `optimum:` is ", StringComparison.Ordinal));
        Assert.Equal(isTold, study.Printed().Contains("RG3192", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1,2019,22,-6", "", "(unit '1' (Alpha), year 2019)\n  --> data.csv:2:4\n")]
    [InlineData("1,2019,22,-6", "1,2021,14,-6", "(unit '1' (Alpha), year 2019), and in 1 more unit-year\n  --> data.csv:2:4\n")]
    public void DenominatorBelowZero_IsTold(string first, string second, string place)
    {
        using var study = Base().Replace("data.csv", "1,2019,22,6", first)
            .Replace("green.yaml", "      - id: income\n", "      - id: income\n        per: schools\n");
        if (second.Length > 0) study.Replace("data.csv", "1,2021,14,6", second);
        Assert.True(study.Check());
        Says(study, "warning[RG3193]: denominator 'schools' of indicator 'income' is below zero " + place);
    }

    [Theory] // declared; a number like the others; one that occurs once, which another finding tells
    [InlineData("    shape: wide\n", "    shape: wide\n    missing: [-999]\n", "-999", "-999")]
    [InlineData("    shape: wide\n", "    shape: wide\n", "99", "99")]
    [InlineData("    shape: wide\n", "    shape: wide\n", "-999", "18")]
    public void NumberOfNines_ThatIsNoUntoldCode_IsNot(string from, string to, string first, string second)
    {
        using var study = Base().Replace("study.yaml", from, to).Replace("data.csv", "1,2020,13,", "1,2020,113,")
            .Replace("data.csv", "2,2020,16,", $"2,2020,{first},").Replace("data.csv", "3,2020,19,", $"3,2020,{second},").Built("csv");
        Assert.DoesNotContain("RG3156", study.Printed(), StringComparison.Ordinal);
    }

    [Fact]
    public void ListOfUnits_OfAnUnknownKind_IsTold()
    {
        using var study = Base().Replace("study.yaml", "units: units.csv", "units: units.feather").Write("units.feather", "FEA1");
        Refuses(study, "error[RG3120]: no reader for 'units.feather'\n  --> units.feather\n");
    }

    [Fact]
    public void Cell_InTwoFiles_IsTold()
    {
        using var study = Base().Replace("study.yaml", "    shape: wide\n", "    shape: wide\n  - file: more.csv\n");
        study.Write("more.csv", "unit,year,income\n1,2019,23\n");
        Refuses(study, "error[RG3107]: unit '1' (Alpha), year 2019: 'income' has a second value\n  --> more.csv:2:3\n");
    }

    [Fact]
    public void Data_OfOtherYearsOnly_AreTold()
    {
        using var study = Base().Replace("study.yaml", "{from: 2019, to: 2021}", "[1999]\npanel: unbalanced");
        Refuses(study, "error[RG3111]: no data row belongs to a unit and a year of the study\n  --> study.yaml\n"
            + "  hint: compare the study's `years:` with the data's: 2019 to 2021\n");
    }

    [Fact]
    public void GivenScore_ThatIsBlank_IsTold()
    {
        using var study = Base().Replace("study.yaml", "green.yaml, alpha: 0.5", "green.yaml, alpha: 0.5, score: e")
            .Replace("study.yaml", "digital.yaml, alpha: 0.5", "digital.yaml, alpha: 0.5, score: s")
            .Replace("study.yaml", "{from: 2019, to: 2021}", "[2020]")
            .Write("data.csv", "unit,year,e,s\n1,2020,0.1,0.2\n2,2020,,0.2\n3,2020,0.3,0.4\n4,2020,0.5,0.6\n");
        Refuses(study, "error[RG3116]: the score of 'green' is blank (unit '2' (Beta), year 2020)\n");
    }

    [Fact]
    public void FileOfYears_WithoutAYearOfTheStudy_IsTold()
    {
        using var study = Base();
        study.Replace("study.yaml", "    shape: wide\n", "    shape: wide\n  - {file: more.csv, shape: years, holds: more}\n");
        study.Write("more.csv", "unit,1998,1999\n1,1,2\n");
        Refuses(study, "error[RG3118]: no column of this file is a year of the study\n  --> more.csv:1\n");
    }

    [Fact]
    public void Row_WhoseNameMeansTwoUnits_IsTold()
    {
        using var study = Base().Replace("units.csv", "Alpha,甲,", "Alpha,同,").Replace("units.csv", "Beta,乙,", "Beta,同,");
        study.Replace("data.csv", "\n1,2019,", "\n同,2019,");
        Refuses(study, "error[RG3119]: the name '同' means several units: '1' (Alpha), '2' (Beta)\n  --> data.csv:2:1\n");
    }
}
