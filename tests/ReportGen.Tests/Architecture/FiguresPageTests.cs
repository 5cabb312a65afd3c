using ReportGen.Cli.Shipped;
using ReportGen.Tests.Architecture.Gallery;

namespace ReportGen.Tests.Architecture;

/// <summary>docs/figures.md, every figure with its YAML: as the folders say.</summary>
public sealed class FiguresPageTests
{
    private static readonly string Accepted = Path.Combine(Repository.Root, "docs", "figures.md");

    [Fact]
    public void Page_HoldsWhatTheFoldersSay()
    {
        var (page, written) = (File.Exists(Accepted) ? File.ReadAllText(Accepted) : "", FiguresPage.Written());
        var received = Path.ChangeExtension(Accepted, ".received.md");
        File.Delete(received);
        if (page == written) return;
        File.WriteAllText(received, written);
        Assert.Fail("docs/figures.md is not what the folders say; look at docs/figures.received.md and move it there");
    }

    [Fact] // pictures are there, and every figure of a feature has its entry
    public void Page_NamesEveryFigureAndPicturesThatAreThere()
    {
        var page = FiguresPage.Written();
        var figures = BuiltInPlugins.Features.SelectMany(f => f.Figures).Select(f => f.Id).ToList();
        Assert.True(figures.Count > 15, $"{figures.Count} figures");
        Assert.All(figures, id => Assert.Contains($"### `{id}`\n", page, StringComparison.Ordinal));
        var pictures = page.Split("](../").Skip(1).Select(p => p[..p.IndexOf(')', StringComparison.Ordinal)]).ToList();
        Assert.True(pictures.Count > 10, $"{pictures.Count} pictures");
        Assert.All(pictures, p => Assert.True(File.Exists(Path.Combine(Repository.Root, p)), p));
    }
}
