using System.Collections.Immutable;
using System.Text.Json;
using ReportGen.Engine.Files;
using ReportGen.Renderers.Typst;

namespace ReportGen.Cli.Setup;

/// <summary>Sees to it that this machine can print PDF: the typesetter and its fonts. What is there already is left alone.</summary>
public static class MachineSetup
{
    /// <summary>True when nothing is missing; cheap enough to ask on every build.</summary>
    public static bool IsComplete(string root) => new PrintSetup(root).IsComplete();

    /// <summary>What setup has restored; complete only after it.</summary>
    public static PrintFonts Fonts(string root) => new(PrintSetup.Folder(root));

    /// <summary>Installs what is missing, saying in short lines what it does; returns what it could not install.</summary>
    public static ImmutableArray<MissingPart> Run(string root, TextWriter log)
    {
        using var alone = WaitForOthers(root);
        ImmutableArray<MissingPart> missing = RunPrint(root, log) is { } part ? [part] : [];
        if (missing.IsEmpty) File.Delete(Record(root));
        else if (Environment.GetEnvironmentVariable(NodeFinder.Variable) is null or "") // one named wrongly for a call says nothing
        {
            PlainFile.Write(Record(root), JsonSerializer.Serialize(missing));
        }
        return missing;
    }

    /// <summary>
    /// For <c>build</c>: runs setup when something is missing, but after a failed attempt only returns what was missing then,
    /// so that a machine without network does not wait for it on every build.
    /// </summary>
    public static ImmutableArray<MissingPart> RunOnce(string root, TextWriter log)
    {
        if (IsComplete(root)) return [];
        if (Recorded(root) is { IsDefaultOrEmpty: false } missing) return missing;
        try
        {
            return Run(root, log);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [PrintSetup.Refused(failure.Message)]; // a checkout that others keep: what needs no print is made
        }
    }

    /// <summary>What was missing after the last attempt; nothing where there was none, or where the record cannot be read.</summary>
    private static ImmutableArray<MissingPart> Recorded(string root)
    {
        try
        {
            return File.Exists(Record(root)) ? JsonSerializer.Deserialize<ImmutableArray<MissingPart>>(File.ReadAllText(Record(root))) : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static MissingPart? RunPrint(string root, TextWriter log)
    {
        var print = new PrintSetup(root);
        if (print.IsComplete())
        {
            log.WriteLine("print: all there");
            return null;
        }
        log.WriteLine("print: restoring the typesetter and its fonts with npm (about 150 MB, kept 130) ...");
        var missing = print.Run(log);
        if (missing is null) log.WriteLine("print: restored");
        return missing;
    }

    private static string Record(string root) => Path.Combine(root, ".cache", "setup-missing.json");

    /// <summary>One setup at a time: two first builds must not restore into one folder.</summary>
    private static FileStream WaitForOthers(string root)
    {
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(root, ".cache")).FullName, "setup.lock");
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException busy) when (FileLock.IsHeld(busy))
            {
                Thread.Sleep(200);
            }
        }
    }
}
