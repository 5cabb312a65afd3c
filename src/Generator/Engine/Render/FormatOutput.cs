using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Render;

/// <summary>
/// The output folder as one renderer sees it: it knows what this renderer wrote, so that a failure takes no other's files along.
/// </summary>
/// <param name="folder">The output folder.</param>
/// <param name="findings">What is said to the user.</param>
/// <param name="isToEdit">True when people go on working in the files.</param>
internal sealed class FormatOutput(OutputFolder folder, RenderFindings findings, bool isToEdit) : IOutputFolder
{
    private readonly List<string> own = [];

    public Stream Create(string path)
    {
        lock (own) own.Add(path);
        if (isToEdit) folder.WillBeEdited(path);
        return folder.Create(path);
    }

    public void NotWritten(string path, string reason) => folder.NotWritten(path, reason);

    public void LeftOut(string path, string reason, string hint)
    {
        folder.NotWritten(path, reason);
        findings.LeftOut(path, reason, hint);
    }

    public void Failed(string path, string reason, string? wording = null)
    {
        folder.NotWritten(path, reason);
        findings.Failed(path, reason, wording);
    }

    /// <summary>The format failed, for what stands at a place in the theme where that is known.</summary>
    public void Failed(string path, string reason, SourceSpan? at)
    {
        folder.NotWritten(path, reason);
        findings.Failed(path, reason, at: at);
    }

    public void Unprintable(string letter, string place) => findings.Unprintable(letter, place);

    /// <summary>The format failed: what it wrote so far is half of something.</summary>
    public void Discard()
    {
        lock (own) folder.Discard(own);
    }
}
