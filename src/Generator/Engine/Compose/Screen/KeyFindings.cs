using System.Collections.Immutable;
using ReportGen.Contracts.Document;

namespace ReportGen.Engine.Compose.Screen;

/// <summary>What was found, in short: how the conclusions begin, whoever wrote them.</summary>
internal static class KeyFindings
{
    private const string Section = "conclusions";
    private const int Most = 3; // paragraphs where there is no list

    /// <summary>The first list of the conclusions, or their first paragraphs; nothing where a study draws none.</summary>
    public static ImmutableArray<Block> Of(IEnumerable<Section> sections)
    {
        var blocks = sections.FirstOrDefault(s => s.Id == Section)?.Blocks ?? [];
        var said = blocks.SkipWhile(b => b is not Heading { Id: $"sec-{Section}" }).Skip(1).TakeWhile(b => b is not Heading).ToList();
        if (said.OfType<ListBlock>().FirstOrDefault() is { } list) return [WithoutNotes(list)];
        return [.. said.OfType<Paragraph>().Where(p => p.Role == "body").Take(Most).Select(WithoutNotes)];
    }

    /// <summary>A footnote is said once, where the text stands.</summary>
    private static Block WithoutNotes(Block block) => block switch
    {
        Paragraph p => p with { Text = [.. p.Text.Where(i => i is not FootnoteMark)] },
        ListBlock list => list with { Items = [.. list.Items.Select(i => i.Select(WithoutNotes).ToImmutableArray())] },
        _ => block,
    };
}
