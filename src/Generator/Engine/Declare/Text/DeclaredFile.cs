using ReportGen.Engine.Diagnostics;

namespace ReportGen.Engine.Declare.Text;

/// <summary>A file as the user names it and as the disk does.</summary>
/// <param name="Shown">As messages print it: relative to the working folder where it is near, forward slashes.</param>
/// <param name="FullPath">Its full path.</param>
internal sealed record DeclaredFile(string Shown, string FullPath)
{
    /// <summary>A path declared in this file.</summary>
    public DeclaredFile Sibling(string declared, string workingFolder) =>
        At(Path.Combine(Path.GetDirectoryName(FullPath)!, declared), workingFolder);

    public static DeclaredFile At(string path, string workingFolder)
    {
        var full = Path.GetFullPath(path, workingFolder);
        return new DeclaredFile(ShownPath.From(workingFolder, full), full);
    }
}
