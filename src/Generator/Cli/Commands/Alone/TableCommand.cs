using System.CommandLine;
using ReportGen.Engine.Compose.Alone;

namespace ReportGen.Cli.Commands.Alone;

/// <summary><c>reportgen table</c>: one table of a report alone.</summary>
internal static class TableCommand
{
    public static Command Create()
    {
        var study = AloneFile.Study();
        var id = new Argument<string>("ID") { Description = "The table's id: reportgen list tables." };
        var one = new AloneFile("docx", "html", "tex", "csv", "xlsx");
        var command = new Command("table", "Writes one table of a report alone, printed by it or not.") { study, id };
        foreach (var option in one.Options) command.Add(option);
        command.SetAction(p => one.Write(
            p, p.GetValue(study)!, p.GetValue(id)!, (AloneStage stage, out AloneRefusal? wrong) => stage.Table(p.GetValue(id)!, out wrong),
            (catalog, format, document, content) => catalog.TableRenderers.First(r => r.Format == format)
                .Render(document.Tables[0], document, content)));
        return command;
    }
}
