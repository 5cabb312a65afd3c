using System.CommandLine;

namespace ReportGen.Cli.Terminal;

/// <summary>The option that says how a command writes its answer to the standard output.</summary>
internal static class OutputFormat
{
    /// <summary>The option; the first word is the default.</summary>
    public static Option<string> Option(params string[] words)
    {
        var option = new Option<string>("--format")
        {
            Description = $"{string.Join(", ", words)}; default {words[0]}.", DefaultValueFactory = _ => words[0],
        };
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => !words.Contains(t.Value)))
            {
                result.AddError($"--format: '{token.Value}' is not one of {string.Join(", ", words)}");
            }
        });
        return option;
    }
}
