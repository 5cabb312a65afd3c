using ReportGen.Tests.Architecture.Methods;

namespace ReportGen.Tests.Architecture;

/// <summary>docs/methods.md, what every method computes: as the folders of the methods say.</summary>
public sealed class MethodsPageTests
{
    private static readonly string Accepted = Path.Combine(Repository.Root, "docs", "methods.md");

    [Fact]
    public void Page_HoldsWhatTheFoldersSay()
    {
        var (page, written) = (File.Exists(Accepted) ? File.ReadAllText(Accepted) : "", MethodsPage.Written());
        var received = Path.ChangeExtension(Accepted, ".received.md");
        File.Delete(received);
        if (page == written) return;
        File.WriteAllText(received, written);
        Assert.Fail("docs/methods.md is not what the folders say; look at docs/methods.received.md and move it there");
    }

    [Fact]
    public void Page_OfEveryMethod_HasAFormulaOrASource()
    {
        var entries = MethodsPage.Written().Split("\n### ")[1..];
        Assert.True(entries.Length > 30, $"{entries.Length} methods");
        Assert.All(["entropy", "critic", "dagum-gini", "theil", "inequality", "topsis"], id =>
        {
            var entry = Assert.Single(entries, e => e.StartsWith($"`{id}`", StringComparison.Ordinal));
            Assert.Contains("```text", entry, StringComparison.Ordinal);
            Assert.Contains("**Source.**", entry, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Remarks_OfAComment_AreParagraphsAndFormulas() => Assert.Equal(
        "**Source.** A [a1].\n\n**Symbols.** x, more of it.\n\n```text\ny = x < 1\n```\n\n**Conventions.** None of `Y`.\n",
        Remarks.Markdown(
            "/// <b>Source.</b> A [a1].\n/// <b>Symbols.</b> x,\n/// more of it.\n///     y = x &lt; 1\n"
                + "/// <b>Conventions.</b> None of <see cref=\"Y\"/>.\n"));
}
