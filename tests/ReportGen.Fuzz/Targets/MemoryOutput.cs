using ReportGen.Contracts.Plugins;

namespace ReportGen.Fuzz.Targets;

/// <summary>Takes what renderers write and keeps the last of it.</summary>
internal sealed class MemoryOutput : IOutputFolder
{
    private readonly Dictionary<string, MemoryStream> files = new(StringComparer.Ordinal);

    /// <summary>The text of a file.</summary>
    public string Text(string path) => System.Text.Encoding.UTF8.GetString(files[path].ToArray());

    public Stream Create(string path) => files[path] = new MemoryStream();

    public void NotWritten(string path, string reason)
    {
    }

    public void LeftOut(string path, string reason, string hint)
    {
    }

    public void Failed(string path, string reason, string? wording = null)
    {
    }

    public void Unprintable(string letter, string place)
    {
    }
}
