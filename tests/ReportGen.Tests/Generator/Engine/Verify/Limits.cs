namespace ReportGen.Tests.Generator.Engine.Verify;

/// <summary>What a pull request can carry: under 400 lines and 20 KB a file, at most 25 pictures.</summary>
internal static class Limits
{
    public static void Hold(string snapshots)
    {
        var files = Directory.EnumerateFiles(snapshots, "*.verified.*").ToList();
        Assert.NotEmpty(files);
        Assert.All(files, f => Assert.True(new FileInfo(f).Length < 20 * 1024, $"{f} has {new FileInfo(f).Length} bytes"));
        Assert.All(
            files.Where(f => !f.EndsWith(".png", StringComparison.Ordinal)),
            f => Assert.True(File.ReadLines(f).Count() < 400, $"{f} has {File.ReadLines(f).Count()} lines"));
        Assert.True(files.Count(f => f.EndsWith(".png", StringComparison.Ordinal)) <= 25, "more than 25 pictures");
    }
}
