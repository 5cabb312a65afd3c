using System.CommandLine;
using ReportGen.Cli.Git;
using ReportGen.Cli.Terminal;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen git-setup</c>: lets git merge branches that both moved a report.</summary>
internal static class GitSetupCommand
{
    public static Command Create()
    {
        var folder = new Argument<string?>("FOLDER")
        {
            Description = "A folder of the repository; default the working folder.", Arity = ArgumentArity.ZeroOrOne,
        };
        folder.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => !Directory.Exists(t.Value)))
            {
                result.AddError(token.Value.StartsWith('-') ? $"unknown option '{token.Value}'" : $"there is no folder '{token.Value}'");
            }
        });
        var undo = new Option<bool>("--undo") { Description = "Takes the merge drivers out of the repository's settings again." };
        const string summary = "Lets branches that both moved a report merge without conflicts in snapshots; each clone needs it once.";
        var command = new Command("git-setup", summary) { folder, undo };
        command.SetAction(p => Run(p.GetValue(folder) ?? ".", p.GetValue(undo)));
        return command;
    }

    private static int Run(string folder, bool undo)
    {
        if (GitRepository.Around(Path.GetFullPath(folder)) is not { } repository)
        {
            Console.Error.WriteLine(
                $"reportgen: '{folder}' is in no git repository that this machine can read\n"
                + "  hint: name a folder of one; `git init` makes one, `git status` says what is wrong");
            return ExitCodes.CommandLineWrong;
        }
        foreach (var line in undo ? Undo(repository) : Set(repository)) Console.Out.WriteLine(line);
        return ExitCodes.Done;
    }

    private static IEnumerable<string> Set(GitRepository repository)
    {
        yield return MergeDrivers.Install(repository)
            ? "settings of this clone: snapshots that both branches moved stay ours until they are built anew"
            : "settings of this clone: as they should be";
        var files = GitFiles.Complete(repository);
        foreach (var file in files) yield return $"{file}: added what it lacks; commit it";
        if (files.Count == 0) yield return ".gitattributes, .gitignore: as they should be";
        yield return "after a merge: reportgen verify STUDY, reportgen accept STUDY --merge";
    }

    private static IEnumerable<string> Undo(GitRepository repository) => MergeDrivers.Remove(repository)
        ? ["settings of this clone: the merge drivers are gone", ".gitattributes stays: it says nothing where there is no driver"]
        : ["settings of this clone: there are no merge drivers of ours"];
}
