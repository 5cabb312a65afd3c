namespace ReportGen.Tests.Generator.Engine.Load;

/// <summary>A pipe that nobody writes to is not waited for, a device without end is not read to its end: both hold nothing.</summary>
public sealed class SpecialFileTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("data.csv", "pipe")]
    [InlineData("data.csv", "device")]
    [InlineData("units.csv", "pipe")]
    [InlineData("units.csv", "device")]
    [InlineData("green.yaml", "pipe")]
    [InlineData("green.yaml", "device")]
    [InlineData("study.yaml", "pipe")]
    [InlineData("study.yaml", "device")]
    public async Task Build_WithAPipeOrADevice_SaysThatItIsEmpty(string name, string kind)
    {
        if (OperatingSystem.IsWindows()) return;
        using var study = TemporaryStudy.Given("a,2020,1\nb,2020,2\n");
        var path = Directory.EnumerateFiles(study.Folder, name, SearchOption.AllDirectories).First();
        File.Delete(path);
        if (kind == "pipe") await System.Diagnostics.Process.Start("mkfifo", [path]).WaitForExitAsync();
        else File.CreateSymbolicLink(path, "/dev/zero");

        var built = await Task.Run(() => study.Build()).WaitAsync(Long);

        Assert.Null(built);
        Assert.Contains("is empty", study.Printed(), StringComparison.Ordinal);
    }
}
