namespace ReportGen.Engine.Files;

/// <summary>
/// The process's end, as far as folders are concerned: from here on none is made, and then those of ours go. Whoever would make one
/// waits for the end, so that none comes up behind the one that clears away.
/// </summary>
public static class LastMoment
{
    private static readonly Lock Gate = new();
    private static readonly HashSet<HeldFolder> Living = [];
    private static bool isHere;

    static LastMoment() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Come();

    /// <summary>Ends the making of folders, and removes those that are held. For a signal, before the process is told to end.</summary>
    public static void Come()
    {
        HeldFolder[] ours;
        lock (Gate)
        {
            isHere = true;
            ours = [.. Living];
        }
        foreach (var folder in ours) folder.Remove();
    }

    /// <summary>Makes a folder and what is missing on the way to it, unless the process is ending.</summary>
    /// <returns>Its full path.</returns>
    public static string MakeFolder(string path) => Before(() => Directory.CreateDirectory(path).FullName);

    /// <summary>A step that the end waits for, or that never comes.</summary>
    internal static T Before<T>(Func<T> step)
    {
        lock (Gate)
        {
            if (!isHere) return step();
        }
        Thread.Sleep(Timeout.Infinite);
        throw new InvalidOperationException("the process has ended");
    }

    /// <summary>A folder that goes at the end.</summary>
    internal static void Take(HeldFolder folder)
    {
        lock (Gate) Living.Add(folder);
    }

    /// <summary>A folder that has gone, or is not ours any more.</summary>
    internal static void Leave(HeldFolder folder)
    {
        lock (Gate) Living.Remove(folder);
    }
}
