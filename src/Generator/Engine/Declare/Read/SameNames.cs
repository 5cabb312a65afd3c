using ReportGen.Contracts.Text;
using ReportGen.Engine.Declare.Text;
using ReportGen.Engine.Diagnostics;

namespace ReportGen.Engine.Declare.Read;

/// <summary>Tells what is called like another of its kind, in any language, unless its id is the other's too.</summary>
internal static class SameNames
{
    public static void Tell(DeclareMessages say, string what, IEnumerable<(string Id, LocalizedText Name, SourceSpan Span)> all)
    {
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var (_, name, span) in all.DistinctBy(a => a.Id))
        {
            var wordings = name.Wordings.Select(ComposedText.Of).ToList();
            var taken = wordings.Find(seen.ContainsKey);
            if (taken is not null) say.SameName(what, taken, seen[taken], span);
            foreach (var wording in wordings) seen.TryAdd(wording, span);
        }
    }
}
