using ReportGen.Contracts.Document;
using ReportGen.Engine.References;
using ReportGen.Engine.References.Styles;

namespace ReportGen.Tests.Generator.Engine.Compose;

/// <summary>Lists of references against those that GB/T 7714-2015 and the source paper print.</summary>
public sealed class ReferenceListTests
{
    private static readonly string Folder = Path.Combine(Repository.Tests, "Generator", "Engine", "Compose", "Golden", "gbt7714");

    [Fact]
    public void List_ExamplesOfTheStandard_AreAsPrinted() =>
        Assert.Equal(File.ReadAllLines(Path.Combine(Folder, "standard.txt")), Printed("standard.bib"));

    [Theory, InlineData("mao2024.yaml"), InlineData("mao2024.bib")]
    public void List_ReferencesOfTheSourcePaper_AreAsPrinted(string file) =>
        Assert.Equal(File.ReadAllLines(Path.Combine(Folder, "mao2024.txt")).Select(Dense), Printed(file).Select(Dense));

    private static List<string> Printed(string file)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy, Folder);
        var plan = study.Declare($"references={file}");
        Assert.True(plan is not null, study.Printed());
        var list = new ReferenceList(CitationStyles.Of("gbt7714-2015"), new CitedWords(plan.Theme, plan.Languages[0]), []);
        return [.. plan.Bibliography.Select(e => string.Concat(list.Entry(e).Select(Text)))];
    }

    private static string Text(Inline inline) => inline switch
    {
        TextRun run => run.Text,
        OutsideLink link => string.Concat(link.Content.Select(Text)),
        _ => throw new ArgumentException($"a reference holds a {inline.GetType().Name}"),
    };

    private static string Dense(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
