using System.Text;
using System.Text.Json;

namespace ReportGen.Tests.Generator.Engine.Verify;

/// <summary>What says nothing of the study turns no verification red; what says something does.</summary>
[Trait("Speed", "slow")]
public sealed class NoChangeTests : IDisposable
{
    private readonly TemporaryStudy study = TemporaryStudy.CopyOf(Repository.BaseStudy).Accepted();

    public void Dispose() => study.Dispose();

    [Fact] // as a colleague's machine checks it out
    public void LineEnds_OfAnotherMachine_AreNoChange()
    {
        foreach (var file in Inputs()) File.WriteAllText(file, File.ReadAllText(file).Replace("\n", "\r\n", StringComparison.Ordinal));
        IsTheSame(inputsToo: true);
    }

    [Fact]
    public void ByteOrderMarks_AreNoChange()
    {
        var marked = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);
        foreach (var file in Inputs()) File.WriteAllText(file, File.ReadAllText(file), marked);
        IsTheSame(inputsToo: true);
    }

    [Fact]
    public void BlankLinesAtTheEnd_AreNoChange()
    {
        foreach (var file in Inputs()) File.AppendAllText(file, "\n\n");
        IsTheSame(inputsToo: true);
    }

    [Fact]
    public void Comment_IsNoChange()
    {
        study.Replace("study.yaml", "schema: 1\n", "# read by the office in March\nschema: 1 # the first\n");
        IsTheSame();
    }

    [Fact]
    public void Rows_InAnotherOrder_AreNoChange()
    {
        var lines = File.ReadAllLines(InFolder("data.csv"));
        File.WriteAllText(InFolder("data.csv"), string.Concat(lines[1..].Reverse().Prepend(lines[0]).Select(l => l + "\n")));
        IsTheSame();
    }

    [Fact]
    public void Zero_AtTheEndOfADecimal_IsNoChange()
    {
        var lines = File.ReadAllLines(InFolder("data.csv"));
        File.WriteAllText(InFolder("data.csv"), string.Concat(lines.Select((l, i) => (i == 0 ? l : l + ".0") + "\n")));
        IsTheSame();
    }

    [Fact]
    public void Cell_ThatIsAnother_IsAChangeWithAnotherEdition()
    {
        var before = Edition();
        var lines = File.ReadAllLines(InFolder("data.csv"));
        lines[^1] = lines[^1][..^1] + (lines[^1][^1] == '9' ? '8' : '9');
        File.WriteAllText(InFolder("data.csv"), string.Concat(lines.Select(l => l + "\n")));
        Assert.False(study.Verified().IsSame);
        Assert.NotEqual(before, Edition());
    }

    private void IsTheSame(bool inputsToo = false)
    {
        var (edition, inputs) = (Edition(), Provenance("inputs"));
        var verdict = study.Verified();
        Assert.True(verdict.IsSame, string.Join('\n', verdict.Summary));
        Assert.Equal(edition, Edition());
        Assert.Equal(inputsToo, inputs == Provenance("inputs")); // the hashes of the files; a comment changes that of its file
    }

    private string Provenance(string member)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(study.Output, "provenance.json")));
        return json.RootElement.GetProperty(member).ToString();
    }

    private string Edition()
    {
        var edition = Provenance("edition");
        Assert.Matches("^[0-9a-f]{8}$", edition);
        Assert.Contains(edition, study.Page("en"), StringComparison.Ordinal);
        return edition;
    }

    private string InFolder(string file) => Path.Combine(study.Folder, file);

    private IEnumerable<string> Inputs()
    {
        var all = Directory.EnumerateFiles(study.Folder).Where(f => Path.GetExtension(f) is ".yaml" or ".csv").ToList();
        Assert.True(all.Count > 3);
        return all;
    }
}
