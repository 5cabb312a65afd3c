using System.Text;

namespace ReportGen.Engine.Files;

/// <summary>
/// What a file holds. A file without any length is not opened: nothing stands in it, and a pipe or a device, with none either, would be
/// waited for or read without end.
/// </summary>
public static class PlainFile
{
    /// <summary>The ending of a file that is being written.</summary>
    public const string Draft = ".draft";

    /// <summary>True where it is there; a link that leads to nothing, or to itself, is not.</summary>
    public static bool Exists(string path)
    {
        try
        {
            return File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is null or { Exists: true };
        }
        catch (IOException) // it leads to itself
        {
            return false;
        }
    }

    /// <summary>Its bytes, as they come.</summary>
    public static Stream Open(string path) => IsBlank(path) ? Stream.Null : File.OpenRead(path);

    /// <summary>All its bytes.</summary>
    public static byte[] Bytes(string path) => IsBlank(path) ? [] : File.ReadAllBytes(path);

    /// <summary>Its letters.</summary>
    public static string Text(string path) => IsBlank(path) ? "" : File.ReadAllText(path, Encoding.UTF8);

    /// <summary>Writes a file, all of it or nothing: one that is there stays until the new one is whole.</summary>
    public static void Write(string path, string text) => Write(path, new UTF8Encoding(false).GetBytes(text));

    /// <summary>Writes a file, all of it or nothing: one that is there stays until the new one is whole.</summary>
    public static void Write(string path, byte[] bytes) => Write(path, content => content.Write(bytes));

    /// <summary>Writes a file, all of it or nothing: one that is there stays until the new one is whole.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        var draft = path + Draft;
        try
        {
            using (var content = File.Create(draft)) write(content);
            File.Move(draft, path, overwrite: true);
        }
        catch (Exception failure) when (Disk.Refuses(failure))
        {
            File.Delete(draft);
            throw;
        }
    }

    private static bool IsBlank(string path)
    {
        var file = new FileInfo(path);
        return (file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true)) is FileInfo { Exists: true, Length: 0 };
    }
}
