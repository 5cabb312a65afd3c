namespace ReportGen.Cli.Setup;

/// <summary>Something the machine lacks and setup could not install, with the way to get it.</summary>
/// <param name="Name">What is missing, in words: "the typesetter with its fonts".</param>
/// <param name="Reason">Why setup could not install it itself; one line.</param>
/// <param name="Remedy">What the user can do.</param>
public sealed record MissingPart(string Name, string Reason, string Remedy);
