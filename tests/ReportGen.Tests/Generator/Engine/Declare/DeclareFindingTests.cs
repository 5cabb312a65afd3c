namespace ReportGen.Tests.Generator.Engine.Declare;

/// <summary>What declarations that contradict themselves or each other are told, over the base study of the broken inputs.</summary>
public sealed class DeclareFindingTests
{
    private static TemporaryStudy Base() => TemporaryStudy.CopyOf(Repository.BaseStudy);

    private static void Says(TemporaryStudy study, string finding) => Assert.Contains(finding, study.Printed(), StringComparison.Ordinal);

    [Theory]
    [InlineData(
        "study.yaml", "data:\n  - file: data.csv\n    shape: wide\n", "data: []\n",
        "error[RG1019]: the list of data files is empty\n  --> study.yaml:7:7\n")]
    [InlineData(
        "study.yaml", "{from: 2019, to: 2021}", "[2019, 2019]",
        "error[RG2022]: year 2019 stands twice\n  --> study.yaml:6:8\n")]
    [InlineData(
        "study.yaml", "{from: 2019, to: 2021}", "[0]",
        "error[RG2023]: 0 is not a year\n  --> study.yaml:6:8\n")]
    [InlineData(
        "study.yaml", "{use: green.yaml, alpha: 0.5}", "{id: a, name: A, symbol: A, alpha: 0.5}",
        "error[RG2026]: a system declared in the study needs `score:`\n  --> study.yaml:11:5\n")]
    [InlineData(
        "study.yaml", "shape: wide", "shape: wide\n    holds: users",
        "error[RG2027]: `holds:` does not go with this shape\n  --> study.yaml:10:12\n")]
    [InlineData(
        "digital.yaml", "Users}, direction: positive}", "Users}, direction: positive, weight: 0}",
        "error[RG2005]: weight 0 is not above zero\n  --> digital.yaml:9:77\n")]
    [InlineData(
        "scale.yaml", "above: 0, to: 0.4}", "above: 0, to: 0.4, stages: [{id: a, name: A, above: 0, to: 0.4}]}",
        "error[RG2010]: some bands have stages and some have none\n  --> scale.yaml:5:10\n")]
    [InlineData(
        "regions.yaml", "en: North}}", "en: North}, match: nort}",
        "error[RG2017]: no unit has 'nort', which region 'north' asks for\n  --> regions.yaml:6:51\n  hint: did you mean 'north'?\n")]
    [InlineData(
        "units.csv", "Alpha,甲,", "Alpha,2,",
        "error[RG2029]: alias '2' of unit '1' is the id of unit '2'\n  --> units.csv:2:1\n")]
    [InlineData("study.yaml", "{from: 2019, to: 2021}", "", "error[RG2077]: the 'years' of the study says nothing\n  --> study.yaml:6:7\n")]
    [InlineData(
        "green.yaml", "symbol: E", "symbol: ~", "error[RG2077]: the 'symbol' of the system says nothing\n  --> green.yaml:4:9\n")]
    [InlineData(
        "units.csv", "乙,north", "乙,nroth",
        "error[RG2099]: no region of 'regions' asks for 'nroth', the 'region' of unit 2\n  --> units.csv:3:1\n"
            + "  hint: did you mean 'north'? If not, add it to a region, or say `others: exclude`\n")]
    [InlineData(
        "study.yaml", "id: base\n", "id: base\nnormalization: {method: min-max, to: [0.01, 1e308]}\n",
        "error[RG1063]: no range reaches to 1E+308\n  --> study.yaml:3:38\n")]
    [InlineData(
        "digital.yaml", "Users}, direction: positive}", "Users}, direction: positive, range: [-2e200, 1]}",
        "error[RG1063]: no range reaches to -2E+200\n  --> digital.yaml:9:")]
    [InlineData("units.csv", "1,甲市,", ",甲市,", "error[RG2032]: the unit of this row has no id\n  --> units.csv:2:1\n")]
    public void Declaration_ThatCannotBe_IsToldInItsPlace(string file, string from, string to, string finding)
    {
        using var study = Base().Replace(file, from, to);
        Assert.Null(study.Declare());
        Says(study, finding);
    }

