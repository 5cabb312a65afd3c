using System.CommandLine;
using ReportGen.Cli.Git;
using ReportGen.Cli.Terminal;
using ReportGen.Engine.Diagnostics;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Cli.Commands.Verify;

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
        var reject = new Option<string?>("--reject")
        {
            Description = "Those whose name matches stay as they were accepted; what was received of them is removed.",
        };
        var obsolete = new Option<bool>("--obsolete") { Description = "Also removes accepted snapshots that the build no longer makes." };
        var merge = new Option<bool>("--merge")
        {
            Description = "Only snapshots that both branches of a merge moved: the last verification built them from the merged inputs.",
        };
        var verbose = new Option<bool>("--verbose") { Description = "Names every file; more than a few are counted without it." };
        var command = new Command("accept", "Accepts the snapshots that the last verification received.") 
        {
            study, only, reject, obsolete, merge, verbose,
        };
        command.SetAction(p => Run(
            p.GetValue(study)!, p.GetValue(only)!, p.GetValue(reject), p.GetValue(obsolete), p.GetValue(merge),
            p.GetValue(verbose) ? int.MaxValue : Named));
        return command;
    }

    private const int Named = 5;

    private static int Run(string study, string only, string? reject, bool obsolete, bool merge, int named)
    {
        var (folders, shown) = (Folders(study), ShellWord.Of(study));
        if (folders.Any(Verification.NoFolder)) return ExitCodes.InputWrong;
        if (folders.Exists(f => f.IsCutShort))
        {
            Console.Error.WriteLine(
                "reportgen: the last verification was stopped, and not all of it is there to be accepted\n"
                    + $"  hint: reportgen verify {shown}");
            return ExitCodes.CommandLineWrong;
        }
        if (reject is not null && Said("rejected", folders, f => f.Reject(reject), named) == 0) return NoMatch(reject);
        var accepted = Said("accepted", folders,
            f => merge ? f.AcceptMerged(only, MergedFiles.Of(f.Path)) : f.Accept(only), named);
        var removed = obsolete ? Said("removed", folders, f => f.RemoveObsolete(), named) : 0;
        var left = folders.Sum(f => f.Obsolete().Count);
        if (left > 0)
        {
            var stay = left == 1 ? "1 accepted snapshot of what the build no longer makes stays"
                : $"{left} accepted snapshots of what the build no longer makes stay";
            Console.Error.WriteLine($"reportgen: not all is accepted yet: {stay}\n  hint: reportgen accept {shown} --obsolete");
        }
        if (accepted + removed > 0 || reject is not null) return ExitCodes.Done;
        if (merge)
        {
            Console.Error.WriteLine($"reportgen: nothing that a merge left differs\n  hint: reportgen verify {shown}");
            return ExitCodes.Done;
        }
        if (only != "*") return NoMatch(only);
        if (left == 0)
        {
            Console.Error.WriteLine($"reportgen: nothing to accept: there is no *.received.* file\n  hint: reportgen verify {shown}");
        }
        return ExitCodes.Done;
    }

    /// <summary>Says what became of files, of many in one line a folder; returns how many there are.</summary>
    private static int Said(
        string what, IEnumerable<SnapshotFolder> folders, Func<SnapshotFolder, IEnumerable<string>> done, int named)
    {
        var count = 0;
        foreach (var folder in folders)
        {
            var files = done(folder).ToList();
            count += files.Count;
            if (files.Count > named)
            {
                var place = ShownPath.From(Environment.CurrentDirectory, folder.Path);
                Console.Out.WriteLine($"{what} {files.Count} files in {place}; --verbose names them");
            }
            else foreach (var file in files) Console.Out.WriteLine($"{what} {file}");
        }
        return count;
    }

    private static int NoMatch(string pattern)
    {
        Console.Error.WriteLine($"reportgen: no received snapshot matches '{pattern}'");
        return ExitCodes.CommandLineWrong;
    }

    private static List<SnapshotFolder> Folders(string study)
    {
        if (!Directory.Exists(study)) return [SnapshotFolder.Beside(study)];
        var received = Directory.EnumerateFiles(study, "*.received.*", SearchOption.AllDirectories);
        // listed before any is accepted: accepting moves files
        var folders = received.Select(f => Path.GetDirectoryName(f)!).Distinct().Order(StringComparer.Ordinal).ToList();
        return folders.ConvertAll(f => new SnapshotFolder(f));
    }
}
