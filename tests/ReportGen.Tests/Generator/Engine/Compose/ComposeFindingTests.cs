namespace ReportGen.Tests.Generator.Engine.Compose;

/// <summary>What texts and themes that cannot be printed are told, over the base study of the broken inputs.</summary>
public sealed class ComposeFindingTests
{
    private static TemporaryStudy Base() => TemporaryStudy.CopyOf(Repository.BaseStudy);

    private static void Says(TemporaryStudy study, string finding) => Assert.Contains(finding, study.Printed(), StringComparison.Ordinal);

    [Theory] // what stands in a section that is left out, in its own words or in those of a feature
    [InlineData("tables", "gini-decomposition", "table", "regions", "5:40")]
    [InlineData("figures", "gini", "figure", "regions", "5:41")]
    [InlineData("tables", "indicator-system", "table", "indicators", "5:40")]
    public void PartInASectionThatIsLeftOut_IsTold(string key, string id, string kind, string section, string at)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Replace("study.yaml", "languages: [zh, en]\n",
            $"languages: [zh, en]\nreport: {{sections: [methods], {key}: [{id}]}}\n");
        study.Check();
        Assert.Contains(
            $"warning[RG6068]: the {kind} '{id}' is not printed: it stands in the section '{section}', which this report leaves out\n"
            + $"  --> study.yaml:{at}\n  hint: name '{section}' under `report.sections`, "
            + $"or write {{{{ {kind} \"{id}\" }}}} in a text that is printed\n", study.Printed(), StringComparison.Ordinal);
        Assert.Single(study.Diagnostics.Sorted(), d => d.Code == "RG6068");
        study.Replace("study.yaml", "[methods]", $"[methods, {section}]").Check();
        Assert.DoesNotContain("RG6068", study.Printed(), StringComparison.Ordinal);
        study.Replace("study.yaml", $"[methods, {section}]", "[methods, introduction]");
        foreach (var language in (string[])["zh", "en"]) study.Write($"text/introduction.{language}.md", $"{{{{ {kind} \"{id}\" }}}}\n");
        study.Check();
        Assert.DoesNotContain("RG6068", study.Printed(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ figure \"nowhere\" }}\n", "error[RG6004]: there is no figure 'nowhere'\n  --> text/introduction.en.md:1:4\n")]
    [InlineData("```figure nowhere\n```\n", "error[RG6004]: there is no figure 'nowhere'\n  --> text/introduction.en.md:1\n")]
    [InlineData("```table nowhere\n```\n", "error[RG6003]: there is no table 'nowhere'\n  --> text/introduction.en.md:1\n")]
    [InlineData("## One {#here}\n\n## Two {#here}\n", "error[RG6006]: the label 'here' stands twice\n")]
    [InlineData("```picture p\n```\n", "error[RG6010]: a fenced block of 'picture' is not known\n  --> text/introduction.en.md:1\n")]
    public void Text_ThatCannotBePrinted_IsTold(string text, string finding)
    {
        using var study = Base().Write("text/introduction.en.md", text);
        Assert.Null(study.Build());
        Says(study, finding);
    }

    [Fact]
    public void Reference_NeverCited_IsAWarning()
    {
        using var study = Base().Replace("study.yaml", "models:", "references: references.yaml\nmodels:");
        study.Write("references.yaml", "schema: 1\nreferences:\n  - {key: book, type: book, title: Book}\n").Built();
        Says(study, "warning[RG6008]: reference 'book' is never cited\n  --> references.yaml:3:11\n");
    }

    [Fact]
    public void References_NeverCited_AreOneWarning_WhateverIsWrongWithThem()
    {
        using var study = Citing("Only [@read].",
            "@book{read, title = {Read}}", "@book{a, title = {A}}", "@painting{b, title = {\\foo B}}", "@book{c, year = 2000}",
            "@book{d, title = {D}, crossref = {nowhere}, date = {2024-5-1}}", "@book{e, title {E}}", "@book{f, title = {F");
        study.Built("html", "references=references.bib");
        Says(study,
            "warning[RG6008]: 6 of 7 references are never cited: 'a', 'b', 'c', 'd', 'e' and 1 others\n  --> references.bib:2:7\n"
            + "  hint: before it can be cited, mend 'c' at references.bib:4:7, 'd' at references.bib:5:7, 'e' at references.bib:6:7, "
            + "'f' at references.bib:7:7\n");
        Assert.DoesNotContain("RG102", study.Printed(), StringComparison.Ordinal);
    }

