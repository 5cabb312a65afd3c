
namespace ReportGen.Tests.Generator.Engine.Compose.Screen;

/// <summary>Whom a reader may look for on a page.</summary>
public sealed class PageSubjectsTests
{
    private static IEnumerable<string> Options(TemporaryStudy study) =>
        new AngleSharp.Html.Parser.HtmlParser().ParseDocument(study.Page("en")).QuerySelectorAll("#subjects option")
            .Select(o => $"{o.GetAttribute("value")} {o.GetAttribute("data-unit") ?? o.GetAttribute("data-region")} "
                + o.GetAttribute("data-in"));

    [Fact]
    public void Page_OfTheBaseStudy_KnowsItsUnitsAndRegions()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Built("html");
        Assert.Equal(
            ["Alpha 1 north", "Beta 2 north", "Gamma 3 south", "Delta 4 south", "North north ", "South south "], Options(study));
    }

    [Fact] // two groupings may call different regions by one id
    public void Region_OfASecondGroupingWithTheSameId_HasAnAddressOfItsOwn()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        study.Write("other.yaml", File.ReadAllText(Path.Combine(study.Folder, "regions.yaml")).Replace("id: regions", "id: other"))
            .Replace("study.yaml", "groupings: [regions.yaml]", "groupings: [regions.yaml, other.yaml]");
        var options = Options(study.Built("html")).ToList();
        Assert.Contains("Alpha 1 north other.north", options);
        Assert.Contains("North other.north ", options);
    }

    [Fact]
    public void Page_OfAProfile_LooksForNobody()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).BuiltProfiles("unit");
        var html = File.ReadAllText(Path.Combine(study.Output, "1.en.html"));
        Assert.DoesNotContain("id=\"find\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"findings\"", html, StringComparison.Ordinal);
    }
}
