namespace ReportGen.Engine.Render;

/// <summary>
/// Where a build writes: a sibling folder that replaces the files of the last build when every format is done.
/// The target's other files are never touched.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    private readonly string target;
    private readonly string fresh;
    private readonly List<string> written = [];
    private readonly List<(string Path, string Reason)> notWritten = [];

    public OutputFolder(string target)
    {
        this.target = Path.GetFullPath(target);
        fresh = Path.Combine(Path.GetDirectoryName(this.target)!, $".{Path.GetFileName(this.target)}.building-{Environment.ProcessId}");
        if (Directory.Exists(fresh)) Directory.Delete(fresh, recursive: true);
        Directory.CreateDirectory(fresh);
    }

    /// <summary>Files written so far, ordered by name.</summary>
    public IEnumerable<string> Written { get { lock (written) return [.. written.Order(StringComparer.Ordinal)]; } }

    /// <summary>Files not written and why, ordered by name.</summary>
    public IEnumerable<(string Path, string Reason)> Missing
    {
        get { lock (notWritten) return [.. notWritten.OrderBy(n => n.Path, StringComparer.Ordinal)]; }
    }

    public Stream Create(string path)
    {
        var full = Path.Combine(fresh, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
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
            File.Delete(Path.Combine(fresh, path));
        }
    }

    /// <summary>True when the target holds the file; false for one outside, since anybody may have edited the list of files.</summary>
    public bool Holds(string path)
    {
        var full = Path.GetFullPath(Path.Combine(target, path));
        return full.StartsWith(target + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(full);
    }

    /// <summary>Moves the new files into place and removes <paramref name="stale"/> ones of the last build.</summary>
    public void Publish(IEnumerable<string> stale)
    {
        Directory.CreateDirectory(target);
        foreach (var path in stale.Select(old => Path.Combine(target, old)))
        {
            File.Delete(path);
            RemoveEmptyFolders(Path.GetDirectoryName(path)!);
        }
        foreach (var path in written)
        {
            var to = Path.Combine(target, path);
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Move(Path.Combine(fresh, path), to, overwrite: true);
        }
    }

    public void Dispose()
    {
        if (Directory.Exists(fresh)) Directory.Delete(fresh, recursive: true);
    }

    private void RemoveEmptyFolders(string folder)
    {
        while (folder.Length > target.Length && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
            folder = Path.GetDirectoryName(folder)!;
        }
    }
}
