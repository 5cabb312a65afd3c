using System.CommandLine;
using ReportGen.Cli.Shipped;
using ReportGen.Cli.Terminal;
using ReportGen.Engine;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen list</c>: the words that a study may use.</summary>
internal static class ListCommand
{
    private static readonly string[] Kinds =
    [
        "models", "outliers", "normalizations", "weightings", "aggregations", "interpolations", "tables", "figures", "units", "regions",
        "gradings", "themes",
    ];

    public static Command Create()
    {
        var kind = new Argument<string>("KIND") { Description = string.Join(", ", Kinds) + "." };
        kind.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => !Kinds.Contains(t.Value)))
            {
                result.AddError($"'{token.Value}' is not one of {string.Join(", ", Kinds)}");
            }
        });
        var command = new Command("list", "Lists what a study may name: models, tables, figures, shipped lists, themes.") { kind };
        command.SetAction(p => Run(p.GetValue(kind)!));
        return command;
    }

    private static int Run(string kind)
    {
        using var catalog = BuiltInPlugins.Catalog(Home.Folder);
        var shipped = Path.Combine(Home.Folder, "indicators", kind);
        var words = kind switch
        {
            "units" or "regions" or "gradings" => Directory.EnumerateFiles(shipped).Select(f => Path.GetFileNameWithoutExtension(f)),
            "themes" => Directory.EnumerateDirectories(Path.Combine(Home.Folder, "templates"))
                .Where(d => File.Exists(Path.Combine(d, "theme.yaml"))).Select(d => Path.GetFileName(d)),
            _ => new Pipeline(catalog).Words(kind),
        };
        foreach (var word in words.Order(StringComparer.Ordinal)) Console.Out.WriteLine(word);
        return ExitCodes.Done;
    }
}
