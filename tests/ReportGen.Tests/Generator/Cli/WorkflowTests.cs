using System.Text.RegularExpressions;
using ReportGen.Cli;
using YamlDotNet.RepresentationModel;

namespace ReportGen.Tests.Generator.Cli;

/// <summary>The workflow to copy and the recipe for other services: the commands in them are commands of this program.</summary>
public sealed partial class WorkflowTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "ci");

    [Theory]
    [InlineData("reportgen.yml")]
    [InlineData("reportgen-own.yml")]
    public void Workflow_IsYamlThatBuildsComparesVerifiesCommentsAndUploads(string file)
    {
        var steps = Steps(file);
        var runs = steps.Select(s => Text(s, "run")).OfType<string>().SelectMany(r => r.Split('\n')).Select(l => l.Trim()).ToList();
        Assert.Equal(["setup", "build", "diff", "diff", "verify"], Commands(runs).Select(c => c[0]));
        Assert.Single(runs, r => r.EndsWith("docs/ci/comment.sh github out/diff.md", StringComparison.Ordinal));
        var upload = Assert.Single(steps, s => Text(s, "uses")?.StartsWith("actions/upload-artifact@", StringComparison.Ordinal) == true);
        Assert.Equal("always()", Text(upload, "if")); // verify may have failed
        Assert.Contains("**/snapshots/*.received.*", Text((YamlMappingNode)upload["with"], "path"), StringComparison.Ordinal);
        var verify = steps.FindIndex(s => Text(s, "run")?.Contains("reportgen verify", StringComparison.Ordinal) == true);
        Assert.InRange(verify, 0, steps.IndexOf(upload) - 1);
    }

    [Fact]
    public void Workflow_OfThisRepository_NamesAStudyOfIt() =>
        Assert.True(File.Exists(Path.Combine(Repository.Root, Text((YamlMappingNode)Root("reportgen.yml")["env"], "STUDY")!)));

    [Theory]
    [InlineData("reportgen.yml")]
    [InlineData("reportgen-own.yml")]
    [InlineData("gitea.yml")]
    public void Workflow_Scripts_HoldNoExpressionOfTheEvent(string file) =>
        Assert.All(
            Steps(file).Select(s => Text(s, "run")).OfType<string>(),
            run => Assert.DoesNotContain("${{", run, StringComparison.Ordinal));

    [Theory]
    [InlineData("reportgen.yml", 5)]
    [InlineData("reportgen-own.yml", 5)]
    [InlineData("gitea.yml", 4)]
    [InlineData("gitlab-ci.yml", 4)]
    public void Workflow_EveryCommand_IsUnderstood(string file, int count)
    {
        Root(file); // it is YAML
        var commands = Commands(File.ReadAllLines(Path.Combine(Folder, file))).ToList();
        Assert.Equal(count, commands.Count);
        Assert.All(commands, Understood);
    }

    [Fact]
    public void Recipe_EveryCommand_IsUnderstood()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "ci.md")).ReplaceLineEndings("\n");
        var recipe = Fence().Match(text).Groups[1].Value;
        var commands = Commands(recipe.Split('\n')).ToList();
        Assert.Equal(["setup", "build", "diff", "diff", "verify"], commands.Select(c => c[0]));
        Assert.All(commands, Understood);
    }

    [Fact]
    public void Command_ThatIsNone_IsNotUnderstood() =>
        Assert.NotEmpty(Program.Commands().Parse(["diff", "a", "b", "--formt", "md"]).Errors);

    private static void Understood(string[] command) => Assert.Empty(Program.Commands().Parse(command).Errors.Select(e => e.Message));

    /// <summary>The words after the launcher of every line that calls it, as the shell hands them over.</summary>
    private static IEnumerable<string[]> Commands(IEnumerable<string> lines) => lines
        .Select(l => Call().Match(l))
        .Where(m => m.Success)
        .Select(m => Word().Matches(m.Groups[1].Value.Split(" || ")[0]).Select(w => Expanded(w.Value)).ToArray());

    private static string Expanded(string word) => word.Trim('"')
        .Replace("$STUDY", Path.Combine(Repository.BaseStudy, "study.yaml"), StringComparison.Ordinal)
        .Replace("$TARGET", "main", StringComparison.Ordinal);

    private static List<YamlMappingNode> Steps(string file) =>
        [.. ((YamlSequenceNode)Root(file)["jobs"]["review"]["steps"]).Children.Cast<YamlMappingNode>()];

    private static YamlNode Root(string file)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(Path.Combine(Folder, file))));
        return Assert.Single(stream.Documents).RootNode;
    }

    private static string? Text(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? ((YamlScalarNode)value).Value : null;

    [GeneratedRegex(@"^\s*(?:- |run: )?(?:\.|\.reportgen)/reportgen (.+)$")]
    private static partial Regex Call();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();

    [GeneratedRegex("^```sh\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
