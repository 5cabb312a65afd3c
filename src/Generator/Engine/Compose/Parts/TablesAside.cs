using System.Collections.Immutable;
using ReportGen.Contracts.Document;

namespace ReportGen.Engine.Compose.Parts;

/// <summary>
/// Tables that stand aside: folded at the end of the page on the screen, so that the numbers of the printed ones have no gap.
/// </summary>
internal static class TablesAside
{
    /// <summary>The sections with these tables at the end of the last one, in their order.</summary>
    public static ImmutableArray<Section> AtTheEnd(ImmutableArray<Section> sections)
    {
        if (sections.IsEmpty) return sections;
        var aside = sections.SelectMany(s => s.Blocks).Where(IsAside);
        ImmutableArray<Section> printed = [.. sections.Select(s => s with { Blocks = [.. s.Blocks.Where(b => !IsAside(b))] })];
        return printed.SetItem(printed.Length - 1, printed[^1] with { Blocks = printed[^1].Blocks.AddRange(aside) });
    }

    private static bool IsAside(Block block) => block is TableBlock { IsAside: true };
}
