using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReportGen.Cli.Shipped;
using ReportGen.Cli.Terminal;
using ReportGen.Engine;
using ReportGen.Engine.Declare.Lists;
using ReportGen.Engine.Diagnostics;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen list</c>: the words that a study may use.</summary>
internal static class ListCommand
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static IEnumerable<string> Kinds => WordLists.Kinds.Select(k => k.Kind);

    public static Command Create()
    {
        var kind = new Argument<string?>("KIND")
        {
            Description = $"{string.Join(", ", Kinds)}; the kinds themselves where none is named.", Arity = ArgumentArity.ZeroOrOne,
        };
        kind.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => !Kinds.Contains(t.Value)))
            {
                var near = Nearest.Hint(token.Value, Kinds) is { } hint ? $"; {hint}" : "";
                result.AddError($"'{token.Value}' is not one of {string.Join(", ", Kinds)}{near}");
            }
        });
        var format = OutputFormat.Option("text", "json");
        var command = new Command("list", "Lists what a study may name: models, tables, figures, shipped lists, themes.") { kind, format };
        command.SetAction(p => Run(p.GetValue(kind), p.GetValue(format) == "json"));
        return command;
    }

    private static int Run(string? kind, bool json)
    {
        using var catalog = BuiltInPlugins.Catalog(Home.Folder);
        var words = kind is null
            ? [.. WordLists.Kinds.Select(k => new ListedWord(k.Kind, k.Says))]
            : new Pipeline(catalog).Lists(Home.Folder).Of(kind);
        Console.Out.Write(json ? JsonSerializer.Serialize(words, Json) + "\n" : Text(words));
        return ExitCodes.Done;
    }

    private static string Text(IReadOnlyList<ListedWord> words)
    {
        var width = words.Select(w => w.Id.Length).DefaultIfEmpty().Max();
        return string.Concat(words.SelectMany(w => Lines(w, width)).Select(l => l.TrimEnd() + "\n"));
    }

    private static IEnumerable<string> Lines(ListedWord word, int width)
    {
        yield return $"{word.Id.PadRight(width)}  {(word.IsDefault ? "[default] " : "")}{word.Says}";
        foreach (var (key, otherwise, says) in word.Options)
        {
            yield return $"{new string(' ', width)}    {key}{(otherwise is null ? "" : $": {otherwise}")}   {says}";
        }
    }
}
