using System.Text.RegularExpressions;

namespace ReportGen.Tests.Process;

/// <summary>What the README tells a reader to type works as it stands.</summary>
[Trait("Speed", "slow")]
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void Commands_OfTheReadme_Work()
    {
        using var folder = new TemporaryStudy();
        WriteFirstStudy(folder);
        var lines = Blocks("sh").SelectMany(b => b.Split('\n'));
        var commands = lines.Where(l => l.StartsWith("./reportgen ", StringComparison.Ordinal)).ToList();
        Assert.True(commands.Count >= 5, $"{commands.Count} commands");
        foreach (var command in commands)
        {
            var words = command.Split(' ')[1..]
                .Select(w => w.StartsWith("indicators/", StringComparison.Ordinal) ? Path.Combine(Repository.Root, w) : w);
            string[] formats = ["--format", command.Contains("--each", StringComparison.Ordinal) ? "html" : "html,csv"];
            var run = ProgramRun.Of(folder.Folder, [.. words, .. command.Contains(" build ", StringComparison.Ordinal) ? formats : []]);
            Assert.True(run.ExitCode == 0, $"{command}: {run.ExitCode}\n{run.Errors}");
        }
        Assert.True(File.Exists(Path.Combine(folder.Folder, "output", "digital-resilience", "report.zh.html")));
        Assert.True(File.Exists(Path.Combine(folder.Folder, "output", "mao2024-table3", "report.en.html")));
        Assert.True(File.Exists(Path.Combine(folder.Folder, "output", "equal-weights", "report.en.html")));
        // the blank wage of 2021 takes the unit's only other year
        var normalized = CsvRows.Read(Path.Combine(folder.Folder, "output", "my-cities", "results", "normalized.csv"));
        var filled = normalized.Single(r => r["unit"] == "b" && r["year"] == "2021" && r["indicator"] == "wage");
        Assert.Equal(("4", "carried"), (filled["raw"], filled["origin"]));
    }

    [Fact]
    public void Links_OfTheReadme_LeadToFiles()
    {
        var links = Links().Matches(Readme).Select(m => m.Groups[1].Value).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, l => Assert.True(Path.Exists(Path.Combine(Repository.Root, l)), l));
    }

    private static void WriteFirstStudy(TemporaryStudy folder)
    {
        folder.Write("my-cities/data.csv", Blocks("csv")[0]);
    }

    private static List<string> Blocks(string language) =>
    [
        .. Fences().Matches(Readme.ReplaceLineEndings("\n"))
            .Where(m => m.Groups[1].Value == language).Select(m => m.Groups[2].Value),
    ];

    [GeneratedRegex("^```(\\w+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fences();

    [GeneratedRegex(@"\]\(([^)#]+)\)")]
    private static partial Regex Links();
}
