namespace ReportGen.Engine.Files;

/// <summary>
/// How new files take the place of old ones: all or none, one run at a time. They are made in <c>TARGET/.building-*</c>; that folder then
/// takes the one name under which a run publishes, and with the list of what goes it is decided. Whoever is ended in the middle
/// leaves that folder, and the next run finishes it.
/// </summary>
/// <param name="target">The folder that is published into.</param>
public sealed class Publication(string target)
{
    private const string Opening = ".building-", Name = ".publishing", Going = "going";

    private string Place => Path.Combine(target, Name);

    /// <summary>A new folder for what is to be published; the new files stand in its folder "files".</summary>
    public HeldFolder Begin()
    {
        Finish();
        return HeldFolder.Within(target, Opening);
    }

    /// <summary>The folder of the new files.</summary>
    public static string FilesOf(HeldFolder made) => Path.Combine(made.Path, "files");

    /// <summary>Waits until no other run publishes, and keeps others from it.</summary>
    public void Alone(HeldFolder made)
    {
        while (!made.MovedTo(Place)) Finish();
    }

    /// <summary>Moves the new files into place and removes old ones.</summary>
    /// <param name="made">The folder with the new files, <see cref="Alone">alone</see>.</param>
    /// <param name="stale">The files that go, relative to the target.</param>
    public void Publish(HeldFolder made, IEnumerable<string> stale)
    {
        var draft = Path.Combine(made.Path, $"{Going}.draft");
        File.WriteAllLines(draft, stale);
        made.Stays = true;
        File.Move(draft, Path.Combine(made.Path, Going)); // here it is decided
        Complete(made);
    }

    /// <summary>Finishes what a run that was ended has left: what was decided is done, the rest goes.</summary>
    public void Finish()
    {
        if (!Directory.Exists(target)) return;
        HeldFolder.Sweep(target, Opening);
        using var left = HeldFolder.Take(Place);
        if (left is null) return;
        left.Stays = File.Exists(Path.Combine(left.Path, Going));
        if (left.Stays) Complete(left);
        else SetAside(left);
    }

    /// <summary>True when nothing stands in the folder but what runs at work have there.</summary>
    public static bool IsEmpty(string folder) =>
        Directory.EnumerateFileSystemEntries(folder).Select(e => Path.GetFileName(e)).All(IsOurs);

    private static bool IsOurs(string name) => name == Name || name.StartsWith(Opening, StringComparison.Ordinal);

    private void Complete(HeldFolder made)
    {
        var going = File.ReadAllLines(Path.Combine(made.Path, Going)).Where(p => p.Length > 0);
        foreach (var path in going.Select(p => Path.Combine(target, p)))
        {
            File.Delete(path);
            RemoveEmptyFolders(Path.GetDirectoryName(path)!);
        }
        var files = LastMoment.MakeFolder(FilesOf(made));
        foreach (var file in Directory.EnumerateFiles(files, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var to = Path.Combine(target, Path.GetRelativePath(files, file));
            LastMoment.MakeFolder(Path.GetDirectoryName(to)!);
            File.Move(file, to, overwrite: true);
        }
        SetAside(made);
    }

    /// <summary>Makes room for the next one that publishes; what was moved goes.</summary>
    private void SetAside(HeldFolder made)
    {
        made.Stays = false;
        made.MovedTo(HeldFolder.Fresh(target, Opening));
    }

    private void RemoveEmptyFolders(string folder)
    {
        while (folder.Length > target.Length && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
            folder = Path.GetDirectoryName(folder)!;
        }
    }
}
