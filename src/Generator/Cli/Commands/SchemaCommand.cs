using System.CommandLine;
using System.Text;
using ReportGen.Cli.Shipped;
using ReportGen.Cli.Terminal;
using ReportGen.Engine;
using ReportGen.Engine.Diagnostics;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen schema</c>: JSON Schemas of the declarations, for editors.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var folder = OutputPlace.Folder("Folder to write into; default docs/schema, where the shipped files look for them.");
        var command = new Command("schema", "Writes JSON Schemas of all YAML files, from which editors complete and check.") { folder };
        command.SetAction(p => Run(p.GetValue(folder) ?? Path.Combine(Home.Folder, "docs", "schema")));
        return command;
    }

    private static int Run(string folder)
    {
        using var catalog = BuiltInPlugins.Catalog(Home.Folder);
        Directory.CreateDirectory(folder);
        foreach (var (kind, schema) in new Pipeline(catalog).Schemas(Path.Combine(Home.Folder, "templates")))
        {
            var file = Path.Combine(folder, $"{kind}.schema.json");
            File.WriteAllText(file, schema, new UTF8Encoding(false));
            Console.Out.WriteLine(ShownPath.From(Environment.CurrentDirectory, file));
        }
        return ExitCodes.Done;
    }
}
