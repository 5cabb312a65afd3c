using System.Text.RegularExpressions;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Tests.Architecture.Values;

/// <summary>A statement of a feature, as the comment above it says.</summary>
/// <param name="Name">What texts call it.</param>
/// <param name="Values">What it is given, in capitals.</param>
/// <param name="Says">What it says.</param>
internal sealed partial record Statement(string Name, string Values, string Says)
{
    public string Call => Values.Length == 0 ? Name : $"{Name} {Values}";

    /// <summary>The statements of a feature in a language, in the order of the file.</summary>
    public static IReadOnlyList<Statement> Of(Feature feature, string language) =>
        feature.Beside.Read($"words/{language}.sbn") is { } words ? Read(words) : [];

    /// <summary>The statements of a file of words.</summary>
    public static IReadOnlyList<Statement> Read(string words) =>
    [
        .. from Match comment in Comment().Matches(Part(words))
           let parts = comment.Groups
           select new Statement(parts[1].Value, parts[2].Value.Trim(), parts[3].Value.Trim()),
    ];

    /// <summary>Functions that have no such comment right above them, or one of another name or number of values.</summary>
    public static IEnumerable<string> Unsaid(string words)
    {
        var lines = Part(words).ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (Function().Match(lines[i]) is not { Success: true } function) continue;
            var (name, values) = (function.Groups[1].Value, Count(function.Groups[2].Value, ','));
            var said = i == 0 ? [] : Read($"=== statements\n{lines[i - 1]}\n");
            if (said is not [var statement] || statement.Name != name || Count(statement.Values, ' ') != values) yield return name;
        }
    }

    private static int Count(string values, char between) =>
        values.Split(between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Length;

    private static string Part(string words) => Statements().Match(words).Groups[1].Value;

    [GeneratedRegex(@"^=== statements\r?\n(.*?)(?=^=== |\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Statements();

    [GeneratedRegex(@"^# ([a-z_]+)((?: [A-Z]+)*): (.+)$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^\s*func ([a-z_]+)(?:\(([^)]*)\))?")]
    private static partial Regex Function();
}
