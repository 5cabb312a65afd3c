using System.CommandLine;
using ReportGen.Engine.Compose.Alone;

namespace ReportGen.Cli.Commands.Alone;

/// <summary><c>reportgen card</c>: the picture that stands for a report where somebody links to it.</summary>
internal static class CardCommand
{
    public static Command Create()
    {
        var study = StudyArgument.Create("The study.");
        var figure = new Option<string?>("--figure") { Description = "The figure on it; default the report's first that shows numbers." };
        var one = new AloneFile("png", "svg");
        var command = new Command("card", "Writes a picture of a report for links to it, 1200 by 630 dots: its title and a figure.")
        {
            study, figure,
        };
        foreach (var option in one.Options) command.Add(option);
        command.SetAction(p => one.Write(
            p, p.GetValue(study) ?? StudyArgument.Here, "card",
            (AloneStage stage, out AloneRefusal? wrong) => stage.Card(p.GetValue(figure), out wrong), FigureCommand.Render));
        return command;
    }
}
