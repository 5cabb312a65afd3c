namespace ReportGen.Cli.Review;

/// <summary>The keys that a person presses; from a file or another program, its letters one by one.</summary>
internal static class Keys
{
    /// <summary>The next key in lower case; null at the end.</summary>
    public static char? Next()
    {
        if (!Console.IsInputRedirected) return char.ToLowerInvariant(Console.ReadKey(intercept: true).KeyChar);
        int read;
        do read = Console.In.Read();
        while (read >= 0 && char.IsWhiteSpace((char)read));
        return read < 0 ? null : char.ToLowerInvariant((char)read);
    }
}
