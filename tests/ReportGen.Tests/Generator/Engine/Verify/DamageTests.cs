using System.Text;

using ReportGen.Contracts.Diagnostics;
using ReportGen.Engine.Verify.Say;
using ReportGen.Engine.Verify.Snapshots;
using ReportGen.Tests.Process;

namespace ReportGen.Tests.Generator.Engine.Verify;

/// <summary>Accepted files that somebody cut, doubled or overwrote: what is no snapshot is said, and never read as one.</summary>
[Trait("Speed", "slow")]
public sealed class DamageTests
{
    [Theory]
    [InlineData("data", "without head", "another first line than that of a snapshot")]
    [InlineData("data", "row twice", "a row that stands twice")]
    [InlineData("data", "empty", "another first line than that of a snapshot")]
    [InlineData("data", "a pipe", "another first line than that of a snapshot")]
    [InlineData("declared", "a, b, c", "another first line than that of a snapshot")]
    [InlineData("declared", "bytes", "bytes that are no text")]
    [InlineData("declared", "empty", "another first line than that of a snapshot")]
    [InlineData("results.scores", "bytes", "bytes that are no text")]
    [InlineData("results.scores", "short row", "a row of another width")]
    public void Table_ThatIsNoSnapshot_IsSaid(string name, string damage, string what)
    {
        using var study = Accepted();
        var file = study.Snapshots.Verified().First(s => s.Name.StartsWith(name, StringComparison.Ordinal)) is var found
            ? Path.Combine(study.Snapshots.Path, $"{found.Name}.verified.{found.Extension}") : "";
        Damage(file, damage);
        var verdict = study.Verified("csv");
        Assert.False(verdict.IsSame);
        Assert.Contains(
            $"error[RG8005]: 1 file is not a snapshot: {what}: {Path.GetFileName(file)}\n", study.Printed(), StringComparison.Ordinal);
        Assert.Equal(found!.Name, Assert.Single(verdict.Damaged).Name);
    }

    [Fact]
    public void AllFiles_OfRandomBytes_AreToldAsWhatTheyAre()
    {
        using var study = Accepted();
        var random = new MathNet.Numerics.Random.MersenneTwister(8, threadSafe: false);
        foreach (var file in Directory.EnumerateFiles(study.Snapshots.Path).Order(StringComparer.Ordinal))
        {
            var bytes = new byte[3000];
            random.NextBytes(bytes);
            File.WriteAllBytes(file, bytes);
        }
        Assert.False(study.Verified("html,csv,svg,pdf").IsSame);
        Assert.Contains("error[RG8005]: ", study.Printed(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[1]"), InlineData("{\"a\": 1, \"a\": 2}"), InlineData("{"), InlineData("")]
    public void FactsOfAPdf_ThatAreNone_Differ(string json)
    {
        using var study = Accepted();
        study.Write("snapshots/pdf.en.verified.json", json);
        Assert.False(study.Verified("html,csv,svg,pdf").IsSame);
    }

    [Fact]
    public void Row_ThatStandsInTwoFilesOfAResult_IsAChange()
    {
        using var study = Accepted();
        var results = study.Snapshots.Verified().Where(s => s.Kind == "results" && s.Extension == "csv" && s.Lines.Length > 1).ToList();
        foreach (var result in results)
        {
            study.Write($"snapshots/results.{Parts(result.Name)}.copy.verified.csv", result.Text);
        }
        Assert.NotEmpty(results);
        Assert.False(study.Verified("csv").IsSame);
    }

    [Theory]
    [InlineData(DamageKind.Conflict, "以输入为准：先合并输入，再运行")]
    [InlineData(DamageKind.Width, "请从 git 中重新取出该文件")]
    [InlineData(DamageKind.Bytes, "请从 git 中重新取出该文件")]
    public void Hint_InChinese_IsThatOfTheDamage(DamageKind kind, string hint)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        var found = new DiagnosticBag();
        new VerifyMessages(found, study.Declare()!, isCi: false, ChangeWords.In("zh"), hasObsolete: false)
            .Damaged([new Damage("data", "csv", 2, kind)], study.Snapshots);
        Assert.StartsWith(hint, Assert.Single(found.Sorted()).Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "a file")]
    [InlineData("snapshots", "a link that leads to no folder")] // to itself
    [InlineData("nowhere", "a link that leads to no folder")]
    [InlineData("study.yaml", "a link that leads to no folder")]
    public void Snapshots_ThatAreNoFolder_AreToldAsWhatTheyAre(string? target, string what)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        var place = Path.Combine(study.Folder, "snapshots");
        if (target is null) File.WriteAllText(place, "");
        else File.CreateSymbolicLink(place, target);
        foreach (var command in (string[])["verify", "accept"])
        {
            var run = ProgramRun.Of(study.Folder, [command, "study.yaml"]);
            Assert.Equal(
                (1, "", $"reportgen: 'snapshots' is {what}, and should be the folder of what was accepted\n"
                    + "  hint: move it away, or take the folder from git again\n"),
                (run.ExitCode, run.Output, run.Errors.ReplaceLineEndings("\n")));
        }
    }

    [Fact] // half a set would be accepted, and the other half called obsolete
    public void Received_OfAVerificationThatWasStopped_IsNotAccepted()
    {
        using var study = Accepted();
        study.Write("snapshots/results.scores.2019.received.csv", "half\n").Write("snapshots/unfinished.received.txt", "begun\n");
        var accept = ProgramRun.Of(study.Folder, ["accept", "study.yaml"]);
        Assert.Equal(2, accept.ExitCode);
        Assert.Contains(
            "the last verification was stopped, and not all of it is there to be accepted", accept.Errors, StringComparison.Ordinal);
        Assert.True(study.Snapshots.IsCutShort);
        Assert.True(study.Verified("html,csv,svg,pdf").IsSame);
        Assert.False(study.Snapshots.IsCutShort);
        Assert.DoesNotContain(Directory.EnumerateFiles(study.Snapshots.Path), f => f.Contains(".received.", StringComparison.Ordinal));
    }

    private static string Parts(string name) => name.Split('.')[1];

    private static TemporaryStudy Accepted()
    {
        var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        study.Verified("html,csv,svg,pdf");
        study.Snapshots.Accept("*");
        return study;
    }

    private static void Damage(string file, string damage)
    {
        var lines = File.ReadAllLines(file);
        switch (damage)
        {
            case "without head": File.WriteAllLines(file, lines[1..]); break;
            case "row twice": File.WriteAllLines(file, [.. lines, lines[1]]); break;
            case "short row": File.WriteAllLines(file, [.. lines, "x"]); break;
            case "empty": File.WriteAllText(file, ""); break;
            case "a, b, c": File.WriteAllText(file, "a\nb\nc\n"); break;
            case "bytes": File.WriteAllBytes(file, [.. Encoding.UTF8.GetBytes(lines[0] + "\n"), 0xff, 0x00, 0xfe, (byte)'\n']); break;
            case "a pipe":
                File.Delete(file);
                System.Diagnostics.Process.Start("mkfifo", [file]).WaitForExit();
                break;
            default: throw new ArgumentException(damage, nameof(damage));
        }
    }
}
