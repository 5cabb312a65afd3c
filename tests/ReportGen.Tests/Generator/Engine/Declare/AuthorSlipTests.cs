namespace ReportGen.Tests.Generator.Engine.Declare;

/// <summary>Slips of those who write declarations by hand, in words that they can act on.</summary>
public sealed class AuthorSlipTests
{
    private static string Printed(string file, string from, string to)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Replace(file, from, to);
        study.Check();
        return study.Printed();
    }

    [Theory]
    [InlineData("2024-13-45", true)]
    [InlineData("2024-02-30", true)]
    [InlineData("2024-13", true)]
    [InlineData("2024-02-29", false)]
    [InlineData("2024-5", false)]
    [InlineData("May 2024", false)]
    public void DateOfTheStudy_ThatTheCalendarLacks_IsTold(string date, bool isTold) => Assert.Equal(isTold,
        Printed("study.yaml", "id: base\n", $"id: base\ndate: \"{date}\"\n").Contains(
            $"error[RG2035]: there is no date '{date}'\n  --> study.yaml:3:7\n"
            + "  hint: write year, month and day as 2024-05-01, or the date in words\n",
            StringComparison.Ordinal));

    [Theory]
    [InlineData("title: {zh: 基准, en: Base}", "title: Base: a study", "a colon and a space stand within a value", "3:12",
        "put the value in quotes: title: \"Base: a study\"")]
    [InlineData("title: {zh: 基准, en: Base}", "title: @home", "a value cannot begin with @", "3:8", "put the value in quotes")]
    [InlineData("title: {zh: 基准, en: Base}", "title: *important*", "a value cannot begin with *", "3:8", "put the value in quotes")]
    [InlineData("{use: green.yaml, alpha: 0.5}", "{use: green.yaml，alpha: 0.5}", "， is full-width punctuation", "11:21",
        "write it in half width, with a space after it")]
    [InlineData("{use: green.yaml, alpha: 0.5}", "{use: green.yaml, alpha: 0.5}，", "， is full-width punctuation", "11:34",
        "write it in half width, with a space after it")]
    [InlineData("{use: green.yaml, alpha: 0.5}", "{use: \"green，.yaml\"，alpha: 0.5}", "， is full-width punctuation", "11:24",
        "write it in half width, with a space after it")]
    [InlineData("id: base", "id:base", "no space follows the colon", "2:4", "write id: base")]
    [InlineData("id: base", "id base", "a key and its value stand here without a colon", "2:1", "write id: base")]
    [InlineData("years: {from: 2019, to: 2021}", "years: {from: 2019 to: 2021}", "entries in braces are not told apart", "6:22",
        "write {from: 2019, to: 2021}, a comma and a space between two")]
    [InlineData("    shape: wide", "      shape: wide", "this line stands under a value, not under a key", "9:12",
        "begin it in the column of the lines that it belongs with")]
    [InlineData("title: {zh: 基准, en: Base}", "title: {zh: \"基准, en: Base}", "a quotation mark is opened and never closed", "3:13",
        "close it on the same line")]
    [InlineData("en: Base}", "en: \"Ba\u2028se\"}", "U+2028 stands here, which nobody sees and YAML takes for the end of a line", "3:24",
        "take it out, or write a blank in its place")]
    [InlineData("en: Base}", "en: \"Ba\u0085se\"}", "U+0085 stands here, which nobody sees and YAML takes for the end of a line", "3:24",
        "take it out, or write a blank in its place")]
    [InlineData("en: Base}", "en: Ba\u2028se}", "U+2028 stands here, which nobody sees and YAML takes for the end of a line", "3:23",
        "take it out, or write a blank in its place")]
    [InlineData("id: base", "id: base # a\u2029b", "U+2029 stands here, which nobody sees and YAML takes for the end of a line", "2:13",
        "take it out, or write a blank in its place")]
    [InlineData("en: Base}", "en: \"\\\\\\uD800se\"}", "\\uD800 is no character in double quotes", "3:24", "write the character itself")]
    [InlineData("en: Base}", "en: \"Ba\\u20\"}", "\\u20 is no character in double quotes", "3:24", "write the character itself")]
    [InlineData("en: Base}", "en: \"C:\\path\"}", "\\p is no character in double quotes", "3:24",
        "write \\\\ for a backslash, or put the value in single quotes")]
    [InlineData("    shape: wide", "    separator: ,", "a value cannot begin with ,", "9:16", "put the value in quotes")]
    public void WhatIsNoYaml_IsSaidAsItsAuthorSeesIt(string from, string to, string why, string at, string hint) =>
        Assert.Equal($"error[RG1001]: this is not YAML: {why}\n  --> study.yaml:{at}\n  hint: {hint}\n", Printed("study.yaml", from, to));

    [Theory] // of a text by language in braces
    [InlineData("{zh: 基准, en: Base, one and two}",
        "error[RG2115]: a comma in braces ends the text 'Base', and 'one and two' is read as a key\n  --> study.yaml:3:27\n"
        + "  hint: put the text in quotes: en: \"Base, one and two\"\n")]
    [InlineData("{zh: 基准, en: Base, one, two}",
        "error[RG2115]: a comma in braces ends the text 'Base', and 'one' is read as a key\n  --> study.yaml:3:27\n"
        + "  hint: put the text in quotes: en: \"Base, one, two\"\n")]
    [InlineData("{zh：基准, en: Base}",
        "error[RG1003]: 'zh：' has a full-width colon\n  --> study.yaml:3:9\n  hint: write 'zh: ' with an ASCII colon and a space\n")]
    [InlineData("{zh: 基准, en: Base #1}",
        "error[RG1031]: this { is never closed\n  --> study.yaml:3:8\n"
        + "  hint: a # after a space begins a comment, and the } is in it: put the text in quotes: en: \"Base #1\"\n")]
    [InlineData("{zh: 基准, en: Base: one}",
        "error[RG1001]: this is not YAML: a colon and a space stand within a text\n  --> study.yaml:3:21\n"
        + "  hint: put the text in quotes: en: \"Base: one\"\n")]
    [InlineData("{zh: 基准: 一, en: Base}",
        "error[RG1001]: this is not YAML: a colon and a space stand within a text\n  --> study.yaml:3:13\n"
        + "  hint: put the text in quotes: zh: \"基准: 一\"\n")]
    [InlineData("{zh: 基准 en: Base}",
        "error[RG1001]: this is not YAML: entries in braces are not told apart\n  --> study.yaml:3:18\n"
        + "  hint: write {from: 2019, to: 2021}, a comma and a space between two\n")]
    [InlineData("{zh: 基准, en: Base",
        "error[RG1031]: this { is never closed\n  --> study.yaml:3:8\n  hint: close it with } on the same line\n")]
    public void TextInBraces_ThatASignCuts_IsTold(string text, string expected) =>
        Assert.Equal(expected, Printed("study.yaml", "{zh: 基准, en: Base}", text));

    [Theory]
    [InlineData("lag(income, 2)")]
    [InlineData("max(income, lag(schools, 1), 3)")]
    public void Formula_ThatACommaCuts_IsToldOnce(string formula) => Assert.Equal(
        $"error[RG2069]: the formula is wrong: a comma in braces ends it\n  --> digital.yaml:10:78\n"
        + $"  hint: put it in quotes: formula: \"{formula}\"\n",
        Printed("digital.yaml", "en: Lines}, direction: positive}", $"en: Lines}}, direction: positive, formula: {formula}}}"));

    [Theory]
    [InlineData("study.yaml", "  - file: data.csv\n", "  - file: data.csv\n    normalization: z-score\n",
        "error[RG1010]: 'normalization' is not a known key here\n  --> study.yaml:9:5\n"
        + "  hint: 'normalization' belongs to the first level of the file: take its indentation away\n")]
    [InlineData("study.yaml", "models:\n", "models:\n  weighting: equal\n",
        "error[RG2024]: there is no model 'weighting'\n  --> study.yaml:16:3\n"
        + "  hint: 'weighting' belongs to the first level of the file: take its indentation away\n")]
    [InlineData("study.yaml", "models:\n  dagum-gini: {measures: [D]}", "dagum-gini: {measures: [D]}",
        "error[RG1010]: 'dagum-gini' is not a known key here\n  --> study.yaml:15:1\n  hint: 'dagum-gini' belongs under `models`\n")]
    [InlineData("study.yaml", "  dagum-gini: {measures: [D]}", "  dagum-gini:\n  measures: [D]",
        "error[RG2024]: there is no model 'measures'\n  --> study.yaml:17:3\n  hint: 'measures' belongs under `dagum-gini`: indent it\n")]
    public void Key_AtAnotherLevel_IsSaidWhereItBelongs(string file, string from, string to, string expected) =>
        Assert.Equal(expected, Printed(file, from, to));

    [Fact]
    public void Years_FromStartToEnd_AreTwoMessages() => Assert.Equal(
        "error[RG1010]: 'start' is not a known key here\n  --> study.yaml:6:9\n  hint: did you mean 'from'?\n"
        + "error[RG1010]: 'end' is not a known key here\n  --> study.yaml:6:22\n  hint: did you mean 'to'?\n",
        Printed("study.yaml", "{from: 2019, to: 2021}", "{start: 2019, end: 2021}"));

    [Theory]
    [InlineData("from", "to", "error[RG1010]: 'from' is not a known key here\n  --> scale.yaml:5:24\n  hint: did you mean 'above'?\n")]
    [InlineData("min", "max", "error[RG1010]: 'min' is not a known key here\n  --> scale.yaml:5:24\n  hint: did you mean 'above'?\n"
        + "error[RG1010]: 'max' is not a known key here\n  --> scale.yaml:5:32\n  hint: did you mean 'to'?\n")]
    public void Bands_WithOtherWords_AreToldTheirOwn(string low, string high, string expected)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Write("scale.yaml", $"schema: 1\nid: scale\nname: S\nbands:\n  - {{id: all, name: L, {low}: 0, {high}: 1}}\n");
        study.Check();
        Assert.Equal(expected, study.Printed());
    }

    [Fact]
    public void Bands_OfAHundred_AreRefused()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Write("scale.yaml", "schema: 1\nid: scale\nname: S\nbands:\n"
            + "  - {id: low, name: L, above: 0, to: 40}\n  - {id: high, name: H, above: 40, to: 100}\n");
        study.Check();
        Assert.Equal("error[RG2110]: the bands run to 100; scores and degrees lie from 0 to 1\n  --> scale.yaml:6:10\n"
            + "  hint: write 0.4 for 40\n", study.Printed());
    }

    [Fact]
    public void DecimalComma_InBraces_IsOneMessage() => Assert.Equal(
        "error[RG1056]: 0,5 is two entries in braces\n  --> study.yaml:11:30\n  hint: the decimal sign is a point: 0.5\n",
        Printed("study.yaml", "{use: green.yaml, alpha: 0.5}", "{use: green.yaml, alpha: 0,5}"));

    [Fact]
    public void Separator_ThatIsNowhere_IsTold() => Assert.Equal(
        "error[RG3179]: no tab separates the heads, as `separator:` says\n  --> data.csv:1:1\n"
        + "  hint: say `separator: \",\"`, or leave it out\n",
        Printed("study.yaml", "    shape: wide", "    shape: wide\n    separator: \\t"));

    [Fact]
    public void Model_SetToFalse_IsToldHowItIsLeftOut()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        Assert.Null(study.Build("csv", "models.dagum-gini=false"));
        Assert.Equal("error[RG1012]: a mapping is wanted here, not true or false\n  --> --set models.dagum-gini=false\n"
            + "  hint: write {enabled: false}, or `--set models.ID.enabled=false`\n", study.Printed());
    }

    [Fact]
    public void Year_AsItIsSpoken_IsTakenByExplain()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        Assert.Equal(study.TryExplain([], ["D", "Alpha", "2020"], null, out _)!.Steps[0].Step.Value,
            study.TryExplain([], ["D", "Alpha", "2020年"], null, out _)!.Steps[0].Step.Value);
    }

    [Theory] // weights that are all below 1 are shares
    [InlineData("0.4", "error[RG4139]: the declared weights of system 'green' are shares and sum to 1.6, not 1\n  --> green.yaml:2:5\n"
        + "  hint: mend them; or write them on a scale of your own, such as 4 and 3, and they are divided by their sum\n")]
    [InlineData("0.253",
        "note[RG4105]: the declared weights of system 'green' sum to 1.012; they are divided by it\n  --> green.yaml:2:5\n")]
    [InlineData("4", "note[RG4105]: the declared weights of system 'green' sum to 16; they are divided by it\n  --> green.yaml:2:5\n")]
    public void GivenShares_OfAnotherSum_AreAnError(string weight, string expected)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Replace("green.yaml", "        direction:", $"        weight: {weight}\n        direction:")
            .Replace("study.yaml", "models:\n", "weighting: {green: given}\nmodels:\n");
        study.Check();
        Assert.Contains(expected, study.Printed(), StringComparison.Ordinal);
    }

    [Fact]
    public void GivenWeights_ThatAreMissing_AreOneMessageASystem()
    {
        var printed = Printed("study.yaml", "models:\n", "weighting: given\nmodels:\n");
        Assert.Equal(2, printed.Split("error[").Length - 1);
        Assert.Contains("error[RG4104]: none of the 4 indicators of system 'green' has a weight\n  --> green.yaml:9:13\n", printed,
            StringComparison.Ordinal);
    }
}
