using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Text;
using YamlDotNet.RepresentationModel;

namespace ReportGen.Engine.Declare.Text;

/// <summary>Where nodes come from: their file, or the --set that put them there.</summary>
internal sealed class YamlOrigin(DeclaredFile file, DeclareMessages say)
{
    private readonly Dictionary<YamlNode, SourceSpan> set = new(ReferenceEqualityComparer.Instance);

    public DeclaredFile File => file;

    public DeclareMessages Say => say;

    /// <summary>Where else in the file a key of a mapping, by its name, belongs, as a hint; null for nowhere.</summary>
    public Func<string, string, string?> Elsewhere { get; set; } = (_, _) => null;

    public void Mark(YamlNode node, SourceSpan at) => set[node] = at;

    public SourceSpan Span(YamlNode node) =>
        set.TryGetValue(node, out var at) ? at : new SourceSpan(file.Shown, (int)node.Start.Line, (int)node.Start.Column);
}
