using System.Text.RegularExpressions;
using ReportGen.Cli.Shipped;

namespace ReportGen.Tests.Truth;

/// <summary>Every formula that is printed is evaluated by a test of this folder, and is the same in both languages.</summary>
public sealed partial class FormulaCoverageTests
{
    /// <summary>Printed by several folders under one label; one test evaluates it for each of them.</summary>
    private static readonly Dictionary<string, string[]> Common = new()
    {
        ["eq-criterion-score"] = ["ArithmeticMean", "GeometricMean", "PowerMean"],
        ["eq-score-one"] = ["ArithmeticMean", "GeometricMean", "PowerMean"],
    };

    [Fact]
    public void Formula_OfAnyFeature_IsEvaluatedByATest()
    {
        var printed = Printed("en");
        Assert.True(printed.Count > 50, $"{printed.Count} formulas");
        var evaluated = Evaluated();
        Assert.Equal([], printed.Select(p => p.Label).Distinct().Where(l => !evaluated.Contains(l)));
    }

    [Fact]
    public void Formula_OfSeveralFeatures_IsOneThatATestEvaluatesForEach() => Assert.Equal(
        Common.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key}: {string.Join(' ', c.Value)}"),
        Printed("en").GroupBy(p => p.Label).Select(g => (g.Key, Folders: g.Select(p => p.Folder).Distinct().Order().ToList()))
            .Where(g => g.Folders.Count > 1).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => $"{g.Key}: {string.Join(' ', g.Folders)}"));

    [Fact]
    public void Formula_InBothLanguages_IsTheSame() => Assert.Equal(Printed("zh"), Printed("en"));

    /// <summary>The formulas of all words, in order of the files; one label for each method that prints it.</summary>
    private static List<(string Folder, string Label, string Tex)> Printed(string language) =>
    [
        .. from root in (string[])["src", "templates"]
           from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, root), "*.sbn", SearchOption.AllDirectories).Order()
           where !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal)
           let inside = Path.GetRelativePath(Repository.Root, file)
           where Path.GetFileNameWithoutExtension(file) == language || inside.Contains($"/{language}/", StringComparison.Ordinal)
           let folder = FolderOf(file)
           from Match block in Block().Matches(File.ReadAllText(file))
           from label in Labels(block.Groups["label"].Value, folder)
           select (folder, label, block.Groups["tex"].Value.Trim()),
    ];

    private static string FolderOf(string file) => Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(file)))!;

    private static IEnumerable<string> Labels(string label, string folder)
    {
        label = "eq-" + label.Replace("{{ method.label }}", "", StringComparison.Ordinal)
            .Replace("{{ s.id }}", "one", StringComparison.Ordinal);
        const string id = "{{ method.id }}";
        var methods = BuiltInPlugins.Features.Where(f => f.Method?.GetType().Namespace?.Split('.')[^1] == folder).Select(f => f.Id);
        return label.Contains(id, StringComparison.Ordinal)
            ? methods.Select(m => label.Replace(id, m, StringComparison.Ordinal))
            : [label];
    }

    /// <summary>The labels that stand in words of the tests of this folder.</summary>
    private static HashSet<string> Evaluated()
    {
        var folder = Path.Combine(Repository.Root, "tests", "ReportGen.Tests", "Truth");
        var others = Directory.EnumerateFiles(folder, "*.cs").Where(f => Path.GetFileName(f) != $"{nameof(FormulaCoverageTests)}.cs");
        return [.. others.SelectMany(f => Word().Matches(File.ReadAllText(f)).Select(m => m.Value))];
    }

    [GeneratedRegex("^```equation (?<label>.+)\n(?<tex>[^`]*)```", RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex("(?<=[\" ])eq-[a-z0-9-]+(?=[\" ])")]
    private static partial Regex Word();
}