    [Fact]
    public void Reference_CitedAndNotPrintedWhole_IsAWarning()
    {
        using var study = Citing("Both [@a; @b].",
            "@painting{a, title = {A \\foo}}",
            "@article{b, title = {B}, journal = {J}, year = 2000, note = {N}, isbn = {1}, chapter = {3}}");
        study.Built("html", "references=references.bib");
        Says(study, "warning[RG1023]: '@painting' is not a known type; it is written as 'misc'\n  --> references.bib:1:1\n");
        Says(study, "warning[RG1027]: the TeX command '\\foo' is left out\n  --> references.bib:1:22\n");
        Says(study, "warning[RG1033]: of the reference 'b' 'note', 'chapter' is not printed\n  --> references.bib:2:61\n");
    }

    [Theory]
    [InlineData("@article[a, title = {A}}", "warning[RG1022]: '{' is wanted after '@article', not '['\n  --> references.bib:1:9\n")]
    [InlineData("@article{title = {A}}", "warning[RG1024]: this @article has no key\n  --> references.bib:1:10\n")]
    [InlineData("@book{two words, title = {A}}", "warning[RG1025]: 'two words' cannot be cited\n  --> references.bib:1:7\n")]
    public void Bibliography_EntryThatNobodyCanCite_IsAWarning(string entry, string finding)
    {
        using var study = Citing("Nothing.", entry);
        study.Built("html", "references=references.bib");
        Says(study, finding);
    }

    private static TemporaryStudy Citing(string text, params string[] entries) =>
        Base().Write("text/introduction.en.md", text).Write("references.bib", string.Join('\n', entries));

    [Fact]
    public void Table_NoSentenceRefersTo_IsAWarning()
    {
        using var study = WithTheme("schema: 1\nextends: journal\nsections: [introduction]\n");
        study.Write("templates/own/sections/en/introduction.sbn", "{{ table \"indicator-system\" }}").Built("html", "theme=own");
        Says(study, "warning[RG6011]: no sentence of the 'en' report refers to 'tbl-indicator-system'\n");
    }

    [Fact]
    public void Theme_WithoutASectionItNames_IsTold()
    {
        using var study = WithTheme("schema: 1\nextends: journal\nsections: [introduction, nowhere]\n");
        Assert.Null(study.Build("html", "theme=own"));
        Says(study, "error[RG6002]: theme 'own' has no template for section 'nowhere' in 'zh'\n");
    }

    [Fact]
    public void Theme_WithoutProfiles_IsTold()
    {
        using var study = WithTheme("schema: 1\nsections: [introduction]\n");
        Assert.Null(study.BuildProfiles("unit", "theme=own"));
        Says(study, "error[RG6020]: theme 'own' has no template '");
    }

    private static TemporaryStudy WithTheme(string theme)
    {
        var study = Base();
        var journal = Path.Combine(Repository.Root, "templates", "journal");
        foreach (var file in Directory.EnumerateFiles(journal, "*", SearchOption.AllDirectories))
        {
            study.Write(Path.Combine("templates", "journal", Path.GetRelativePath(journal, file)), File.ReadAllText(file));
        }
        foreach (var language in (string[])["zh", "en"])
        {
            study.Write($"templates/own/locales/{language}.yaml", File.ReadAllText(Path.Combine(journal, "locales", $"{language}.yaml")));
            study.Write($"templates/own/sections/{language}/introduction.sbn", "");
        }
        study.Write("templates/own/theme.yaml", theme);
        study.Templates = Path.Combine(study.Folder, "templates");
        return study;
    }
}
