using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Load.Layouts;
using ReportGen.Engine.Load.Raw;
using ReportGen.Engine.Load.Say;

namespace ReportGen.Engine.Load;

/// <summary>
/// Which sheets of a workbook are read: the first that shows, all that show, or those asked for. A hidden sheet is read only by its
/// name.
/// </summary>
internal static class SheetChoice
{
    public static IReadOnlyCollection<SheetName> Of(DataFile file, IReadOnlyList<SheetName> all, LoadMessages say, SourceSpan place)
    {
        if (all.Count == 0) return [];
        var showing = all.Where(s => !s.IsHidden).ToList();
        if (file.Sheets.IsEmpty)
        {
            if (showing.Count == 0) { say.AllHidden(all, place); return []; }
            return [showing[0]];
        }
        if (file.Sheets is ["all"] && all.All(s => s.Name != "all")) return showing;
        var chosen = new List<SheetName>();
        foreach (var asked in file.Sheets)
        {
            var found = all.Where(s => s.Name == asked).ToList();
            if (found.Count == 0) found = [.. all.Where(s => Folded.Key(s.Name) == Folded.Key(asked))];
            if (found.Count == 0 && asked.AsSpan().IndexOfAny("*?{") >= 0)
            {
                found = [.. showing.Where(s => new NamePattern(asked).Fits(s.Name))];
            }
            if (found.Count == 0) say.NoSheet(asked, all, place);
            chosen.AddRange(found.Where(s => !chosen.Contains(s)));
        }
        return chosen;
    }
}
