using ReportGen.Engine.Verify.Compare;

namespace ReportGen.Engine.Verify.Say;

/// <summary>
/// Numbers that moved: scores and coupling quantity by quantity, of the files made from them the largest moves, the rest by name.
/// </summary>
internal static class NumberSummary
{
    private const int Shown = 2;

    public static IEnumerable<string> Of(IReadOnlyList<NumberChange> changes, IReadOnlyDictionary<string, string> names)
    {
        foreach (var line in Summary.Told(changes.Where(IsMain), names)) yield return line;
        var others = changes.Where(c => !IsMain(c)).OrderByDescending(c => c.Quantities.Max(q => q.Share)).ToList();
        var shown = others.Take(Shown).Select(c => (c.Subject, (IReadOnlyList<string>)[ChangeText.Lines(c, names).First()]));
        foreach (var line in Summary.Merged(shown)) yield return line;
        if (others.Count <= Shown) yield break;
        var rest = others.Skip(Shown).Select(c => $"{c.Subject} ({c.Quantities.Sum(q => q.Moved)})");
        yield return $"  also moved: {string.Join(", ", rest)}";
    }

    private static bool IsMain(NumberChange change) => change.Subject is "scores" or "coupling";
}
