using System.CommandLine;
using ReportGen.Contracts.Document;
using ReportGen.Engine;
using ReportGen.Engine.Compose.Alone;

namespace ReportGen.Cli.Commands.Alone;

/// <summary><c>reportgen figure</c>: one figure of a report alone.</summary>
internal static class FigureCommand
{
    public static Command Create()
    {
        var study = AloneFile.Study();
        var id = new Argument<string>("ID") { Description = "The figure's id: reportgen list figures." };
        var one = new AloneFile("svg", "png", "pdf");
        var command = new Command("figure", "Writes one figure of a report alone, printed by it or not.") { study, id };
        foreach (var option in one.Options) command.Add(option);
        command.SetAction(p => one.Write(
            p, p.GetValue(study)!, p.GetValue(id)!,
            (AloneStage stage, out AloneRefusal? wrong) => stage.Figure(p.GetValue(id)!, out wrong), Render));
        return command;
    }

    /// <summary>Writes the document's figure in a format.</summary>
    public static void Render(PluginCatalog catalog, string format, ReportDocument document, Stream content) =>
        catalog.FigureRenderers.First(r => r.Format == format).Render(document.Editions[0].Figures.First(), document, content);
}
