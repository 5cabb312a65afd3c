using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Contracts.Works;
using ReportGen.Engine.Wording;

namespace ReportGen.Engine.References;

/// <summary>The words of a list of references, which follow the language of the cited work, not of the report.</summary>
internal sealed class CitedWords(Theme theme, string language)
{
    /// <summary>
    /// The locale of a work's language: as declared (its id, a longer tag of it, or another name); where no locale knows the declared
    /// word, the locale that takes works in the title's script, else the first that takes those of any, else the report's own.
    /// </summary>
    public Words Of(Work work)
    {
        var script = Script.IsHan(work.Title) ? Script.Han : null;
        var id = theme.Languages.FirstOrDefault(l => IsDeclared(l, work.Language))
            ?? theme.Languages.FirstOrDefault(l => theme.Words[l].GetValueOrDefault("cited.script") == script)
            ?? theme.Languages.FirstOrDefault(l => !theme.Words[l].ContainsKey("cited.script")) ?? language;
        return new Words(id, theme.Words[id]);
    }

    /// <summary>The words of the report's own language.</summary>
    public Words OfReport => new(language, theme.Words[language]);

    private bool IsDeclared(string id, string? declared)
    {
        var word = declared?.Trim(' ', ';', '；', '.');
        return !string.IsNullOrEmpty(word)
            && (word.Split('-', '_')[0].Equals(id, StringComparison.OrdinalIgnoreCase)
                || theme.Words[id].GetValueOrDefault("cited.names", "").Split(' ').Contains(word, StringComparer.OrdinalIgnoreCase));
    }
}
