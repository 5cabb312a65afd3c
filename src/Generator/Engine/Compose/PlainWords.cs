using System.Text.RegularExpressions;

namespace ReportGen.Engine.Compose;

/// <summary>
/// A message of the language of templates without the names of our code, without whole values, without rules of its grammar.
/// </summary>
internal static partial class PlainWords
{
    public static string Of(string message)
    {
        var text = LongValue().Replace(Grammar().Replace(message.Split(" (Parameter '")[0], ""), "`...`");
        return TypeName().Replace(text, "$1").Replace("<EOL>/end of line", "the end", StringComparison.Ordinal).TrimEnd('.');
    }

    [GeneratedRegex(@"^Error while parsing [\w ]+?: | in: <.*$", RegexOptions.Singleline)]
    private static partial Regex Grammar();

    [GeneratedRegex(@"`[^`]{80,}`|`Scriban\.[^`]+`", RegexOptions.Singleline)]
    private static partial Regex LongValue();

    [GeneratedRegex(@"/System\.[\w.]+(?=`)|\bSystem\.(?:\w+\.)*(\w+)")]
    private static partial Regex TypeName();
}
