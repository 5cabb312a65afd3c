namespace ReportGen.Tests.Generator.Engine.Verify;

/// <summary>
/// What a pull request can carry, of the studies here: under 400 lines and 20 KB a file that people read, at most 25 pictures; the numbers,
/// which a review folds and <c>verify</c> reads, in a file a result of under 1 MB (decision 34), a drawing of under 100 KB.
/// </summary>
internal static class Limits
{
    public static void Hold(string snapshots)
    {
        var files = Directory.EnumerateFiles(snapshots, "*.verified.*").ToList();
        bool Is(string file, params string[] kinds) => kinds.Contains(Path.GetFileName(file).Split('.')[0]);
        var numbers = files.Where(f => Is(f, "results", "data", "declared")).ToList();
        var figures = files.Where(f => Is(f, "figure")).ToList();
        var read = files.Except(numbers).Except(figures).ToList();
        Assert.NotEmpty(numbers);
        Assert.NotEmpty(read);
        Assert.All(figures, f => Assert.True(new FileInfo(f).Length < 100 * 1024, $"{f} has {new FileInfo(f).Length} bytes"));
        Assert.All(numbers, f => Assert.True(new FileInfo(f).Length < 1 << 20, $"{f} has {new FileInfo(f).Length} bytes"));
        Assert.All(read, f => Assert.True(new FileInfo(f).Length < 20 * 1024, $"{f} has {new FileInfo(f).Length} bytes"));
        Assert.All(
            read.Where(f => !f.EndsWith(".png", StringComparison.Ordinal)),
            f => Assert.True(File.ReadLines(f).Count() < 400, $"{f} has {File.ReadLines(f).Count()} lines"));
        Assert.True(files.Count(f => f.EndsWith(".png", StringComparison.Ordinal)) <= 25, "more than 25 pictures");
    }
}
