using System.Collections.Immutable;
using ReportGen.Engine.Verify.Compare;

namespace ReportGen.Engine.Verify.Say;

/// <summary>A changed key in words: its value before and after, or what its list gained and lost.</summary>
internal static class KeyText
{
    private const int Longest = 60;

    public static string Of(KeyChange key)
    {
        if (key.Before.IsEmpty) return key.IsEntry ? "is new" : $"(none) -> {Short(string.Join(", ", key.After))}";
        if (key.After.IsEmpty) return key.IsEntry ? "is gone" : $"{Short(string.Join(", ", key.Before))} -> (none)";
        if (key.Before.Length == 1 && key.After.Length == 1) return $"{Short(key.Before[0])} -> {Short(key.After[0])}";
        var (gained, lost) = (key.After.Except(key.Before).ToList(), key.Before.Except(key.After).ToList());
        if (gained.Count + lost.Count == 0) return "in another order";
        return string.Join("; ", new[] { List("gained", gained), List("lost", lost) }.Where(t => t.Length > 0));
    }

    private static string List(string what, List<string> values) =>
        values.Count == 0 ? "" : $"{what} {Few.Of([.. values.Select(Short)], 6)}";

    private static string Short(string text) =>
        text.ReplaceLineEndings(" ") is var line && line.Length <= Longest ? Or(line) : line[..Longest] + "...";

    private static string Or(string text) => text.Length == 0 ? "(none)" : text;
}
