using ReportGen.Contracts.Plugins;

namespace ReportGen.Engine;

/// <summary>Everything the program can do: the built-ins and what a study's plugins bring.</summary>
public sealed class PluginCatalog : IPluginCatalog, IDisposable
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>The normalizations.</summary>
    public List<INormalization> Normalizations { get; } = [];

    /// <summary>The weightings.</summary>
    public List<IWeighting> Weightings { get; } = [];

    /// <summary>The interpolations.</summary>
    public List<IInterpolation> Interpolations { get; } = [];

    /// <summary>The readers of data files.</summary>
    public List<IPanelSource> Sources { get; } = [];

    /// <summary>The models with all that stands beside them, in the order they run and print.</summary>
    public List<ModelFeature> Features { get; } = [];

    /// <summary>The renderers, in the order they write.</summary>
    public List<IRenderer> Renderers { get; } = [];

    /// <summary>The plugins a study brought.</summary>
    public List<IPlugin> Foreign { get; } = [];

    /// <summary>What the plugins share and the catalog ends when it is disposed, such as a browser.</summary>
    public List<IDisposable> Shared { get; } = [];

    /// <summary>What was added under an id that was taken.</summary>
    public List<string> Clashes { get; } = [];

    /// <inheritdoc/>
    public void Add(INormalization normalization) => Take("normalization", normalization.Id, Normalizations, normalization);

    /// <inheritdoc/>
    public void Add(IWeighting weighting) => Take("weighting", weighting.Id, Weightings, weighting);

    /// <summary>Adds an interpolation.</summary>
    public void Add(IInterpolation interpolation) => Take("interpolation", interpolation.Id, Interpolations, interpolation);

    /// <inheritdoc/>
    public void Add(IPanelSource source) => Take("source", source.Id, Sources, source);

    /// <inheritdoc/>
    public void Add(ModelFeature feature) => Take("model", feature.Model.Id, Features, feature);

    /// <summary>Adds a renderer.</summary>
    public void Add(IRenderer renderer) => Take("renderer", renderer.Format, Renderers, renderer);

    /// <inheritdoc/>
    public void Dispose() => Shared.ForEach(s => s.Dispose());

    private void Take<T>(string kind, string id, List<T> list, T item)
    {
        if (taken.Add($"{kind} '{id}'")) list.Add(item);
        else Clashes.Add($"{kind} '{id}'");
    }
}
