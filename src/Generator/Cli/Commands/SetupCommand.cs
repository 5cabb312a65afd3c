using System.CommandLine;
using ReportGen.Cli.Setup;
using ReportGen.Cli.Shipped;
using ReportGen.Cli.Terminal;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen setup</c>: installs what this machine lacks for PDF.</summary>
internal static class SetupCommand
{
    public static Command Create()
    {
        var command = new Command("setup", "Installs what is missing on this machine (typesetter, fonts) and says what it did.");
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run()
    {
        var missing = MachineSetup.Run(Home.Folder, Console.Error);
        foreach (var part in missing) Console.Error.WriteLine($"setup: {part.Name} is missing: {part.Reason}\n  hint: {part.Remedy}");
        return missing.IsEmpty ? ExitCodes.Done : ExitCodes.Incomplete;
    }
}
