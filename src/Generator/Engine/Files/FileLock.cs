namespace ReportGen.Engine.Files;

/// <summary>The lock on a file that is open for one process alone.</summary>
public static class FileLock
{
    private const int Linux = 11, MacOs = 35, Windows = 32; // what each calls it when another has the file

    /// <summary>True when a file could not be opened because another process has it; false for a disk that refuses.</summary>
    public static bool IsHeld(IOException failure) => (failure.HResult & 0xffff) is Linux or MacOs or Windows;
}
