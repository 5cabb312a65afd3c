using System.IO.Enumeration;
using ReportGen.Engine.Files;

namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>
/// The folder beside a study that holds what was accepted, by the file convention of Verify: NAME.verified.EXT is accepted,
/// NAME.received.EXT is what the last verification found different or new.
/// </summary>
public sealed class SnapshotFolder(string path)
{
    private const string Accepted = "verified", Received = "received";

    // what a verification leaves for people beside the received files; never accepted
    private const string Difference = ".difference", ObsoleteList = "obsolete", Begun = "unfinished";

    /// <summary>The folder of a study's snapshots.</summary>
    public static SnapshotFolder Beside(string studyFile) =>
        new(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(studyFile))!, "snapshots"));

    /// <summary>Its full path.</summary>
    public string Path => path;

    /// <summary>What stands in its place and is no folder, in words; null for nothing.</summary>
    public string? Obstacle => Directory.Exists(path) ? null
        : new FileInfo(path).LinkTarget is not null ? "a link that leads to no folder"
        : File.Exists(path) ? "a file" : null;

    /// <summary>The name of an accepted file.</summary>
    public static string VerifiedFile(string name, string extension) => $"{name}.{Accepted}.{extension}";

    /// <summary>The name of a snapshot's accepted file.</summary>
    public static string FileOf(Snapshot snapshot) => VerifiedFile(snapshot.Name, snapshot.Extension);

    /// <summary>A file of the folder as messages show it beside a study.</summary>
    public string Shown(string study, string file) =>
        System.IO.Path.Combine(System.IO.Path.GetDirectoryName(study) ?? "", System.IO.Path.GetFileName(path), file).Replace('\\', '/');

    /// <summary>The accepted snapshots, ordered by name.</summary>
    public IReadOnlyList<Snapshot> Verified() => [.. Names(Accepted).Select(n => Read(n))];

    /// <summary>One accepted snapshot; null when there is none.</summary>
    public Snapshot? Find(string name, string extension) =>
        File.Exists(At((name, extension), Accepted)) ? Read((name, extension)) : null;

    /// <summary>The snapshots that the last verification found different or new.</summary>
    public IReadOnlyList<Snapshot> AllReceived() => [.. Meant("*").Select(n => Read(n, Received))];

    private Snapshot Read((string Name, string Extension) name, string state = Accepted) =>
        new(name.Name, name.Extension, PlainFile.Bytes(At(name, state)));

    /// <summary>Removes one received snapshot: it is the accepted one again.</summary>
    public void Clear(Snapshot snapshot)
    {
        File.Delete(At((snapshot.Name, snapshot.Extension), Received));
        File.Delete(At((snapshot.Name + Difference, snapshot.Extension), Received));
    }

    /// <summary>True when a verification began to write what it found, and was stopped before its end.</summary>
    public bool IsCutShort => File.Exists(At((Begun, "txt"), Received));

    /// <summary>
    /// Puts what a verification found in the place of what an earlier one left; until all is there, nothing may be accepted.
    /// </summary>
    /// <param name="isAny">False when it found nothing.</param>
    /// <param name="write">Writes it.</param>
    public void Renew(bool isAny, Action write)
    {
        if (isAny || Names(Received).Count > 0) Write(Begun, "txt", "a verification is writing here, or was stopped\n"u8.ToArray());
        Clear();
        write();
        File.Delete(At((Begun, "txt"), Received));
        if (Directory.Exists(path) && !Directory.EnumerateFileSystemEntries(path).Any()) Directory.Delete(path);
    }

    private void Clear()
    {
        foreach (var name in Names(Received).Where(n => n.Name != Begun)) File.Delete(At(name, Received));
        if (!Directory.Exists(path)) return;
        var cutShort = Directory.EnumerateFiles(path, $"*.{Received}.*{PlainFile.Draft}").ToList();
        cutShort.ForEach(File.Delete);
    }

    /// <summary>Writes a snapshot for review.</summary>
    public void Receive(Snapshot snapshot) => Write(snapshot.Name, snapshot.Extension, snapshot.Content);

    /// <summary>Writes a picture of a difference beside the received snapshot <paramref name="name"/>.</summary>
    public void ReceiveDifference(string name, string extension, byte[] content) => Write(name + Difference, extension, content);

    /// <summary>Notes which accepted snapshots the build no longer makes.</summary>
    public void ReceiveObsolete(IEnumerable<Snapshot> obsolete) => WriteObsolete(obsolete.Select(FileOf));

    private void WriteObsolete(IEnumerable<string> files)
    {
        var list = string.Concat(files.Select(f => f + "\n"));
        if (list.Length > 0) Write(ObsoleteList, "txt", System.Text.Encoding.UTF8.GetBytes(list));
    }

    /// <summary>Moves received snapshots to accepted ones; returns the names of the files accepted.</summary>
    /// <param name="pattern">Only names that match, such as <c>document.*</c>; * stands for any letters.</param>
    public IReadOnlyList<string> Accept(string pattern) => Accept(pattern, _ => true);

    /// <summary>The same of those that a merge left: no snapshots for its marks, or moved by both branches.</summary>
    /// <param name="pattern">Only names that match.</param>
    /// <param name="moved">The accepted files that both branches moved, by name.</param>
    public IReadOnlyList<string> AcceptMerged(string pattern, IReadOnlySet<string> moved) => Accept(pattern, before =>
        before is not null && (moved.Contains(FileOf(before)) || Damage.Of(before) is not null));

    private List<string> Accept(string pattern, Predicate<Snapshot?> isMeant)
    {
        var accepted = new List<string>();
        foreach (var name in Meant(pattern).Where(n => isMeant(Find(n.Name, n.Extension))))
        {
            File.Move(At(name, Received), At(name, Accepted), overwrite: true);
            File.Delete(At((name.Name + Difference, name.Extension), Received));
            accepted.Add(VerifiedFile(name.Name, name.Extension));
        }
        return accepted;
    }

    /// <summary>Removes received snapshots: what was accepted stays; returns the names of the files removed.</summary>
    /// <param name="pattern">Only names that match.</param>
    public IReadOnlyList<string> Reject(string pattern)
    {
        var rejected = new List<string>();
        foreach (var name in Meant(pattern))
        {
            File.Delete(At(name, Received));
            File.Delete(At((name.Name + Difference, name.Extension), Received));
            rejected.Add($"{name.Name}.{Received}.{name.Extension}");
        }
        return rejected;
    }

    /// <summary>The files of accepted snapshots that the last verification found obsolete.</summary>
    public IReadOnlyList<string> Obsolete()
    {
        var list = At((ObsoleteList, "txt"), Received);
        if (!File.Exists(list)) return [];
        bool IsOurs(string file) => file == System.IO.Path.GetFileName(file) && File.Exists(System.IO.Path.Combine(path, file));
        return [.. File.ReadAllLines(list).Where(IsOurs)];
    }

    /// <summary>Removes the obsolete snapshots; returns the names of the files removed.</summary>
    /// <param name="pattern">Only names that match.</param>
    public IReadOnlyList<string> RemoveObsolete(string pattern = "*")
    {
        var obsolete = Obsolete().ToLookup(f =>
            FileSystemName.MatchesSimpleExpression(pattern, f.AsSpan(0, f.LastIndexOf($".{Accepted}.", StringComparison.Ordinal))));
        foreach (var file in obsolete[true]) File.Delete(System.IO.Path.Combine(path, file));
        File.Delete(At((ObsoleteList, "txt"), Received));
        WriteObsolete(obsolete[false]);
        return [.. obsolete[true]];
    }

    private void Write(string name, string extension, byte[] content)
    {
        Directory.CreateDirectory(path);
        PlainFile.Write(At((name, extension), Received), content);
    }

    private string At((string Name, string Extension) name, string state) =>
        System.IO.Path.Combine(path, $"{name.Name}.{state}.{name.Extension}");

    private IEnumerable<(string Name, string Extension)> Meant(string pattern) =>
        Names(Received).Where(n => IsSnapshot(n.Name) && Matches(pattern, n));

    private static bool IsSnapshot(string name) =>
        name is not (ObsoleteList or Begun) && !name.EndsWith(Difference, StringComparison.Ordinal);

    private static bool Matches(string pattern, (string Name, string Extension) name) =>
        FileSystemName.MatchesSimpleExpression(pattern, name.Name)
        || FileSystemName.MatchesSimpleExpression(pattern, $"{name.Name}.{Received}.{name.Extension}");

    private List<(string Name, string Extension)> Names(string state)
    {
        if (!Directory.Exists(path)) return [];
        var found = new List<(string Name, string Extension)>();
        var files = Directory.EnumerateFiles(path, $"*.{state}.*").Select(f => System.IO.Path.GetFileName(f));
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            var at = file.LastIndexOf($".{state}.", StringComparison.Ordinal);
            if (at <= 0 || file.EndsWith(PlainFile.Draft, StringComparison.Ordinal)) continue;
            found.Add((file[..at], file[(at + state.Length + 2)..]));
        }
        return found;
    }
}
