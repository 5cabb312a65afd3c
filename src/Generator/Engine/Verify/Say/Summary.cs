using System.Collections.Immutable;
using ReportGen.Engine.Verify.Compare;

namespace ReportGen.Engine.Verify.Say;

/// <summary>Changes in lines: a heading, and what follows it.</summary>
internal sealed class Summary(ChangeText text)
{
    private const int Headings = 3;

    private readonly ChangeWords words = text.Words;

    /// <summary>The first change in the order of the computation, in one line; a sentence goes before a row of the tables.</summary>
    /// <param name="found">What differs.</param>
    /// <param name="keys">The declared keys that are others, each with what was in force where it was not declared.</param>
    public string Headline(Comparison found, ImmutableArray<KeyChange>? keys)
    {
        Change Declared(Change change) => change is DeclaredChange && keys is { IsEmpty: false } said ? new DeclaredChange(said) : change;
        var changes = found.Changes.Select(c => Declared(c.Change)).ToList();
        var change = changes.Find(c => c is not SentenceChange text || text.Sentences.Any(s => !TextSummary.IsRow(s))) ?? changes[0];
        var first = text.Lines(change).FirstOrDefault();
        return first is null ? text.Heading(change) : words["quantity", text.Heading(change), first];
    }

    /// <summary>A heading before the first line of each change; changes that say the same in another language or figure share it.</summary>
    public IEnumerable<DiffLine> Told(IEnumerable<Change> changes) =>
        Merged(changes.Select(c => (text.Heading(c), (IReadOnlyList<string>)[.. text.Lines(c)])));

    /// <summary>Headings with their lines; those that say the same share them.</summary>
    public IEnumerable<DiffLine> Merged(IEnumerable<(string Heading, IReadOnlyList<string> Lines)> told)
    {
        foreach (var same in told.Where(t => t.Lines.Count > 0).GroupBy(t => string.Join('\n', t.Lines)))
        {
            List<string> headings = [.. same.Select(s => s.Heading).Distinct()];
            var lines = same.First().Lines;
            var heading = words.Few(headings, headings.Count <= Headings ? Headings : Headings - 1);
            for (var i = 0; i < lines.Count; i++) yield return new DiffLine(i == 0 ? heading : "", lines[i]);
        }
    }
}
