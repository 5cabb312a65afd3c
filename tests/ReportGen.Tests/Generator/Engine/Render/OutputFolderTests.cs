using System.Text.Json.Nodes;

namespace ReportGen.Tests.Generator.Engine.Render;

public sealed class OutputFolderTests
{
    [Fact] // provenance.json says which files the next build may remove, and anybody may have edited it
    public void Build_ProvenanceThatNamesFilesOutside_RemovesNone()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Write("thesis.txt", "years of work").Write("out-2/thesis.txt", "years of work").Built("html,csv");
        var provenance = Path.Combine(study.Output, "provenance.json");
        var json = JsonNode.Parse(File.ReadAllText(provenance))!;
        var (beside, sibling) = (Path.Combine(study.Folder, "thesis.txt"), Path.Combine(study.Folder, "out-2", "thesis.txt"));
        string[] outside = ["../thesis.txt", "results/../../thesis.txt", beside, "../out-2/thesis.txt", sibling];
        foreach (var name in outside) json["files"]!.AsArray().Add(name);
        File.WriteAllText(provenance, json.ToJsonString());
        study.Replace("data.csv", "1,2019,22", "1,2019,23").Built("html");
        Assert.False(Directory.Exists(Path.Combine(study.Output, "results")), "the files of the last build stay");
        Assert.True(File.Exists(beside) && File.Exists(sibling));
    }
}
