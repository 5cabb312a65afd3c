using System.CommandLine;
using System.Collections.Immutable;
using ReportGen.Cli.Shipped;
using ReportGen.Cli.Terminal;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Engine;
using ReportGen.Engine.Declare;
using ReportGen.Engine.Explain;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen explain</c>: the way of a number from the cells of the data to the printed digits.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var study = new Argument<string>("STUDY") { Description = "The study: a file, a folder with study.yaml, or demo." };
        StudyArgument.MustExist(study);
        var measure = new Argument<string>("MEASURE")
        {
            Description = "What is asked after: D, a system's id or symbol, standardized:ID, weight:ID, obstacle:ID, gini, rank:D, ...",
        };
        var places = new Argument<string[]>("PLACE")
        {
            Description = "Whose and of which year: a unit's id or name (a region's, a grouping's) and a year.",
            Arity = new ArgumentArity(0, 2),
        };
        var format = OutputFormat.Option("text", "json", "html");
        var language = new Option<string?>("--lang") { Description = "The language of the answer, such as en; default the study's first." };
        var set = new Option<string[]>("--set") { Description = "Overrides a value of the study: dotted.path=value (YAML). Repeatable." };
        var command = new Command("explain", "Says how a number came about, from the cells of the data to the printed digits.")
        {
            study, measure, places, format, language, set,
        };
        command.SetAction(p => Run(
            StudyArgument.Resolved(p.GetValue(study)!), [.. p.GetValue(set) ?? []],
            new Question(p.GetValue(measure)!, [.. p.GetValue(places) ?? []], p.GetValue(language)), p.GetValue(format)!));
        return command;
    }

    private static int Run(string study, ImmutableArray<string> set, Question question, string format)
    {
        var diagnostics = new DiagnosticBag();
        using var catalog = BuiltInPlugins.Catalog(Home.Folder);
        var request = new StudyRequest(study, set, Path.Combine(Home.Folder, "templates"), Environment.CurrentDirectory);
        if (new Pipeline(catalog).Explain(request, question, diagnostics, out var wrong) is { } answer)
        {
            Console.Out.Write(format switch
            {
                "json" => AnswerJson.Of(answer), "html" => AnswerHtml.Of(answer), _ => AnswerText.Of(answer),
            });
            return ExitCodes.Done;
        }
        if (wrong is null)
        {
            Findings.Print(diagnostics, Loudness.Quiet, Findings.ColorWanted(false));
            return ExitCodes.InputWrong;
        }
        Console.Error.WriteLine($"reportgen: {wrong.Message}");
        if (wrong.Hint is not null) Console.Error.WriteLine($"  hint: {wrong.Hint}");
        return ExitCodes.CommandLineWrong;
    }
}
