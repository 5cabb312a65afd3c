using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Works;
using ReportGen.Tests.Generator.Engine.References;

namespace ReportGen.Tests.Generator.Engine.Declare;

/// <summary>Bibliographies in RIS and CSL-JSON as programs export them: made-up works, in the shapes of the exports.</summary>
public sealed class ReferenceFormatTests
{
    private const string Cnki = """
        TY  - JOUR
        T1  - 数字技术与城市<sub>2</sub>
        A1  - 赵涛;张智;
        AU  - 梁上坤
        JO  - 管理世界
        PY  - 2020
        VL  - 36
        IS  - 10
        SP  - 65
        EP  - 76
        SN  - 1002-5502
        LA  - 中文;
        ER  -

        TY  - THES
        A1  - 马欢
        T1  - 水循环变化分析
        PB  - 清华大学
        PY  - 2011
        Y1  - 2011
        ER  -
        """;

    private const string Zotero = """
        TY  - CHAP
        TI  - Digital cities
          and their resilience
        AU  - O'Brien, Kevin C.
        AU  - van der Berg, Anna, Jr
        A2  - Smith, Jane
        T2  - Handbook of cities
        CY  - London
        PB  - Routledge
        PY  - 2019/05/01/
        SP  - 1-20
        UR  - https://example.org/a
        Y2  - 2024/03/02/10:11:12
        DO  - https://doi.org/10.1000/182
        XX  - what nobody knows
        ER  -
        TY  - VIDEO
        TI  - A film
        ER  -
        """;

    [Fact]
    public void Ris_OfCnki_IsRead()
    {
        var works = Read("r.ris", Cnki, out _);
        Assert.Equal(["赵涛2020", "马欢2011"], works.Select(w => w.Key));
        Assert.Equal(
            ["赵涛, 张智, 梁上坤. 数字技术与城市₂[J]. 管理世界, 2020, 36(10): 65-76.", "马欢. 水循环变化分析[D]. 清华大学, 2011."],
            works.Select(w => ExampleTable.Printed(w, "gbt7714-2015")));
    }

    [Fact]
    public void Ris_OfZotero_IsRead_AndWhatIsNotIsTold()
    {
        var works = Read("r.ris", Zotero, out _);
        Assert.Equal(
            "O'BRIEN K C, VAN DER BERG A, Jr. Digital cities and their resilience[M/OL]//SMITH J. Handbook of cities. London: Routledge, "
            + "2019: 1-20[2024-03-02]. https://example.org/a. DOI: 10.1000/182.",
            ExampleTable.Printed(works[0], "gbt7714-2015"));
        Assert.Equal(
            ["RG1033 r.ris:15:1 of the reference 'obrien2019' 'XX' is not printed"],
            works[0].Findings.Select(f => $"{f.Code} {f.Span} {f.Message}"));
        Assert.Equal(["warning[RG1034]: 'VIDEO' is not a known type of RIS; it is written as GEN"], works[1].Findings.Select(Said));
    }

    [Fact]
    public void Ris_RecordsThatAreBroken_AreWarnings()
    {
        Read("r.ris", "AU  - Lost\nTY  - BOOK\nTI  - One\nTY  - BOOK\nTI  - Two\n", out var printed);
        Assert.Equal(
            "warning[RG1036]: 'AU' stands before the first TY and is left out\n  --> r.ris:1:1\n"
            + "  hint: each record begins with TY and ends with ER\n"
            + "warning[RG1035]: this record has no ER\n  --> r.ris:2:1\n  hint: each record begins with TY and ends with ER\n"
            + "warning[RG1035]: this record has no ER\n  --> r.ris:4:1\n  hint: each record begins with TY and ends with ER\n",
            printed);
    }

