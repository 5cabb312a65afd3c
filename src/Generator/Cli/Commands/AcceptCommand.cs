using System.CommandLine;
using ReportGen.Cli.Terminal;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen accept</c>: what the last verification received becomes what is accepted.</summary>
internal static class AcceptCommand
{
    public static Command Create()
    {
        var study = new Argument<string>("STUDY.yaml")
        {
            Description = "The study whose received snapshots are accepted; or a folder, for every snapshot below it.",
        };
        study.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => !File.Exists(t.Value) && !Directory.Exists(t.Value)))
            {
                var isOption = token.Value.StartsWith('-');
                result.AddError(isOption ? $"unknown option '{token.Value}'" : $"there is no study or folder '{token.Value}'");
            }
        });
        var only = new Option<string>("--only")
        {
            Description = "Only snapshots whose name matches, such as 'document.en.*'; * stands for any letters.",
            DefaultValueFactory = _ => "*",
        };
        var obsolete = new Option<bool>("--obsolete") { Description = "Also removes accepted snapshots that the build no longer makes." };
        var merge = new Option<bool>("--merge")
        {
            Description = "Only snapshots that a merge left in conflict: the last verification built them anew from the merged inputs.",
        };
        var command = new Command("accept", "Accepts the snapshots that the last verification received.") { study, only, obsolete, merge };
        command.SetAction(p => Run(p.GetValue(study)!, p.GetValue(only)!, p.GetValue(obsolete), p.GetValue(merge)));
        return command;
    }

    private static int Run(string study, string only, bool obsolete, bool merge)
    {
        var (accepted, removed, left) = (0, 0, 0);
        foreach (var folder in Folders(study))
        {
            foreach (var file in folder.Accept(only, merge)) { Console.Out.WriteLine($"accepted {file}"); accepted++; }
            if (obsolete) foreach (var file in folder.RemoveObsolete()) { Console.Out.WriteLine($"removed {file}"); removed++; }
            left += folder.Obsolete().Count;
        }
        if (left > 0)
        {
            var stay = left == 1 ? "snapshot stays; remove it" : "snapshots stay; remove them";
            Console.Error.WriteLine($"reportgen: {left} obsolete {stay} with --obsolete");
        }
        if (accepted + removed > 0) return ExitCodes.Done;
        if (merge)
        {
            Console.Error.WriteLine($"reportgen: no snapshot is in conflict\n  hint: reportgen verify {study}");
            return ExitCodes.Done;
        }
        if (only != "*")
        {
            Console.Error.WriteLine($"reportgen: no received snapshot matches '{only}'");
            return ExitCodes.CommandLineWrong;
        }
        if (left == 0)
        {
            Console.Error.WriteLine($"reportgen: nothing to accept: there is no *.received.* file\n  hint: reportgen verify {study}");
        }
        return ExitCodes.Done;
    }

    private static IEnumerable<SnapshotFolder> Folders(string study)
    {
        if (!Directory.Exists(study)) return [SnapshotFolder.Beside(study)];
        var received = Directory.EnumerateFiles(study, "*.received.*", SearchOption.AllDirectories);
        // listed before any is accepted: accepting moves files
        var folders = received.Select(f => Path.GetDirectoryName(f)!).Distinct().Order(StringComparer.Ordinal).ToList();
        return folders.Select(f => new SnapshotFolder(f));
    }
}
