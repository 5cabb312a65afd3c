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

    public static TheoryData<string> Folders => [.. MethodsPage.Folders().Select(f => Path.GetFileName(f))];

    [Theory, MemberData(nameof(Folders))] // ranks and linear interpolation are said in words
    public void Remarks_OfAMethod_HaveItsSourceFormulaAndConventions(string folder)
    {
        var remarks = Remarks.Of(MethodsPage.Folders().Single(f => Path.GetFileName(f) == folder));
        Assert.Contains("**Source.** ", remarks, StringComparison.Ordinal);
        Assert.Contains("**Conventions.** ", remarks, StringComparison.Ordinal);
        if (folder == "Ranks") return;
        Assert.Contains("**Symbols.** ", remarks, StringComparison.Ordinal);
        Assert.Contains("```text\n", remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_OfMethods_AreSeen() => Assert.True(MethodsPage.Folders().Count > 25, $"{MethodsPage.Folders().Count} folders");

    [Fact]
    public void Remarks_OfAComment_AreParagraphsAndFormulas() => Assert.Equal(
        "**Source.** A [a1].\n\n**Symbols.** x, more of it.\n\n```text\ny = x < 1\n```\n\n**Conventions.** None of `Y`.\n",
        Remarks.Markdown(
            "/// <b>Source.</b> A [a1].\n/// <b>Symbols.</b> x,\n/// more of it.\n///     y = x &lt; 1\n"
                + "/// <b>Conventions.</b> None of <see cref=\"Y\"/>.\n"));
}
