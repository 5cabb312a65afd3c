using System.CommandLine;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen accept</c>: what the last verification received becomes what is accepted.</summary>
internal static class AcceptCommand
{
    public static Command Create()
    {
        var study = StudyArgument.Create("The study whose received snapshots are accepted.", required: true);
        var only = new Option<string>("--only") { Description = "Only snapshots whose name matches, such as 'text.en.*'; * stands for any letters.", DefaultValueFactory = _ => "*" };
        var obsolete = new Option<bool>("--obsolete") { Description = "Also removes accepted snapshots that the build no longer makes." };
        var command = new Command("accept", "Accepts the snapshots that the last verification received.") { study, only, obsolete };
        command.SetAction(p => Run(p.GetValue(study)!, p.GetValue(only)!, p.GetValue(obsolete)));
        return command;
    }

    private static int Run(string study, string only, bool obsolete)
    {
        var folder = SnapshotFolder.Beside(study);
        var accepted = folder.Accept(only);
        foreach (var file in accepted) Console.Out.WriteLine($"accepted {file}");
        if (obsolete) foreach (var file in folder.RemoveObsolete()) Console.Out.WriteLine($"removed {file}");
        else if (folder.Obsolete() is { Count: > 0 } left) Console.Error.WriteLine($"reportgen: {left.Count} obsolete snapshots stay; remove them with --obsolete");
        if (accepted.Count > 0 || obsolete) return ExitCodes.Done;
        if (only == "*") Console.Error.WriteLine($"reportgen: nothing to accept: no *.received.* file in snapshots/ beside the study\n  hint: reportgen verify {study}");
        else Console.Error.WriteLine($"reportgen: no received snapshot matches '{only}'");
        return only == "*" ? ExitCodes.Done : ExitCodes.CommandLineWrong;
    }
}
