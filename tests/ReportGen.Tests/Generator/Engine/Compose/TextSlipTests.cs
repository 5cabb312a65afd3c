namespace ReportGen.Tests.Generator.Engine.Compose;

/// <summary>Slips of a typist between {{ and }}, each one message at its place.</summary>
public sealed class TextSlipTests
{
    [Theory]
    [InlineData("年份 {{ lang 高\n\n第二段。\n",
        "error[RG6061]: this {{ is never closed\n  --> text/introduction.zh.md:1:4\n  hint: close it with }}, in half width\n")]
    [InlineData("全国 {{ lang ｝｝ 和 {{ lang }}\n",
        "error[RG6061]: this {{ is never closed\n  --> text/introduction.zh.md:1:4\n  hint: close it with }}, in half width\n")]
    [InlineData("见 {{ ref “tbl-top-units” }}\n",
        "error[RG6063]: “ stands between {{ and }}, where it says nothing\n  --> text/introduction.zh.md:1:10\n"
        + "  hint: write straight quotation marks: \"\n")]
    [InlineData("段。\n\n全国 ｛｛ lang ｝｝ 和\n",
        "error[RG6062]: {{ stands here in full width and would be printed\n  --> text/introduction.zh.md:3:4\n"
        + "  hint: write {{ and }} in half width\n")]
    [InlineData("见 {{ reff \"tbl-top-units\" }}\n",
        "error[RG6001]: this cannot be filled in: there is no 'reff'\n"
        + "  --> text/introduction.zh.md:1:6\n  hint: did you mean 'ref'?\n")]
    public void Slip_IsToldAtItsPlace(string text, string expected)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Write("text/introduction.zh.md", text);
        Assert.Null(study.Build("html"));
        Assert.Equal(expected, study.Printed(ReportGen.Contracts.Diagnostics.Severity.Error));
    }

    [Fact] // signs of the language in texts within the code, and in prose, are what they are
    public void SignsInTexts_AreNoSlips()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Write("text/introduction.zh.md",
                "“引”，{{ if lang == \"zh\" }}（{{ $\"“{lang}”，\" }}）{{ end }}{{ ['甲', '乙，'] | array.join \"、\" }}\n");
        study.Build("html");
        Assert.Equal("", study.Printed(ReportGen.Contracts.Diagnostics.Severity.Error));
        Assert.Contains("（“zh”，）甲、乙，", study.Page("zh"), StringComparison.Ordinal);
    }
}
