using ReportGen.Engine.Verify.Compare;

namespace ReportGen.Engine.Verify.Say;

/// <summary>
/// Numbers that moved: headline results quantity by quantity, of the files made from them the largest moves, the rest by name.
/// </summary>
internal static class NumberSummary
{
    private const int Shown = 2;

    public static IEnumerable<string> Of(IReadOnlyList<NumberChange> changes, IReadOnlyDictionary<string, string> names)
    {
        foreach (var line in Summary.Told(changes.Where(c => c.IsHeadline), names)) yield return line;
        var others = changes.Where(c => !c.IsHeadline).OrderByDescending(c => c.Quantities.Max(q => q.Share)).ToList();
        var shown = others.Take(Shown).Select(c => (c.Subject, (IReadOnlyList<string>)[ChangeText.Lines(c, names).First()]));
        foreach (var line in Summary.Merged(shown)) yield return line;
        if (others.Count <= Shown) yield break;
        var rest = others.Skip(Shown).Select(c => $"{c.Subject} ({c.Quantities.Sum(q => q.Moved)})");
        yield return $"  also moved: {string.Join(", ", rest)}";
    }
}
