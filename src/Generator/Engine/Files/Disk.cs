namespace ReportGen.Engine.Files;

/// <summary>What the disk does not let us do, as the runtime tells it.</summary>
public static class Disk
{
    /// <summary>
    /// True where a file cannot be read or written. A file that is too long for its file system, or for what a user may write, comes as an
    /// argument out of range.
    /// </summary>
    public static bool Refuses(Exception failure) => failure is IOException or UnauthorizedAccessException
        || (failure is ArgumentOutOfRangeException { ParamName: "value", StackTrace: { } trace }
            && trace.Contains("System.IO.RandomAccess", StringComparison.Ordinal));
}
