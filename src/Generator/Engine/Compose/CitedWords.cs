using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Wording;

namespace ReportGen.Engine.Compose;

/// <summary>The words of a list of references, which follow the language of the cited work, not of the report.</summary>
internal sealed class CitedWords(Theme theme, string language)
{
    /// <summary>
    /// The locale of a work's language: as declared (its id, a longer tag of it, or another name), else the locale that takes works in
    /// the title's script, else the first that takes those of any, else the report's own.
    /// </summary>
    public Words Of(BibliographyEntry entry)
    {
        var script = Script.IsHan(entry["title"] ?? "") ? Script.Han : null;
        var id = theme.Languages.FirstOrDefault(l => IsDeclared(l, entry.Language))
            ?? theme.Languages.FirstOrDefault(l => entry.Language is null && theme.Words[l].GetValueOrDefault("cited.script") == script)
            ?? theme.Languages.FirstOrDefault(l => !theme.Words[l].ContainsKey("cited.script")) ?? language;
        return new Words(id, theme.Words[id]);
    }

    private bool IsDeclared(string id, string? declared) =>
        declared is not null
        && (declared.Split('-', '_')[0].Equals(id, StringComparison.OrdinalIgnoreCase)
            || theme.Words[id].GetValueOrDefault("cited.names", "").Split(' ').Contains(declared, StringComparer.OrdinalIgnoreCase));
}
