using ReportGen.Engine.Files;

namespace ReportGen.Tests.Generator.Engine.Render;

/// <summary>A publication that is ended between any two of its steps, and what the next run makes of it.</summary>
public sealed class PublicationTests : IDisposable
{
    private readonly TemporaryStudy place = new TemporaryStudy()
        .Write("out/report.html", "old").Write("out/results/a.csv", "old").Write("out/old/b.csv", "old").Write("out/notes.txt", "mine");

    private static readonly string[] Old = ["notes.txt=mine", "old/b.csv=old", "report.html=old", "results/a.csv=old"];
    private static readonly string[] New = ["notes.txt=mine", "report.html=new", "results/a.csv=new", "results/c.csv=new"];

    [Fact]
    public void Publish_ToItsEnd_ReplacesRemovesAndLeavesOthers()
    {
        var publication = new Publication(place.Output);
        using (var made = Made(publication))
        {
            publication.Alone(made);
            publication.Publish(made, ["old/b.csv"]);
        }
        Assert.Equal(New, Files());
        Assert.False(Directory.Exists(Path.Combine(place.Output, "old")), "the empty folder stays");
    }

    [Theory] // as a killed process leaves it: its lock is free, and so many of its files are in place
    [InlineData(".building-x", false, 0)]
    [InlineData(".publishing", false, 0)]
    [InlineData(".publishing", true, 0)]
    [InlineData(".publishing", true, 1)]
    [InlineData(".publishing", true, 3)]
    public void Finish_OfOneThatWasEnded_CompletesWhatWasDecidedAndDropsTheRest(string folder, bool isDecided, int moved)
    {
        var left = Path.Combine(place.Output, folder);
        place.Write($"out/{folder}/.held", "");
        foreach (var file in (string[])["report.html", "results/a.csv", "results/c.csv"])
        {
            place.Write(moved-- > 0 ? $"out/{file}" : $"out/{folder}/files/{file}", "new");
        }
        if (isDecided) place.Write($"out/{folder}/going", "old/b.csv\n");
        new Publication(place.Output).Finish();
        Assert.Equal(isDecided ? New : Old, Files());
        Assert.False(Directory.Exists(left), "the folder is left");
    }

    [Fact]
    public async Task Publish_BesideAnother_WaitsForIt()
    {
        var (first, second) = (new Publication(place.Output), new Publication(place.Output));
        using var one = Made(first);
        first.Alone(one);
        var other = Task.Run(() =>
        {
            using var two = Made(second);
            second.Alone(two);
            second.Publish(two, []);
        });
        await Task.WhenAny(other, Task.Delay(300));
        Assert.False(other.IsCompleted, "both publish");
        first.Publish(one, ["old/b.csv"]);
        await other;
        one.Dispose();
        Assert.Equal(New, Files());
    }

    [Fact] // the folder of another run at work is no leftover
    public void Begin_BesideAnother_LeavesItsFolder()
    {
        using var one = Made(new Publication(place.Output));
        using var two = new Publication(place.Output).Begin();
        Assert.True(File.Exists(Path.Combine(Publication.FilesOf(one), "report.html")));
        Assert.NotEqual(one.Path, two.Path);
    }

    private static HeldFolder Made(Publication publication)
    {
        var made = publication.Begin();
        foreach (var file in (string[])["report.html", "results/a.csv", "results/c.csv"])
        {
            var path = Path.Combine(Publication.FilesOf(made), file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, "new");
        }
        return made;
    }

    private string[] Files() =>
    [
        .. Directory.EnumerateFiles(place.Output, "*", SearchOption.AllDirectories)
            .Select(f => $"{Path.GetRelativePath(place.Output, f).Replace('\\', '/')}={File.ReadAllText(f)}").Order(StringComparer.Ordinal)
    ];

    public void Dispose() => place.Dispose();
}
