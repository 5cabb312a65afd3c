using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Tests.Generator.Engine.Verify;

/// <summary>Whatever kind of snapshot git leaves in conflict, it is said, never read, and built anew.</summary>
[Trait("Speed", "slow")]
public sealed class ConflictTests
{
    [Fact]
    public void Conflicts_InEveryFile_AreAllSaid()
    {
        // a line that only the page has makes html.LANGUAGE.txt; the first page of each language stands for all
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        study.Verified("html,pdf,csv,svg");
        study.Snapshots.Accept("*");
        study.Write("snapshots/html.en.verified.txt", "+ Only the page\n");
        var files = Directory.EnumerateFiles(study.Snapshots.Path).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal).ToList();
        var kinds = files.Select(f => f.Split('.')[0]).Distinct().ToHashSet();
        Assert.Superset(new HashSet<string> { "data", "declared", "document", "figure", "html", "options", "results", "style" }, kinds);
        foreach (var file in files)
        {
            var path = Path.Combine(study.Snapshots.Path, file);
            var content = File.ReadAllBytes(path);
            var isPicture = file.EndsWith(".png", StringComparison.Ordinal);
            byte[] before = isPicture ? [] : content[..(content.AsSpan().IndexOf((byte)'\n') + 1)];
            File.WriteAllBytes(path, [.. before, .. "<<<<<<< HEAD\n"u8, .. content, .. "=======\nb\n>>>>>>> other\n"u8]);
        }
        var verdict = study.Verified("html,pdf,csv,svg");
        Assert.False(verdict.IsSame);
        Assert.Equal(files, verdict.Damaged.Select(d => $"{d.Name}.verified.{d.Extension}").Order(StringComparer.Ordinal));
        Assert.All(verdict.Damaged, d => Assert.Equal(DamageKind.Conflict, d.Kind));
        Assert.Contains(
            $"error[RG8005]: {files.Count} files are not a snapshot: merge conflict: ", study.Printed(), StringComparison.Ordinal);
        Assert.DoesNotContain("RG8001", study.Printed(), StringComparison.Ordinal);

        study.Snapshots.AcceptMerged("*", new HashSet<string>());
        study.Snapshots.RemoveObsolete(); // what the build does not make can only go
        var after = study.Verified("html,pdf,csv,svg");
        Assert.True(after.IsSame, study.Printed());
    }
}
