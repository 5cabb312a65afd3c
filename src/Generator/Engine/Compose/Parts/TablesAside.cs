using System.Collections.Immutable;
using ReportGen.Contracts.Document;

namespace ReportGen.Engine.Compose.Parts;

/// <summary>
/// Tables at the end: first those of the appendix, then those that stand aside, folded on the screen and not printed, so that the
/// numbers of the printed ones have no gap.
/// </summary>
internal static class TablesAside
{
    /// <summary>The sections with these tables at the end of the last one, in their order.</summary>
    public static ImmutableArray<Section> AtTheEnd(ImmutableArray<Section> sections)
    {
        if (sections.IsEmpty) return sections;
        var aside = sections.SelectMany(s => s.Blocks).Where(IsMoved).OrderBy(b => b is TableBlock { IsAside: true });
        ImmutableArray<Section> printed = [.. sections.Select(s => s with { Blocks = [.. s.Blocks.Where(b => !IsMoved(b))] })];
        return printed.SetItem(printed.Length - 1, printed[^1] with { Blocks = printed[^1].Blocks.AddRange(aside) });
    }

    private static bool IsMoved(Block block) => block is TableBlock { IsAside: true } or TableBlock { IsFolded: true };
}