    [Fact]
    public void Csl_OfZotero_IsRead_AndWhatIsNotIsTold()
    {
        var works = Read("r.json", """
            [
              {"id": "http://zotero.org/users/1/items/AB12", "type": "article-journal", "title": "Cities of <i>tomorrow</i>",
               "container-title": "Urban Studies", "volume": "5", "issue": 2, "page": "10–12",
               "author": [{"family": "Beethoven", "given": "Ludwig", "non-dropping-particle": "van"}, {"literal": "World Bank"}],
               "issued": {"date-parts": [["2020", 3, 7]]}, "DOI": "10.1000/1"},
              {"id": "b", "type": "webpage", "title": "报告", "author": [{"family": "张", "given": "三"}], "URL": "https://example.org/",
               "issued": {"date-parts": [[2021, 1, 2]]}, "accessed": {"date-parts": [[2024, 12, 18]]}, "mood": "good"},
              {"id": "c", "type": "hologram", "title": "H", "issued": {"literal": "c1988"}},
              {"type": "book", "title": "No id"}
            ]
            """, out var printed);
        Assert.Equal(
            [
                "VAN BEETHOVEN L, World Bank. Cities of tomorrow[J]. Urban Studies, 2020, 5(2): 10-12. DOI: 10.1000/1.",
                "张三. 报告[EB/OL]. (2021-01-02)[2024-12-18]. https://example.org/.", "H[Z]. c1988.",
            ],
            works.Select(w => ExampleTable.Printed(w, "gbt7714-2015")));
        Assert.Equal("AB12", works[0].Key);
        Assert.Equal(["RG1033 r.json:6:3"], works[1].Findings.Select(f => $"{f.Code} {f.Span}"));
        Assert.Equal(
            ["warning[RG1037]: 'hologram' is not a known type of CSL; it is written as a document"], works[2].Findings.Select(Said));
        Assert.Equal("warning[RG1038]: item 4 has no id and cannot be cited\n  --> r.json:9:3\n", printed);
    }

    [Theory] // each in the second line; what is taken over is printed
    [InlineData(
        "\"author\": \"Smith, J\"",
        "r.json:2:12: warning[RG1044]: 'author' of the reference 'a' is the text 'Smith, J', not a list of names")]
    [InlineData("\"author\": 5", "r.json:2:12: warning[RG1044]: 'author' of the reference 'a' is a number, not a list of names")]
    [InlineData(
        "\"editor\": {\"family\": \"X\"}",
        "r.json:2:12: warning[RG1044]: 'editor' of the reference 'a' is an object, not a list of names")]
    [InlineData("\"author\": [\"X\", 5]", "r.json:2:18: warning[RG1044]: 'author 2' of the reference 'a' is a number, not a name")]
    [InlineData("\"author\": [{}]", "r.json:2:13: warning[RG1044]: 'author 1' of the reference 'a' is nobody, not a name")]
    [InlineData(
        "\"author\": [{\"family\": {}, \"given\": \"X\"}]",
        "r.json:2:13: warning[RG1044]: 'author 1, family' of the reference 'a' is an object, not a text")]
    [InlineData("\"publisher\": {}", "r.json:2:15: warning[RG1044]: 'publisher' of the reference 'a' is an object, not a text")]
    [InlineData("\"volume\": [1]", "r.json:2:12: warning[RG1044]: 'volume' of the reference 'a' is a list, not a text")]
    [InlineData("\"edition\": true", "r.json:2:13: warning[RG1044]: 'edition' of the reference 'a' is true or false, not a text")]
    [InlineData("\"issued\": 2020", "r.json:2:12: warning[RG1044]: 'issued' of the reference 'a' is a number, not a date")]
    [InlineData(
        "\"issued\": {\"date-parts\": [2020]}",
        "r.json:2:12: warning[RG1044]: 'issued' of the reference 'a' is date-parts of another form, not a date")]
    [InlineData("\"publisher\": [\"A\", \"B\"]", "r.json:2:15: warning[RG1045]: 'publisher' of the reference 'a' has 2 texts")]
    public void Csl_FieldOfAnotherKind_IsTold(string field, string finding)
    {
        var works = Read("r.json", $"[{{\"id\": \"a\", \"type\": \"book\", \"title\": \"T\",\n {field}}}]", out _);
        var found = Assert.Single(works[0].Findings);
        Assert.StartsWith(finding, $"{found.Span}: {Said(found)}", StringComparison.Ordinal);
    }

    [Fact]
    public void Csl_TitleOfAnotherKind_IsAnErrorInItsPlace()
    {
        var works = Read("r.json", "[{\"id\": \"a\", \"type\": \"book\", \"title\": {\"en\": \"T\"}}]", out _);
        Assert.Equal(["error[RG1012]: a text is wanted here, not an object"], works[0].Findings.Select(Said));
        Assert.Equal("r.json:1:39", works[0].Findings[0].Span.ToString());
    }

