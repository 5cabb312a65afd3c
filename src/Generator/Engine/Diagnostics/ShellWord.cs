namespace ReportGen.Engine.Diagnostics;

/// <summary>A path as a command that is shown has it: in quotes where a shell would part it or read its signs.</summary>
public static class ShellWord
{
    /// <summary>The path, quoted where it must be: in double quotes, which every shell knows, unless they do not keep it.</summary>
    public static string Of(string path) => path.All(IsPlain) && path.Length > 0 ? path
        : path.AsSpan().IndexOfAny("$`\"!") < 0 ? $"\"{path}\""
        : $"'{path.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    private static bool IsPlain(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '/' or '.' or '_' or '-' or ':';
}
