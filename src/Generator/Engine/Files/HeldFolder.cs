using System.Diagnostics;

namespace ReportGen.Engine.Files;

/// <summary>
/// A folder that is ours as long as we work, and goes when we end, also by a signal. One whose process was killed is told by its
/// lock, which nobody holds any more, and goes when the next one is made beside it.
/// </summary>
public sealed class HeldFolder : IDisposable
{
    private const string Lock = ".held", AtWork = "reportgen-at-work-";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly string? made;
    private FileStream? held;
    private string path;

    private HeldFolder(string path, string? made = null)
    {
        (this.path, this.made) = (path, made);
        LastMoment.Take(this);
    }

    /// <summary>Its full path. Whoever asks when the process is ending waits for the end.</summary>
    public string Path => LastMoment.Before(() => path);

    /// <summary>A folder among the machine's temporary ones, for nobody but us.</summary>
    /// <param name="purpose">What it is for, as its name says.</param>
    public static HeldFolder Temporary(string purpose)
    {
        var parent = System.IO.Path.GetTempPath();
        Sweep(parent, AtWork);
        return Made(parent, $"{AtWork}{purpose}-", null, MakePrivate);
    }

    /// <summary>
    /// A folder in another one, which is made where it is not there, and goes again where nothing stands in it at the end.
    /// </summary>
    /// <param name="parent">The folder around it.</param>
    /// <param name="opening">How its name begins.</param>
    public static HeldFolder Within(string parent, string opening)
    {
        var made = Missing(parent);
        if (made is null) Sweep(parent, opening);
        return Made(parent, opening, made, folder => Directory.CreateDirectory(folder));
    }

    private static void MakePrivate(string folder)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder); // where temporary folders are the user's own
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static HeldFolder Made(string parent, string opening, string? around, Action<string> make)
    {
        while (true)
        {
            var folder = new HeldFolder(Fresh(parent, opening), around);
            try
            {
                folder.Make(make);
                return folder;
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                folder.Dispose();
                // one that is gone was swept by another before it was held
                if (failure is not DirectoryNotFoundException || !Directory.Exists(parent)) throw;
            }
        }
    }

    /// <summary>Made and held in one step, so that a process which ends knows of it.</summary>
    private void Make(Action<string> make) => held = LastMoment.Before(() =>
    {
        make(path);
        return Hold(path, FileMode.CreateNew);
    });

    /// <summary>A name in a folder that nothing has.</summary>
    public static string Fresh(string parent, string opening)
    {
        while (true)
        {
            var path = System.IO.Path.Combine(parent, opening + System.IO.Path.GetRandomFileName()[..8]);
            if (!System.IO.Path.Exists(path)) return path;
        }
    }

    /// <summary>A folder that another process held; waits until that one lets it go. Null when the folder is gone by then.</summary>
    public static HeldFolder? Take(string path)
    {
        while (Directory.Exists(path))
        {
            try
            {
                var lockFile = Hold(path, FileMode.Open);
                return new HeldFolder(path) { held = lockFile };
            }
            catch (FileNotFoundException)
            {
                return null; // it is going
            }
            catch (DirectoryNotFoundException)
            {
                return null;
            }
            catch (IOException busy) when (FileLock.IsHeld(busy))
            {
                Thread.Sleep(20);
            }
        }
        return null;
    }

    /// <summary>Removes folders whose names begin so and that nobody holds any more.</summary>
    public static void Sweep(string parent, string opening)
    {
        foreach (var folder in Directory.EnumerateDirectories(parent, opening + "*"))
        {
            try
            {
                var isHeldOnce = File.Exists(System.IO.Path.Combine(folder, Lock));
                if (isHeldOnce) Hold(folder, FileMode.Open).Dispose();
                if (isHeldOnce) Empty(folder);
                else Directory.Delete(folder); // where it is empty: one that is just being made, or somebody's
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                // another holds it, or removes it as well
            }
        }
    }

    private static FileStream Hold(string folder, FileMode mode) =>
        new(System.IO.Path.Combine(folder, Lock), mode, FileAccess.ReadWrite, FileShare.None);

    /// <summary>The uppermost folder that is not there on the way to one; null when all are.</summary>
    private static string? Missing(string folder)
    {
        string? missing = null;
        for (var up = folder; up is not null && !Directory.Exists(up); up = System.IO.Path.GetDirectoryName(up)) missing = up;
        return missing;
    }

    /// <summary>True for a folder that is to outlive us: another one finishes what stands in it.</summary>
    public bool Stays { get; set; }

    /// <summary>Gives it another name, in one step; false when that name is taken.</summary>
    /// <param name="to">The full path.</param>
    public bool MovedTo(string to)
    {
        if (Directory.Exists(to)) return false;
        if (OperatingSystem.IsWindows()) held?.Dispose(); // which moves no folder with an open file
        return LastMoment.Before(() => // a process that ends knows it by one name or the other
        {
            try
            {
                Directory.Move(path, to);
            }
            catch (IOException) when (Directory.Exists(to) && Directory.Exists(path))
            {
                return false;
            }
            path = to;
            return true;
        });
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        LastMoment.Leave(this);
        Remove();
    }

    /// <summary>It goes, and what was made around it.</summary>
    internal void Remove()
    {
        if (!Stays) Delete(path);
        held?.Dispose();
        if (Stays || made is null) return;
        try
        {
            for (var up = System.IO.Path.GetDirectoryName(path)!; up.Length >= made.Length; up = System.IO.Path.GetDirectoryName(up)!)
            {
                Directory.Delete(up);
            }
        }
        catch (IOException)
        {
            // something stands in it
        }
    }

    /// <summary>Another of our threads may still write into it when the process ends.</summary>
    private static void Delete(string folder)
    {
        for (var clock = Stopwatch.StartNew(); Directory.Exists(folder);)
        {
            try
            {
                Empty(folder);
            }
            catch (DirectoryNotFoundException)
            {
                return;
            }
            catch (IOException) when (clock.Elapsed < Patience)
            {
                Thread.Sleep(10);
            }
        }
    }

    /// <summary>Removes a folder, its lock last: whoever is killed meanwhile leaves one that is known for what it is.</summary>
    private static void Empty(string folder)
    {
        foreach (var inner in Directory.EnumerateDirectories(folder)) Directory.Delete(inner, recursive: true);
        foreach (var file in Directory.EnumerateFiles(folder).Where(f => System.IO.Path.GetFileName(f) != Lock)) File.Delete(file);
        File.Delete(System.IO.Path.Combine(folder, Lock));
        Directory.Delete(folder);
    }
}
