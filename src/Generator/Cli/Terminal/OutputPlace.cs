using System.CommandLine;

namespace ReportGen.Cli.Terminal;

/// <summary>The option that says where a command writes.</summary>
internal static class OutputPlace
{
    /// <summary>The option, which wants a name.</summary>
    public static Option<string?> Option(string description)
    {
        var option = new Option<string?>("--out") { Description = description };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Any(t => string.IsNullOrWhiteSpace(t.Value))) result.AddError("--out: '' is no name");
        });
        return option;
    }
}
