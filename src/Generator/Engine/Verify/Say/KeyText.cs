using ReportGen.Engine.Verify.Compare;

namespace ReportGen.Engine.Verify.Say;

/// <summary>A changed key in words: its value before and after, or what its list gained and lost.</summary>
internal sealed class KeyText(ChangeWords words)
{
    private const int Longest = 60, Listed = 6;

    public string Of(KeyChange key)
    {
        if (key.Before.IsEmpty) return key.IsEntry ? words["key.new", key.Path] : Moved(key, "", Short(words.List(key.After)));
        if (key.After.IsEmpty) return key.IsEntry ? words["key.gone", key.Path] : Moved(key, Short(words.List(key.Before)), "");
        if (key.Before.Length == 1 && key.After.Length == 1) return Moved(key, Short(key.Before[0]), Short(key.After[0]));
        var (gained, lost) = (key.After.Except(key.Before).ToList(), key.Before.Except(key.After).ToList());
        if (gained.Count + lost.Count == 0) return words["key.order", key.Path];
        return words["key.moved", key.Path, words.Parts([Few("gained", gained), Few("lost", lost)])];
    }

    private string Moved(KeyChange key, string before, string after) => words["key.moved", key.Path, words.Arrow(before, after)];

    private string Few(string what, List<string> values) =>
        values.Count == 0 ? "" : words[what, words.Few([.. values.Select(v => words.Or(Short(v)))], Listed)];

    private static string Short(string text) =>
        text.ReplaceLineEndings(" ") is var line && line.Length <= Longest ? line : line[..Longest] + "...";
}
