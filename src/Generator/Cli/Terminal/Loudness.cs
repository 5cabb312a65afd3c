namespace ReportGen.Cli.Terminal;

/// <summary>How much the program says.</summary>
internal enum Loudness
{
    Quiet,
    Normal,
    Verbose,
}
