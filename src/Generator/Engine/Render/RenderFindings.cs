using System.Globalization;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Diagnostics;

namespace ReportGen.Engine.Render;

/// <summary>
/// Every sentence the Render stage says to a user: RG71. Renderers find things at the same time; what they find is said in one order.
/// </summary>
internal sealed class RenderFindings(ReportPlan plan)
{
    private const int Named = 6; // files of a sentence

    private readonly SortedDictionary<string, (string Reason, string? Wording, SourceSpan? At)> failed = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (string Reason, string Hint)> leftOut = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> letters = new(StringComparer.Ordinal);

    /// <summary>A file could not be made, for what the user has worded so or for what stands at a place, where that is known.</summary>
    public void Failed(string what, string reason, string? wording = null, SourceSpan? at = null)
    {
        lock (failed) failed[what] = (reason, wording, at);
    }

    /// <summary>A file is left out by a rule of its format.</summary>
    public void LeftOut(string what, string reason, string hint)
    {
        lock (leftOut) leftOut[what] = (reason, hint);
    }

    /// <summary>A letter that no font has, and the first place in words; of several the first by the words.</summary>
    public void Unprintable(string letter, string place)
    {
        lock (letters) letters[letter] = letters.TryGetValue(letter, out var known) && string.CompareOrdinal(known, place) < 0
            ? known
            : place;
    }

    /// <summary>Says it all.</summary>
    /// <param name="stale">Files of the last build that are removed.</param>
    /// <param name="kept">Files of a build of other inputs that stay, since somebody has gone on working in them.</param>
    /// <param name="bag">Where to.</param>
    public void Say(IReadOnlyList<string> stale, IReadOnlyList<string> kept, DiagnosticBag bag)
    {
        foreach (var ((reason, wording, at), files) in failed.GroupBy(f => f.Value, f => f.Key).Select(g => (g.Key, string.Join(", ", g))))
        {
            bag.Error("RG7101", $"{files} not written: {reason}", at ?? (wording is null ? null : PlaceOf(wording)) ?? plan.Span,
                "everything else that was asked for is written");
        }
        foreach (var (letter, place) in letters)
        {
            var code = char.ConvertToUtf32(letter, 0).ToString("X4", CultureInfo.InvariantCulture);
            bag.Warning("RG7102", $"the fonts of the report cannot print the letter '{letter}' (U+{code}) in {place}; a box stands for it",
                PlaceOf(letter) ?? plan.Span, "write the name with a letter that fonts have, or let the box stand");
        }
        foreach (var (file, (reason, hint)) in leftOut)
        {
            bag.Warning("RG7104", $"{file} is left out: {reason}", plan.Span, hint);
        }
        if (kept.Count > 0)
        {
            bag.Warning("RG7105", $"changed since {(kept.Count == 1 ? "it was" : "they were")} built, and left as "
                + $"{(kept.Count == 1 ? "it is" : "they are")}: {string.Join(", ", kept)}", plan.Span,
                "what stands there may be of other figures than this report");
        }
        if (stale.Count > 0)
        {
            // reports before the files of their folders
            var first = stale.OrderBy(f => f.Contains('/')).Take(Named);
            var files = string.Join(", ", first) + (stale.Count > Named ? $" and {stale.Count - Named} more" : "");
            bag.Warning("RG7103", $"removed from the last build, which was of other inputs: {files}",
                plan.Span, "build again with their formats to have them anew");
        }
    }

    /// <summary>
    /// Where a wording or letter stands in what the user wrote; null when it comes from elsewhere, or from a file that is no UTF-8.
    /// </summary>
    private SourceSpan? PlaceOf(string wording)
    {
        foreach (var input in plan.Inputs.Where(i => Path.GetExtension(i.File) is ".yaml" or ".yml" or ".csv" or ".md" or ".bib" or ".txt"))
        {
            var line = 0;
            foreach (var text in File.ReadLines(input.FullPath))
            {
                line++;
                if (text.IndexOf(wording, StringComparison.Ordinal) is >= 0 and var at)
                {
                    var column = text[..at].EnumerateRunes().Count() + 1;
                    return new SourceSpan(ShownPath.Of(plan.Span.File, input.File), line, column);
                }
            }
        }
        return null;
    }
}
