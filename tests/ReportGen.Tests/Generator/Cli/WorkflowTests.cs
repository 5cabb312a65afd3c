using System.Text.RegularExpressions;
using ReportGen.Cli;
using YamlDotNet.RepresentationModel;

namespace ReportGen.Tests.Generator.Cli;

/// <summary>The workflow to copy and the recipe for other services: the commands in them are commands of this program.</summary>
public sealed partial class WorkflowTests
{
    private static readonly string Workflow = File.ReadAllText(Path.Combine(Repository.Root, "docs", "ci", "reportgen.yml"));

    [Fact]
    public void Workflow_IsYamlThatBuildsComparesVerifiesCommentsAndUploads()
    {
        var steps = Steps();
        var runs = steps.Select(s => Text(s, "run")).OfType<string>().SelectMany(r => r.Split('\n')).Select(l => l.Trim()).ToList();
        Assert.Equal(["setup", "build", "diff", "diff", "verify"], Commands(runs).Select(c => c[0]));
        var comment = Assert.Single(runs, r => r.StartsWith("gh pr comment ", StringComparison.Ordinal));
        Assert.Contains("--body-file out/diff.md", comment, StringComparison.Ordinal);
        var upload = Assert.Single(steps, s => Text(s, "uses")?.StartsWith("actions/upload-artifact@", StringComparison.Ordinal) == true);
        Assert.Equal("always()", Text(upload, "if")); // verify may have failed
        Assert.Contains("**/snapshots/*.received.*", Text((YamlMappingNode)upload["with"], "path"), StringComparison.Ordinal);
        var verify = steps.FindIndex(s => Text(s, "run")?.Contains("reportgen verify", StringComparison.Ordinal) == true);
        Assert.InRange(verify, 0, steps.IndexOf(upload) - 1);
        Assert.True(File.Exists(Path.Combine(Repository.Root, Study())), Study());
    }

    [Fact]
    public void Workflow_Scripts_HoldNoExpressionOfTheEvent() =>
        Assert.All(
            Steps().Select(s => Text(s, "run")).OfType<string>(),
            run => Assert.DoesNotContain("${{", run, StringComparison.Ordinal));

    [Fact]
    public void Workflow_EveryCommand_IsUnderstood()
    {
        var runs = Steps().Select(s => Text(s, "run")).OfType<string>().SelectMany(r => r.Split('\n')).ToList();
        Assert.All(Commands(runs), Understood);
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

    /// <summary>The words after ./reportgen of every line that calls it, as the shell hands them over.</summary>
    private static IEnumerable<string[]> Commands(IEnumerable<string> lines) => lines
        .Select(l => l.Trim())
        .Where(l => l.StartsWith("./reportgen ", StringComparison.Ordinal))
        .Select(line => Word().Matches(line.Split(" || ")[0]["./reportgen ".Length..]).Select(w => Expanded(w.Value)).ToArray());

    private static string Expanded(string word) => word.Trim('"')
        .Replace("$STUDY", Path.Combine(Repository.Root, Study()), StringComparison.Ordinal)
        .Replace("$TARGET", "main", StringComparison.Ordinal);

    private static string Study() => Text((YamlMappingNode)Root()["env"], "STUDY")!;

    private static List<YamlMappingNode> Steps() =>
        [.. ((YamlSequenceNode)Root()["jobs"]["review"]["steps"]).Children.Cast<YamlMappingNode>()];

    private static YamlNode Root()
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Workflow));
        return Assert.Single(stream.Documents).RootNode;
    }

    private static string? Text(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? ((YamlScalarNode)value).Value : null;

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();

    [GeneratedRegex("^```sh\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
