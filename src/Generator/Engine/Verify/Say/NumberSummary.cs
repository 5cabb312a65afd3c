using ReportGen.Engine.Verify.Compare;

namespace ReportGen.Engine.Verify.Say;

/// <summary>
/// Numbers that moved: headline results quantity by quantity, of the files made from them the largest moves, the rest by name.
/// </summary>
internal sealed class NumberSummary(ChangeText text)
{
    private const int Shown = 2;

    private readonly ChangeWords words = text.Words;
    private readonly Summary summary = new(text);

    public IEnumerable<DiffLine> Of(IReadOnlyList<NumberChange> changes)
    {
        foreach (var line in summary.Told(changes.Where(c => c.IsHeadline))) yield return line;
        var others = changes.Where(c => !c.IsHeadline).OrderByDescending(c => c.Quantities.Max(q => q.Share)).ToList();
        var shown = others.Take(Shown).Select(c => (text.Heading(c), (IReadOnlyList<string>)[text.Lines(c).First()]));
        foreach (var line in summary.Merged(shown)) yield return line;
        if (others.Count <= Shown) yield break;
        var rest = others.Skip(Shown).Select(c => words["also-moved.file", text.Heading(c), c.Quantities.Sum(q => q.Moved)]);
        yield return new DiffLine(words["also-moved"], words.List(rest));
    }
}
