using System.Collections.Immutable;
using ReportGen.Contracts.Document;

namespace ReportGen.Engine.Compose;

/// <summary>Headings of themes and features under which nothing stands are not printed; what an author wrote stays.</summary>
internal static class Headings
{
    public static ImmutableArray<Block> WithoutEmpty(ImmutableArray<Block> blocks, Func<Heading, bool> isAuthors)
    {
        var kept = new Stack<Block>();
        for (var i = blocks.Length - 1; i >= 0; i--)
        {
            var isEmpty = blocks[i] is Heading heading && !isAuthors(heading)
                && (!kept.TryPeek(out var next) || (next is Heading { Level: var below } && below <= heading.Level));
            if (!isEmpty) kept.Push(blocks[i]);
        }
        return [.. kept];
    }
}