    [Theory]
    [InlineData(
        "green.yaml", "en: Schools", "en: Income",
        "warning[RG2073]: this indicator is called 'Income' like that of line 9\n  --> green.yaml:13:13\n")]
    [InlineData(
        "green.yaml", "zh: 环境", "zh: 经济", "warning[RG2073]: this criterion is called '经济' like that of line 6\n  --> green.yaml:16:9\n")]
    [InlineData(
        "regions.yaml", "en: South", "en: North",
        "warning[RG2073]: this region is called 'North' like that of line 6\n  --> regions.yaml:7:10\n")]
    [InlineData(
        "scale.yaml", "en: High", "en: Low", "warning[RG2073]: this band is called 'Low' like that of line 5\n  --> scale.yaml:7:10\n")]
    [InlineData(
        "digital.yaml", "en: Digital", "en: Resilience",
        "warning[RG2073]: this system is called 'Resilience' like that of line 11\n  --> study.yaml:12:5\n")]
    [InlineData(
        "units.csv", "2,乙市", "2,甲市",
        "warning[RG2097]: units '1', '2' are called '甲市', and nothing in the list tells them apart\n  --> units.csv:3:1\n")]
    [InlineData(
        "units.csv", "3,丙市", "3,甲市",
        "note[RG2098]: 2 units are called '甲市', and are printed as '甲市（北方）', '甲市（南方）'\n  --> units.csv:4:1\n")]
    [InlineData( // É as one sign, and as a letter with an accent
        "units.csv", "1,甲市,Alpha,甲,north\n2,乙市,Beta", "1,\u00c9vora,Alpha,甲,north\n2,E\u0301vora,Beta",
        "warning[RG2097]: units '1', '2' are called '\u00c9vora', and nothing in the list tells them apart\n  --> units.csv:3:1\n")]
    [InlineData(
        "regions.yaml", "{zh: 北方, en: North}}\n  - {id: south, name: {zh: 南方, en: South}}",
        "{zh: 北方, en: \u00c9st}}\n  - {id: south, name: {zh: 南方, en: E\u0301st}}",
        "warning[RG2073]: this region is called '\u00c9st' like that of line 6\n  --> regions.yaml:7:10\n")]
    [InlineData(
        "units.csv", "name_zh,name_en,", "name_cn,name_en,",
        "warning[RG2113]: 'name_cn' is no head that a list of units has, and is taken for an attribute of the units\n"
            + "  --> units.csv:1:2\n  hint: did you mean 'name_zh'?\n")]
    [InlineData(
        "units.csv", "aliases", "Aliasses",
        "warning[RG2113]: 'Aliasses' is no head that a list of units has, and is taken for an attribute of the units\n"
            + "  --> units.csv:1:4\n  hint: did you mean 'aliases'?\n")]
    [InlineData(
        "units.csv", "aliases", "name_fr",
        "warning[RG2113]: 'name_fr' is no head that a list of units has, and is taken for an attribute of the units\n"
            + "  --> units.csv:1:4\n  hint: the heads are id, ")]
    public void Names_ThatAreAlike_AreTold(string file, string from, string to, string finding)
    {
        using var study = Base().Replace(file, from, to);
        Assert.NotNull(study.Declare());
        Says(study, finding);
    }

    [Theory] // a unit is left out in silence where its value is another one, not where it is one with a slip
    [InlineData("North", "north", "did you mean 'north'?")]
    [InlineData("norht", "north", "did you mean 'north'?")]
    [InlineData("northern", "north", null)]
    [InlineData("西部", "东部", null)]
    [InlineData("zone2", "zone1", null)]
    public void Value_ThatNoRegionAsksForButForASlip_IsTold(string value, string asked, string? hint)
    {
        using var study = Base().Replace("units.csv", "乙,north", $"乙,{value}").Replace("units.csv", "甲,north", $"甲,{asked}")
            .Replace("regions.yaml", "en: North}}", $"en: North}}, match: {asked}}}")
            .Replace("regions.yaml", "by: region", "by: region\nothers: exclude");
        Assert.NotNull(study.Declare());
        Assert.Equal(hint is null ? "" : $"warning[RG2114]: no region of 'regions' asks for '{value}', the 'region' of unit 2, "
            + $"which is left out\n  --> units.csv:3:1\n  hint: {hint}\n", study.Printed());
    }

    [Theory]
    [InlineData("high middle low", "the bands are written from high to low", "scale.yaml:5:10")]
    [InlineData("middle low high", "the bands are not in order", "scale.yaml:5:10")]
    public void Bands_InAnotherOrder_AreToldOnce(string order, string finding, string at)
    {
        using var study = Base();
        var lines = File.ReadAllLines(Path.Combine(study.Folder, "scale.yaml"));
        var bands = order.Split(' ').Select(id => lines.First(l => l.Contains($"id: {id},", StringComparison.Ordinal)));
        Assert.Null(study.Write("scale.yaml", string.Join('\n', [.. lines[..4], .. bands]) + "\n").Declare());
        Assert.Equal($"error[RG2096]: {finding}\n  --> {at}\n  hint: write them from low to high: low, middle, high\n", study.Printed());
    }

    [Fact] // what is misspelt is told at its row, what is not is told as before, and both at once
    public void UnitsOfNoRegion_AreToldByTheirCause()
    {
        using var study = Base().Replace("units.csv", "乙,north", "乙,nroth").Replace("units.csv", "丁,south", "丁,faraway");
        Assert.Null(study.Declare());
        Assert.Equal(
            "error[RG2015]: 1 unit is in no region of 'regions': 4\n  --> regions.yaml:2:5\n"
            + "  hint: add them to a region, or say `others: exclude`\n"
            + "error[RG2099]: no region of 'regions' asks for 'nroth', the 'region' of unit 2\n  --> units.csv:3:1\n"
            + "  hint: did you mean 'north'? If not, add it to a region, or say `others: exclude`\n",
            study.Printed());
    }

