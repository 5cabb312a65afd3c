namespace ReportGen.Cli.Terminal;

/// <summary>What the program's end tells the caller.</summary>
internal static class ExitCodes
{
    public const int Done = 0;
    public const int InputWrong = 1;
    public const int CommandLineWrong = 2;
    /// <summary>Some of what was asked for could not be made, or compared; the rest is.</summary>
    public const int Incomplete = 3;
    /// <summary>The disk or the memory does not hold what is made.</summary>
    public const int Room = 4;
    public const int VerificationDiffers = 5;
    public const int OurDefect = 70;
}