    [Fact] // null, empty, a year that is not known, a body as Crossref names it, one name alone
    public void Csl_WhatSaysNothing_IsNoFinding()
    {
        var works = Read("r.json", """
            [{"id": "a", "type": "book", "title": ["T"], "author": null, "editor": [], "publisher": null,
             "issued": {"date-parts": [[null]]}},
             {"id": "b", "type": "book", "title": "T", "author": [{"name": "World Bank", "sequence": "first"}, {"given": "Plato"}]}]
            """, out _);
        Assert.All(works, w => Assert.Empty(w.Findings));
        Assert.Equal("WORLD BANK, PLATO. T[M].", ExampleTable.Printed(works[1], "gbt7714-2015"), ignoreCase: true);
    }

    [Fact]
    public void Csl_ItemsThatAreNoObjects_KeepTheirPlaces()
    {
        const string text = """
            {"before": [{"id": "x"}],
             "items": [
              5, [{"id": "no item"}],
              {"id": "a", "type": "hologram", "title": "A"}, "b",
              {"id": "c", "type": "hologram", "title": "C"}],
             "after": [{"id": "y"}]}
            """;
        var works = Read("r.json", text, out var printed);
        Assert.Equal(["RG1037 r.json:4:3", "RG1037 r.json:5:3"], works.SelectMany(w => w.Findings).Select(f => $"{f.Code} {f.Span}"));
        Assert.Equal(["r.json:3:3", "r.json:3:6", "r.json:4:50"],
            printed.Split('\n').Where(l => l.StartsWith("  --> ", StringComparison.Ordinal)).Select(l => l[6..]));
    }

    [Theory]
    [InlineData("r.json", """
        [{"id": "p", "type": "book", "title": "Psychology", "author": [{"family": "Piaget", "given": "Jean"}], "publisher": "Basic Books",
          "issued": {"date-parts": [[1969]]}, "original-date": {"date-parts": [[1966, 5]]}},
         {"id": "m", "type": "map", "title": "沈阳市政区图", "author": [{"literal": "刘祥沈"}], "scale": "1:170000", "dimensions": "138cm×96cm",
          "issued": {"date-parts": [[2016]]}}]
        """)]
    [InlineData("r.bib", """
        @book{p, author = {Piaget, Jean}, title = {Psychology}, publisher = {Basic Books}, date = {1969}, origdate = {1966-05}}
        @map{m, author = {刘祥沈}, title = {沈阳市政区图}, year = {2016}, scale = {1:170000}, dimensions = {138cm×96cm}}
        """)]
    public void OriginalYearsScalesAndSizes_AreRead(string file, string text)
    {
        var works = Read(file, text, out _);
        Assert.Equal(
            "Piaget, J. (1969). _Psychology_. Basic Books. (Original work published 1966)", ExampleTable.Printed(works[0], "apa"));
        Assert.Equal("刘祥沈. 沈阳市政区图. 1:170000[CM]. 2016. 138cm×96cm.", ExampleTable.Printed(works[1], "gbt7714-2025"));
        Assert.All(works, w => Assert.Empty(w.Findings));
    }

    [Theory]
    [InlineData("[{\"id\": \"a\", \"type\" \"book\"}]", "warning[RG1040]: this is not JSON; no work is read\n  --> r.json:1:21\n")]
    [InlineData("{\"title\": \"A\"}", "warning[RG1039]: this is no list of works in CSL-JSON\n  --> r.json:1:1\n")]
    public void Csl_ThatIsNone_IsAWarning(string text, string finding)
    {
        Assert.Empty(Read("r.json", text, out var printed));
        Assert.StartsWith(finding, printed, StringComparison.Ordinal);
    }

    private static string Said(Diagnostic finding) =>
        $"{finding.Severity.ToString().ToLowerInvariant()}[{finding.Code}]: {finding.Message}";

    private static IReadOnlyList<Work> Read(string file, string text, out string printed)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Write(file, text);
        var plan = study.Declare($"references={file}");
        printed = study.Printed();
        Assert.True(plan is not null, printed);
        return plan.Bibliography;
    }
}
