using System.Xml.Linq;

namespace ReportGen.Tests.Generator.Engine.Compose;

/// <summary>A value that a text quotes is text, whatever signs of Markdown stand in it.</summary>
public sealed class EscapeTests
{
    [Theory]
    [InlineData("# One")]
    [InlineData("## One")]
    [InlineData("+ One")]
    [InlineData("- One")]
    [InlineData("* One")]
    [InlineData("> One")]
    [InlineData("| One | Two |")]
    [InlineData("One *two* _three_ `four` ~~five~~ [six](seven) $eight$ [@nine]")]
    [InlineData("One <b> & &amp; \\ {two}")]
    public void Value_AtTheBeginningOfALine_IsAParagraph(string title)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Replace("study.yaml", "en: Base}", $"en: '{title}'}}")
            .Write("text/introduction.en.md", "{{ study.title }}\n\nThe last word.\n")
            .Write("text/introduction.zh.md", "一。\n").Built("html");
        var html = File.ReadAllText(Path.Combine(study.Output, "report.en.html"));
        Assert.Contains($"<p>{new XText(title)}</p>\n<p>The last word.</p>", html, StringComparison.Ordinal);
    }
}
