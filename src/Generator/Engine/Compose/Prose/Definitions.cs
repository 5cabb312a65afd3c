using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.DefinitionLists;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace ReportGen.Engine.Compose.Prose;

/// <summary>Definition lists; a line with a colon under a table is the table's caption, though, not what its rows mean.</summary>
internal sealed partial class Definitions : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new ButNoTables());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private sealed partial class ButNoTables : DefinitionListParser
    {
        public override BlockState TryOpen(BlockProcessor processor) =>
            Before(processor) is { Lines: var lines } && Rule().IsMatch(lines.ToString()) ? BlockState.None : base.TryOpen(processor);

        /// <summary>The paragraph that a definition would be of; a blank line may be between.</summary>
        private static ParagraphBlock? Before(BlockProcessor processor) =>
            processor.CurrentContainer is { } container ? container.LastOrDefault(b => b is not BlankLineBlock) as ParagraphBlock : null;

        [GeneratedRegex(@"^ {0,3}\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$", RegexOptions.Multiline)]
        private static partial Regex Rule();
    }
}
