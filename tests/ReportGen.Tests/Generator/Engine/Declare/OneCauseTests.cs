using ReportGen.Contracts.Diagnostics;

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
    [InlineData("green.yaml")]
    [InlineData("digital.yaml")]
    [InlineData("regions.yaml")]
    [InlineData("scale.yaml")]
    public void Part_ThatCannotBeRead_IsNotSpokenOfAgain(string part)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Replace("study.yaml", "gradings: {", "gradings: {green: scale.yaml, ")
            .Replace("study.yaml", "id: base\n", "id: base\nweighting: {digital: critic}\n"
                + "normalization: {green: rank}\naggregation: {criteria: geometric}\n"
                + "mechanisms: [{from: economy, to: digital, text: By people.}]\n"
                + "published: [{measure: green, column: income, decimals: 3}]\n");
        study.Write(part, File.ReadAllText(Path.Combine(study.Folder, part)) + "name: One: two\n");
        Assert.False(study.Check());
        Assert.Matches($@"^error\[RG1001\]: [^\n]+\n  --> {part}:\d+:\d+\n  hint: [^\n]+\n$", study.Printed(Severity.Warning));
    }

    [Theory] // what a text says that cannot be read is not known
    [InlineData("甲 [@a] {{ if lang == \"zh\" }}。\n", "RG6001")]
    [InlineData("甲 [@a] {{ nobody }}。\n", "RG6001")]
    [InlineData("甲 {{ lang [@a]。\n", "RG6061")]
    [InlineData("甲 [@a 。\n", "RG6069")]
    [InlineData("甲 [@bb]。\n", "RG6007")]
    public void Text_ThatCannotBeRead_CitesNothingThatIsMissed(string text, string code)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Write("r.bib", "@article{a, author={Doe, J.}, title={A}, year=2020}\n")
            .Replace("study.yaml", "id: base\n", "id: base\nreferences: r.bib\n")
            .Write("text/introduction.zh.md", text).Write("text/introduction.en.md", "One.\n");
        study.Check();
        Assert.Equal([code], study.Diagnostics.Sorted().Where(d => d.Code.StartsWith("RG6", StringComparison.Ordinal)).Select(d => d.Code));
        study.Write("text/introduction.zh.md", "甲。\n").Check();
        Assert.Contains("warning[RG6008]: reference 'a' is never cited\n", study.Printed(), StringComparison.Ordinal);
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

    [Theory]
    [InlineData("study.yaml", "    shape: wide\n", "    files: \"*.csv\"\n",
        "error[RG2117]: `file:` and `files:` stand in one entry of `data:`\n  --> study.yaml:8:5\n  hint: keep one of them\n")]
    [InlineData("study.yaml", "    shape: wide\n", "    shape: wide\n    holds: nothing\n",
        "error[RG2027]: `holds:` does not go with this shape\n  --> study.yaml:10:12\n")]
    [InlineData("regions.yaml", "by: region\n", "by: region\nthrough: other.yaml\n",
        "error[RG2117]: `by:` and `through:` stand in one grouping\n  --> regions.yaml:5:1\n  hint: keep one of them\n")]
    [InlineData("regions.yaml",
        "by: region\nregions:\n  - {id: north, name: {zh: 北方, en: North}}\n  - {id: south, name: {zh: 南方, en: South}}",
        "regions:\n  - {id: north, name: {zh: 北方, en: North}, match: north}\n  - {id: south, name: {zh: 南方, en: South}, members: [3, 4]}",
        "error[RG1010]: 'match' is not a known key here\n  --> regions.yaml:5:44\n"
        + "  hint: `match:` goes with `by:`, an attribute of the units; without it a region has `members:`\n")]
    [InlineData("study.yaml", "groupings: [regions.yaml]", "groupings: [regions.yaml, regions.yaml]",
        "error[RG2001]: grouping 'regions' is declared twice\n  --> study.yaml:13:27\n  hint: the first one is at study.yaml:13:13\n")]
    [InlineData("study.yaml", "id: base\n", "id: base\ntheme: !!str sun\n",
        "error[RG1043]: the tag '!!str' stands before a value\n  --> study.yaml:3:8\n"
        + "  hint: leave it out: what a value is, its key says\n")]
    [InlineData("study.yaml", "to: 2021}", "to: 2021, except: [2019, 2020, 2021]}",
        "error[RG2116]: `except:` takes out every year from 2019 to 2021\n  --> study.yaml:6:39\n  hint: leave a year in\n")]
    [InlineData("scale.yaml", "0.7, to: 1}", "0.8, to: 1, stages: [{id: a, name: A, above: 0.7, to: 1}]}\n",
        "error[RG2008]: there is a gap between bands 'middle' and 'high'\n  --> scale.yaml:7:10\n"
        + "  hint: each band begins where the one before ends\n"
        + "error[RG2010]: some bands have stages and some have none\n  --> scale.yaml:7:10\n"
        + "  hint: give stages to every band or to none\n")]
    [InlineData("regions.yaml", "by: region", "by: id",
        "error[RG2016]: the list of units has no column 'id' of attributes: it names units\n  --> regions.yaml:4:5\n"
        + "  hint: its attributes are region\n")]
    [InlineData("data.csv", "unit,year,income,", "unit,year,incom,",
        "error[RG3103]: column 'income' of indicator 'income' and 1 more is in no data file\n  --> green.yaml:9:13\n"
        + "  hint: did you mean 'incom'?\n")]
    [InlineData("data.csv", "1,2019,22,", "1,2019,1e200,",
        "error[RG3019]: 'income' of '1' (Alpha) in 2019 is too large to compute with\n  --> data.csv:2:3\n"
        + "  hint: values lie between -1e100 and 1e100; look for a missing decimal point or a code for missing values\n")]
    public void Slip_IsOneMessage(string file, string from, string to, string expected)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Replace(file, from, to);
        if (file == "data.csv") study.Replace("digital.yaml", "en: Lines}, direction", "en: Lines}, column: income, direction");
        study.Check();
        Assert.Equal(expected, study.Printed(Severity.Warning));
    }

    [Theory]
    [InlineData("above: 0.6, to: 1", "error[RG2008]: there is a gap between bands 'low' and 'high'\n  --> scale.yaml:6:10\n"
        + "  hint: each band begins where the one before ends\n")]
    [InlineData("above: 0.5, to: 100", "error[RG2110]: the bands run to 100; scores and degrees lie from 0 to 1\n  --> scale.yaml:6:10\n"
        + "  hint: write 0.4 for 40\n")]
    public void Band_WithAWrongEnd_IsToldWithoutItsStages(string ends, string expected)
    {
        static string Stages(string a, string b, string from, string at, string to) =>
            $"stages: [{{id: {a}, name: {a}, above: {from}, to: {at}}}, {{id: {b}, name: {b}, above: {at}, to: {to}}}]";
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Write("scale.yaml",
            "schema: 1\nid: scale\nname: Scale\nbands:\n"
            + $"  - {{id: low, name: Low, above: 0, to: 0.5, {Stages("a", "b", "0", "0.2", "0.5")}}}\n"
            + $"  - {{id: high, name: High, {ends}, {Stages("c", "d", "0.5", "0.8", "1")}}}\n");
        study.Check();
        Assert.Equal(expected, study.Printed());
    }

    [Fact]
    public void Region_ByAnothersId_IsNotMissingInAGroupingOfRegions()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Replace("regions.yaml", "id: south", "id: north")
            .Replace("study.yaml", "groupings: [regions.yaml]", "groupings: [regions.yaml, coast.yaml]")
            .Write("coast.yaml", "schema: 1\nid: coast\nname: Coast\nthrough: regions.yaml\nothers: exclude\n"
                + "regions:\n  - {id: all, name: All, members: [north, south]}\n");
        study.Check();
        Assert.Contains("error[RG2001]: region 'north' is declared twice\n", study.Printed(), StringComparison.Ordinal);
        Assert.DoesNotContain("RG2013", study.Printed(), StringComparison.Ordinal);
    }

    [Fact]
    public void Row_ThatDecidesTwoIndicatorsOfOneColumn_IsToldOnce()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Replace("data.csv", "1,2019,22,", "1,2019,1e20,")
            .Replace("digital.yaml", "en: Lines}, direction", "en: Lines}, column: income, direction");
        study.Check();
        Assert.Single(study.Diagnostics.Sorted(), d => d.Code == "RG5103");
    }

    [Fact]
    public void Formula_ThatIsDefinedNowhere_IsNotSaidToBeAnEmptyColumn()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Replace("digital.yaml", "en: Lines}, direction", "en: Lines}, formula: lines / (staff - staff), direction");
        study.Check();
        Assert.Contains("error[RG3112]: indicator 'lines' has no value in any year", study.Printed(), StringComparison.Ordinal);
        Assert.Contains("hint: its formula is defined nowhere: look for what it divides by", study.Printed(), StringComparison.Ordinal);
    }

    [Fact]
    public void Works_ThatCannotBeRead_AreSaidToBeMissingOnce()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Replace("study.yaml", "id: base\n", "id: base\nreferences: r.json\n")
            .Write("r.json", "[]").Write("text/introduction.zh.md", "[@a]，[@b]。\n").Write("text/introduction.en.md", "[@a], [@b].\n");
        study.Check();
        Assert.Equal(
            "error[RG2119]: the texts cite works, and this file of references holds none that can be read\n  --> study.yaml:3:13\n"
            + "  hint: mend the file, or name the one that holds them\n", study.Printed(Severity.Warning));
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
