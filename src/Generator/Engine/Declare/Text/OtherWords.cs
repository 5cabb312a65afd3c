namespace ReportGen.Engine.Declare.Text;

/// <summary>Words that authors write for a key, and that are too far from it for a slip of the pen.</summary>
internal static class OtherWords
{
    private static readonly Dictionary<string, string[]> Keys = new(StringComparer.OrdinalIgnoreCase)
    {
        ["start"] = ["from"], ["begin"] = ["from"], ["first"] = ["from"], ["since"] = ["from"], ["起"] = ["from"],
        ["min"] = ["above", "from"], ["minimum"] = ["above", "from"], ["from"] = ["above"], ["low"] = ["above", "from"],
        ["lower"] = ["above", "from"],
        ["over"] = ["above"],
        ["end"] = ["to"], ["until"] = ["to"], ["till"] = ["to"], ["last"] = ["to"], ["stop"] = ["to"], ["止"] = ["to"], ["max"] = ["to"],
        ["maximum"] = ["to"], ["high"] = ["to"], ["upper"] = ["to"], ["below"] = ["to"],
        ["label"] = ["name", "title"], ["title"] = ["name"], ["name"] = ["title"], ["path"] = ["file", "use"], ["source"] = ["file"],
        ["system"] = ["use"], ["weights"] = ["weighting", "weight"], ["sign"] = ["direction"], ["type"] = ["direction"],
        ["grades"] = ["bands"], ["levels"] = ["bands"], ["classes"] = ["bands"], ["period"] = ["years"], ["sep"] = ["separator"],
        ["delimiter"] = ["separator"], ["na"] = ["missing"], ["lang"] = ["languages"], ["language"] = ["languages"],
    };

    /// <summary>The key that is known here and meant by the word; null for none.</summary>
    public static string? Of(string word, IReadOnlyCollection<string> known) =>
        Keys.TryGetValue(word, out var meant) ? meant.FirstOrDefault(known.Contains) : null;

    /// <summary>The same as a hint.</summary>
    public static string? HintFor(string word, IReadOnlyCollection<string> known) =>
        Of(word, known) is { } key ? $"did you mean '{key}'?" : null;
}