    [Fact]
    public void Set_ValueThatIsNoYaml_IsTold()
    {
        using var study = Base();
        Assert.Null(study.Declare("years={from: 2019"));
        Assert.StartsWith("error[RG0003]: the value is not YAML: ", study.Printed(), StringComparison.Ordinal);
    }

    [Fact]
    public void Stages_ThatLeaveAGap_AreTold()
    {
        using var study = Base().Write("scale.yaml", """
            schema: 1
            id: scale
            name: Scale
            bands:
              - {id: low, name: Low, above: 0, to: 0.5, stages: [{id: a, name: A, above: 0, to: 0.4}]}
              - {id: high, name: High, above: 0.5, to: 1, stages: [{id: b, name: B, above: 0.5, to: 1}]}
            """);
        Assert.Null(study.Declare());
        Says(study, "error[RG2009]: the stages of band 'low' do not cover it from end to end\n");
    }

    [Fact]
    public void Member_WhoseNameMeansTwoUnits_IsTold()
    {
        using var study = Base().Replace("units.csv", "Alpha,甲,", "Alpha,同,").Replace("units.csv", "Beta,乙,", "Beta,同,");
        study.Write("regions.yaml", "schema: 1\nid: regions\nname: R\nothers: exclude\nregions:\n  - {id: a, name: A, members: [同]}\n");
        Assert.Null(study.Declare());
        Assert.Equal(
            "error[RG2012]: the name '同' means several units\n  --> regions.yaml:6:32\n  hint: use the unit's id\n", study.Printed());
    }

    [Theory]
    [InlineData(
        "regions.yaml", "[nroth, south]",
        "error[RG2013]: grouping 'regions' has no region 'nroth'\n  --> upper.yaml:6:34\n  hint: did you mean 'north'?\n")]
    [InlineData("upper.yaml", "[all]", "error[RG2034]: grouping 'upper.yaml' goes through itself\n  --> upper.yaml:1:1\n")]
    public void Grouping_ThroughAnother_KnowsItsRegions(string through, string members, string finding)
    {
        using var study = Base().Replace("study.yaml", "[regions.yaml]", "[regions.yaml, upper.yaml]");
        study.Write("upper.yaml", $$"""
            schema: 1
            id: upper
            name: U
            through: {{through}}
            regions:
              - {id: all, name: A, members: {{members}}}
            """);
        Assert.Null(study.Declare());
        Says(study, finding);
    }

    [Fact]
    public void RegionsByValue_WithoutAnIdInThem_AreTold()
    {
        using var study = Base().Replace("units.csv", "甲,north", "甲,**");
        study.Write("regions.yaml", "schema: 1\nid: regions\nname: R\nby: region\n");
        Assert.Null(study.Declare());
        Says(study, "error[RG2018]: no id can be made from '**'\n  --> regions.yaml:4:5\n");
    }

    [Fact]
    public void Text_InNoLanguage_IsTold()
    {
        using var study = Base().Replace("green.yaml", "name: {zh: 学校, en: Schools}", "name: {}");
        Assert.Null(study.Declare());
        Says(study, "error[RG1018]: a text needs zh or en\n  --> green.yaml:14:15\n");
    }

    [Fact]
    public void System_WithoutIndicators_IsTold()
    {
        using var study = Base().Write("green.yaml", "schema: 1\nid: green\nname: Green\nsymbol: E\n");
        Assert.Null(study.Declare());
        Says(study, "error[RG2025]: system 'green' has no indicators\n  --> green.yaml:2:5\n");
    }

    [Fact]
    public void Units_NoneOfWhomCanBeNamed_AreTold()
    {
        using var study = Base().Write("units.csv", "id,name_en,region\n,Alpha,north\n");
        Assert.Null(study.Declare());
        Says(study, "error[RG2030]: the list of units is empty\n  --> units.csv\n");
    }

    [Fact]
    public void Text_InOneLanguageOnly_IsAWarning()
    {
        using var study = Base();
        File.Delete(Path.Combine(study.Folder, "text", "introduction.en.md"));
        Assert.NotNull(study.Declare());
        Assert.Equal("warning[RG2033]: the text 'introduction' is missing in 'en'\n  --> study.yaml\n", study.Printed());
    }

    [Fact]
    public void WebPage_WithoutADateOfAccess_IsAWarning()
    {
        using var study = Base().Replace("study.yaml", "models:", "references: references.yaml\nmodels:");
        study.Write("references.yaml", "schema: 1\nreferences:\n  - {key: site, type: web, title: Site, url: https://example.org}\n");
        study.Write("text/introduction.en.md", "See [@site].").Built("html");
        Assert.Equal("warning[RG2037]: the web page 'site' has no date of access\n  --> references.yaml:3:11\n", study.Printed());
    }
}
