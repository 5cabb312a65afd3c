using System.Security.Cryptography;
using ReportGen.Contracts.Plugins;
using ReportGen.Engine.Files;

namespace ReportGen.Engine.Render;

/// <summary>
/// Where a build writes: a folder aside, whose files take the place of those of the last build when every format is done.
/// The target's other files are never touched.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    private readonly string target;
    private readonly Publication publication;
    private readonly HeldFolder fresh;
    private readonly List<string> written = [];
    private readonly HashSet<string> toEdit = new(StringComparer.Ordinal);
    private readonly List<(string Path, string Reason)> notWritten = [];

    public OutputFolder(string target)
    {
        this.target = Full(target);
        publication = new Publication(this.target);
        fresh = publication.Begin();
    }

    /// <summary>Files written so far, ordered by name.</summary>
    public IEnumerable<string> Written { get { lock (written) return [.. written.Order(StringComparer.Ordinal)]; } }

    /// <summary>Files not written and why, ordered by name.</summary>
    public IEnumerable<(string Path, string Reason)> Missing
    {
        get { lock (notWritten) return [.. notWritten.OrderBy(n => n.Path, StringComparer.Ordinal)]; }
    }

    /// <summary>Finishes what a build that was ended has left in a folder.</summary>
    public static void Finish(string target)
    {
        new Publication(Full(target)).Finish();
    }

    /// <summary>Files written so far that people go on working in, and their bytes' hash, ordered by name.</summary>
    public IReadOnlyList<(string Path, string Sha256)> ToEdit()
    {
        var files = Publication.FilesOf(fresh);
        lock (written) return [.. written.Where(toEdit.Contains).Order(StringComparer.Ordinal).Select(p => (p, Hash(files, p)))];
    }

    /// <summary>True when the target holds the file with other bytes.</summary>
    public bool IsChanged(string path, string sha256) => Holds(path) && Hash(target, path) != sha256;

    private static string Hash(string folder, string path)
    {
        using var content = PlainFile.Open(Path.Combine(folder, path));
        return Convert.ToHexStringLower(SHA256.HashData(content));
    }

    /// <summary>Says that people go on working in a file.</summary>
    public void WillBeEdited(string path)
    {
        lock (written) toEdit.Add(path);
    }

    public Stream Create(string path)
    {
        var full = Path.GetFullPath(Path.Combine(Publication.FilesOf(fresh), path));
        if (!full.StartsWith(Publication.FilesOf(fresh) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new RenderingException($"'{path}' lies outside of the report's folder");
        }
        if (File.Exists(full)) throw new RenderingException($"two results are to be written to '{path}'");
        LastMoment.MakeFolder(Path.GetDirectoryName(full)!);
        lock (written) written.Add(path);
        return new FileStream(full, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16);
    }

    public void NotWritten(string path, string reason)
    {
        lock (notWritten) notWritten.Add((path, reason));
    }

    /// <summary>Takes back files that are half of something.</summary>
    public void Discard(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            lock (written) written.Remove(path);
            File.Delete(Path.Combine(Publication.FilesOf(fresh), path));
        }
    }

    /// <summary>True when the target holds the file; false for one outside, since anybody may have edited the list of files.</summary>
    public bool Holds(string path)
    {
        if (path.Contains('\0')) return false;
        var full = Path.GetFullPath(Path.Combine(target, path));
        return full.StartsWith(target + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(full);
    }

    /// <summary>Waits until no other build publishes into the target; from here on none does.</summary>
    public void Alone() => publication.Alone(fresh);

    /// <summary>Moves the new files into place and removes <paramref name="stale"/> ones of the last build.</summary>
    public void Publish(IEnumerable<string> stale) => publication.Publish(fresh, stale);

    public void Dispose() => fresh.Dispose();

    private static string Full(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
}
