using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using ReportGen.Cli.Shipped;
using ReportGen.Contracts.Plugins;
using ReportGen.Engine.Wording;

namespace ReportGen.Tests.Generator.Cli;

/// <summary>The house without one of its rooms, and with its rooms in another order.</summary>
[Trait("Speed", "slow")]
public sealed partial class EachFeatureTests
{
    private static readonly string Studies = Path.Combine(Repository.Root, "indicators");

    /// <summary>The features that can be left out, with what a study must then say otherwise.</summary>
    public static TheoryData<string> Features => [.. BuiltInPlugins.Features.Where(f => !f.IsShared).Select(f => f.Id)];

    [Theory, MemberData(nameof(Features))]
    public void Feature_LeftOut_LeavesReportsWithoutAWordOfIt(string id)
    {
        var left = BuiltInPlugins.Features.First(f => f.Id == id);
        foreach (var study in (string[])["digital-resilience", "mao2024-table3"])
        {
            using var copy = TemporaryStudy.CopyOf(Studies);
            copy.Study = $"studies/{study}/study.yaml";
            copy.Features = [.. BuiltInPlugins.Features.Where(f => f.Id != id)];
            var built = copy.Build("html,csv", [.. Otherwise(left, study)]);
            if (left.Method is not null && left.RunsUnasked && Replacement(id) is null)
            {
                Assert.Null(built); // the only method of its kind: that is said
                Assert.Contains("error[RG10", copy.Printed(), StringComparison.Ordinal);
                continue;
            }
            Assert.True(built is not null, copy.Printed());
            foreach (var language in (string[])["zh", "en"]) HasNoWordOf(left, language, copy);
        }
    }

    [Fact]
    public void Features_InReverseOrder_GiveTheSameBytes()
    {
        using var forward = TemporaryStudy.CopyOf(Repository.BaseStudy);
        using var backward = TemporaryStudy.CopyOf(Repository.BaseStudy);
        backward.Features = [.. BuiltInPlugins.Features.Reverse()];
        var files = forward.Built("html,csv,svg").Output;
        backward.Built("html,csv,svg");
        var names = Directory.EnumerateFiles(files, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(files, f)).ToList();
        Assert.True(names.Count > 20);
        byte[] Bytes(string folder, string name) => File.ReadAllBytes(Path.Combine(folder, name));
        Assert.All(names, n => Assert.Equal(Bytes(files, n), Bytes(backward.Output, n)));
    }

    /// <summary>What the shipped studies say of a feature, taken back.</summary>
    private static IEnumerable<string> Otherwise(Feature left, string study)
    {
        yield return "models={}";
        yield return "report={years: [2012, 2017, 2021]}";
        if (Replacement(left.Id) is { } other) yield return other;
        if (!left.Gradings.IsEmpty) yield return "gradings={}";
        if (!left.Measures.IsEmpty && study == "mao2024-table3") yield return "published=[]";
    }

    private static string? Replacement(string id) => id switch
    {
        "entropy" => "weighting=equal",
        "arithmetic" => "aggregation=geometric",
        _ => null,
    };

    private static void HasNoWordOf(Feature left, string language, TemporaryStudy study)
    {
        using var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(study.Output, $"report.{language}.html")));
        var authors = Path.Combine(study.Folder, Path.GetDirectoryName(study.Study)!);
        var prose = string.Concat(Directory.EnumerateFiles(authors, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".md" or ".yaml" or ".bib").Select(File.ReadAllText));
        foreach (var t in left.Tables) Assert.Null(page.QuerySelector($"#tbl-{t.Id}"));
        foreach (var f in left.Figures) Assert.Null(page.QuerySelector($"#fig-{f.Id}"));
        var text = page.Body!.TextContent;
        var others = string.Concat(BuiltInPlugins.Features.Where(f => f.Id != left.Id).Select(f => f.Beside.Read($"words/{language}.sbn")));
        var own = Pieces(left, language)
            .Where(p => !others.Contains(p, StringComparison.Ordinal) && !prose.Contains(p, StringComparison.Ordinal)).ToList();
        if (left.Id is "dagum-gini" or "obstacle-degree" or "coupling-coordination") Assert.NotEmpty(own);
        foreach (var piece in own) Assert.DoesNotContain(piece, text, StringComparison.Ordinal); // a room may have few words or none
    }

    /// <summary>What a feature's slots say in words of their own: runs of letters that no computed value stands in.</summary>
    private static IEnumerable<string> Pieces(Feature feature, string language)
    {
        if (feature.Beside.Read($"words/{language}.sbn") is not { } words) return [];
        return WordsFile.Read(feature.Id, words, (_, _) => { }).Parts.Where(p => p.Key != WordsFile.Statements)
            .SelectMany(p => Letters().Matches(Computed().Replace(p.Value.Text, "|")).Select(m => m.Value.Trim()))
            .Where(p => p.Length >= (p.Any(c => c > '\u3000') ? 8 : 25));
    }

    [GeneratedRegex(@"```.*?```|\{\{.*?\}\}|\$[^$]*\$", RegexOptions.Singleline)]
    private static partial Regex Computed();

    [GeneratedRegex(@"[\p{L} ]+")]
    private static partial Regex Letters();
}
