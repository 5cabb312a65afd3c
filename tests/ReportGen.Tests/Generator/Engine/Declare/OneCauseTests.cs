namespace ReportGen.Tests.Generator.Engine.Declare;

/// <summary>One slip is one message, however much follows from it.</summary>
public sealed class OneCauseTests
{
    [Theory]
    [InlineData("groupings: [regions.yaml]", "groupings: [scale.yaml]", "grouping",
        "scale.yaml:1:1", "a grading scale", "name it under `gradings:`")]
    [InlineData("groupings: [regions.yaml]", "groupings: [study.yaml]", "grouping",
        "study.yaml:1:1", "a study", "a study is named on the command line")]
    [InlineData("coupling: scale.yaml", "coupling: regions.yaml", "grading scale",
        "regions.yaml:1:1", "a grouping", "name it under `groupings:`")]
    [InlineData("use: green.yaml", "use: regions.yaml", "indicator system",
        "regions.yaml:1:1", "a grouping", "name it under `groupings:`")]
    [InlineData("groupings: [regions.yaml]", "groupings: [regions.yaml]\nreferences: green.yaml", "bibliography",
        "green.yaml:1:1", "an indicator system", "name it with `use:` under `systems:`")]
    public void File_OfAnotherKind_IsSaidToBeOne(string from, string to, string wanted, string at, string got, string place)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Replace("study.yaml", from, to);
        study.Check();
        Assert.Equal(
            $"error[RG1055]: this file is {got}; {(wanted[0] == 'i' ? "an" : "a")} {wanted} is wanted where it is named\n"
            + $"  --> {at}\n  hint: {place}\n", study.Printed());
    }

    [Theory]
    [InlineData("data: data.csv\n", "a list is wanted here, not 'data.csv'", "7:7", "write it as an entry: - file: data.csv")]
    [InlineData("data: [data.csv]\n", "a mapping is wanted here, not 'data.csv'", "7:8", "write {file: data.csv}")]
    [InlineData("data: []\n", "the list of data files is empty", "7:7", "")]
    [InlineData("", "the study has no 'data'", "1:1", "")]
    public void Data_DeclaredOtherwise_AreTheOnlyThingSaid(string data, string message, string at, string hint)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Replace("study.yaml", "data:\n  - file: data.csv\n    shape: wide\n", data);
        study.Check();
        Assert.Matches($@"^error\[RG10..\]: {System.Text.RegularExpressions.Regex.Escape(message)}\n  --> study.yaml:{at}\n"
            + (hint.Length == 0 ? "$" : $"  hint: {System.Text.RegularExpressions.Regex.Escape(hint)}\n$"), study.Printed());
    }

    [Fact]
    public void List_WrittenAsOneWord_IsShownAsAList()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Replace("study.yaml", "groupings: [regions.yaml]", "groupings: regions.yaml")
            .Replace("study.yaml", "models:\n  dagum-gini: {measures: [D]}\n", "");
        study.Check();
        Assert.Equal(
            "error[RG1012]: a list is wanted here, not 'regions.yaml'\n  --> study.yaml:13:12\n  hint: write [regions.yaml]\n",
            study.Printed());
    }

    [Fact]
    public void Text_ThatCannotBeRead_IsNotMissing()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        File.WriteAllBytes(Path.Combine(study.Folder, "text", "introduction.en.md"), [0x61, 0xFF, 0x62]);
        study.Check();
        Assert.StartsWith("error[RG1006]: ", study.Printed(), StringComparison.Ordinal);
        Assert.Single(study.Diagnostics.Sorted());
    }

    [Fact]
    public void Unit_WithoutAName_IsKnownToTheData()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Replace("units.csv", "1,甲市,Alpha,", "1,,,");
        study.Check();
        Assert.Equal("error[RG2032]: the unit of this row has no name\n  --> units.csv:2:1\n", study.Printed());
    }

    [Fact]
    public void Measure_ThatIsNone_DoesNotLackUnits()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Replace("study.yaml", "measures: [D]", "measures: [E]");
        study.Check();
        Assert.Equal("RG4301", Assert.Single(study.Diagnostics.Sorted()).Code);
    }

    [Fact]
    public void System_OfConstants_IsSaidOnce()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Write("data.csv",
            "unit,year,income,schools,pollution,parks,users,lines,patents,staff\n" + string.Concat(
                from unit in new[] { 1, 2, 3, 4 } from year in new[] { 2019, 2020, 2021 }
                select $"{unit},{year},5,5,5,5,{unit + year},{unit * year},{unit * unit},{year * year + unit}\n"));
        study.Check();
        Assert.Equal("RG4102", Assert.Single(study.Diagnostics.Sorted()).Code);
        Assert.Contains("system 'green'", study.Printed(), StringComparison.Ordinal);
    }

    [Fact]
    public void TidyFile_DeclaredWide_IsSaidToBeTidy()
    {
        string[] columns = ["income", "schools", "pollution", "parks", "users", "lines", "patents", "staff"];
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Write("data.csv",
            "unit,year,indicator,value\n" + string.Concat(
                from unit in new[] { 1, 2, 3, 4 } from year in new[] { 2019, 2020, 2021 } from column in columns
                select $"{unit},{year},{column},{unit * year % 17}\n"));
        study.Check();
        Assert.Equal(
            "error[RG3161]: this file is not of `shape: wide`: it is a table with a row per value\n  --> data.csv\n"
            + "  hint: leave `shape:` out, and it is found\n", study.Printed());
        Assert.True(study.Replace("study.yaml", "    shape: wide\n", "").Check(), study.Printed());
    }

    [Fact]
    public void Schema_SetOnTheCommandLine_IsChecked()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        Assert.Null(study.Declare("schema=2"));
        Assert.Equal(
            "error[RG1016]: schema 2 is not known to this program\n  --> --set schema=2\n  hint: write schema: 1\n", study.Printed());
        Assert.NotNull(study.Declare("schema=1"));
    }

    [Fact]
    public void Indicator_ThatIsConstant_IsSaidToBeLeftOut()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Write("data.csv",
            "unit,year,income,schools,pollution,parks,users,lines,patents,staff\n" + string.Concat(
                from unit in new[] { 1, 2, 3, 4 } from year in new[] { 2019, 2020, 2021 }
                select $"{unit},{year},5,{unit},{year},{unit + year},{unit + year},{unit * year},{unit * unit},{year * year + unit}\n"));
        study.Check();
        Assert.Contains("warning[RG4101]: indicator 'income' is constant and is left out\n", study.Printed(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("years: {from: 2019, to: 2021}", "years: 2019-2021",
        "RG1013]: '2019-2021' is not a number\n  --> study.yaml:6:8\n  hint: a range is [2019, 2021]; years are {from: 2019, to: 2021}\n")]
    [InlineData("years: {from: 2019, to: 2021}", "years: 2019, 2020, 2021",
        "RG1013]: '2019, 2020, 2021' is not a number\n  --> study.yaml:6:8\n  hint: write [2019, 2020, 2021]\n")]
    [InlineData("years: {from: 2019, to: 2021}", "years: {from：2019, to: 2021}",
        "RG1003]: 'from：' has a full-width colon\n  --> study.yaml:6:9\n  hint: write 'from: ' with an ASCII colon and a space\n")]
    [InlineData("alpha: 0.5", "alpha: 50",
        "RG2020]: the alphas sum to 100, not 1\n  --> study.yaml:11:3\n  hint: they are shares: 50% is 0.5\n")]
    public void Slip_OfTheHand_IsShownAsItIsWritten(string from, string to, string said)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Replace("study.yaml", from, to);
        study.Check();
        Assert.Equal("error[" + said, study.Printed());
    }

    [Fact]
    public void Range_WrittenWithAHyphen_IsShownAsAList()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Replace("green.yaml", "      - id: schools\n", "      - id: schools\n        range: 0-40\n");
        study.Check();
        Assert.Contains("error[RG1012]: a list is wanted here, not '0-40'\n", study.Printed(), StringComparison.Ordinal);
        Assert.Contains("hint: write [0, 40]\n", study.Printed(), StringComparison.Ordinal);
    }

    [Fact]
    public void DataFile_ForAStudy_IsToldHowItBecomesOne()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        study.Study = "data.csv";
        study.Declare();
        Assert.EndsWith(
            "  hint: this is no declaration; `reportgen init data.csv` makes a study of a data file\n", study.Printed(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Label_Cited_IsReferredTo()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Write("text/introduction.en.md", "See @tbl:top-units.\n");
        study.Build("html");
        Assert.Contains("hint: a table, figure or equation is referred to by {{ ref \"tbl-top-units\" }}\n", study.Printed(),
            StringComparison.Ordinal);
    }
}
