using System.CommandLine;
using ReportGen.Cli.Shipped;
using ReportGen.Engine.Diagnostics;

namespace ReportGen.Cli.Commands;

/// <summary>The argument that names a study: its file, its folder, or nothing in the folder of a study.</summary>
internal static class StudyArgument
{
    private const string FileName = "study.yaml";

    public static Argument<string?> Create(string description)
    {
        var argument = new Argument<string?>("STUDY")
        {
            Description = description + " A file, a folder with study.yaml, or demo; default the study of this folder.",
            Arity = ArgumentArity.ZeroOrOne,
            CustomParser = result => Resolved(result.Tokens[0].Value),
        };
        MustExist(argument);
        return argument;
    }

    /// <summary>Refuses a study that is not there, and an option that is none.</summary>
    public static void MustExist(Argument argument) => argument.Validators.Add(result =>
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value.StartsWith('-')) result.AddError($"unknown option '{token.Value}'");
            else if (!File.Exists(Resolved(token.Value))) result.AddError(NoStudy(token.Value));
        }
    });

    private static string NoStudy(string named) =>
        Directory.Exists(named)
            ? $"the folder '{named}' holds no study.yaml; `reportgen init {ShellWord.Of(named)}` makes one of its data files"
        : $"there is no study '{named}'";

    /// <summary>The study of the working folder; in the program's own folder the demo.</summary>
    public static string Here => File.Exists(FileName) ? FileName
        : Path.GetFullPath(Home.Folder).TrimEnd('/', '\\') == Environment.CurrentDirectory.TrimEnd('/', '\\') ? Home.DefaultStudy
        : throw new NoStudyException();

    /// <summary>The study file that a word means.</summary>
    public static string Resolved(string named) => Directory.Exists(named) ? Path.Combine(named, FileName)
        : named == "demo" && !File.Exists(named) ? Home.DefaultStudy
        : named;
}
