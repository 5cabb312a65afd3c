using ReportGen.Cli.Terminal;

namespace ReportGen.Tests.Generator.Cli.Terminal;

/// <summary>What a study is read from is not written over, under whatever name.</summary>
public sealed class OverInputTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("reportgen-over-").FullName;

    private string In(string name) => Path.Combine(folder, name);

    [Fact]
    public void Place_ThatIsAnInput_IsRefused()
    {
        File.WriteAllText(In("data.csv"), "unit");
        Assert.Null(OverInput.Of([In("data.csv")], [In("table.csv"), In("data2.csv")]));
        Assert.Equal($"'{In("data.csv")}' is read, and is not written over", OverInput.Of([In("data.csv")], [In("t.csv"), In("data.csv")]));
        Assert.NotNull(OverInput.Of([In("data.csv")], [Path.Combine(folder, "sub", "..", "data.csv")]));
    }

    [Fact]
    public void Link_ToAnInput_IsTheInput()
    {
        if (OperatingSystem.IsWindows()) return; // links take a right there
        File.WriteAllText(In("data.csv"), "unit");
        File.CreateSymbolicLink(In("other.csv"), In("data.csv"));
        Assert.NotNull(OverInput.Of([In("data.csv")], [In("other.csv")]));
        Assert.NotNull(OverInput.Of([In("other.csv")], [In("data.csv")]));
    }

    [Fact]
    public void Inputs_OfAStudy_AreThoseOfWhatIsMadeOfIt()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        string[] read = ["study.yaml", "units.csv", "data.csv", "green.yaml", "regions.yaml", "scale.yaml"];
        Assert.Empty(read.Select(f => Path.Combine(study.Folder, f)).Except(study.Alone("en").Inputs));
        Assert.Empty(read.Select(f => Path.Combine(study.Folder, f)).Except(study.ToCompare("a").Inputs));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
