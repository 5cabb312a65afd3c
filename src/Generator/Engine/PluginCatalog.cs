using ReportGen.Contracts.Plugins;

namespace ReportGen.Engine;

/// <summary>Everything the program can do: the built-ins and what a study's plugins bring. The order of adding changes nothing.</summary>
public sealed class PluginCatalog : IPluginCatalog, IDisposable
{
    private readonly SortedSet<Feature> features = new(Comparer<Feature>.Create(
        (a, b) => a.Order != b.Order ? a.Order.CompareTo(b.Order) : string.CompareOrdinal(a.Id, b.Id)));

    private readonly SortedDictionary<string, IPanelSource> sources = new(StringComparer.Ordinal);
    private readonly List<IRenderer> renderers = [];
    private readonly List<ITableRenderer> tableRenderers = [];
    private readonly List<IFigureRenderer> figureRenderers = [];
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>The features, in the order their files, options and texts stand.</summary>
    public IReadOnlyCollection<Feature> Features => features;

    /// <summary>The readers of data files, by id.</summary>
    public IReadOnlyCollection<IPanelSource> Sources => sources.Values;

    /// <summary>The output formats.</summary>
    public IReadOnlyList<IRenderer> Renderers => renderers;

    /// <summary>The formats of a table alone.</summary>
    public IReadOnlyList<ITableRenderer> TableRenderers => tableRenderers;

    /// <summary>The formats of a figure alone.</summary>
    public IReadOnlyList<IFigureRenderer> FigureRenderers => figureRenderers;

    /// <summary>The plugins a study brought.</summary>
    public List<IPlugin> Foreign { get; } = [];

    /// <summary>What the plugins share and the catalog ends when it is disposed.</summary>
    public List<IDisposable> Shared { get; } = [];

    /// <summary>What was added under an id that was taken.</summary>
    public List<string> Clashes { get; } = [];

    /// <summary>How many names are taken: whatever is added makes it more.</summary>
    internal int Count => taken.Count;

    /// <summary>The methods of a kind, by id.</summary>
    public IReadOnlyList<T> Methods<T>() where T : IMethod => [.. features.Select(f => f.Method).OfType<T>()];

    /// <inheritdoc/>
    public void Add(Feature feature)
    {
        var names = Names(feature).ToList();
        // a method or model that is there already has the id of its feature: the more telling of the two is said
        var clashes = names.Where(taken.Contains).ToList();
        if (clashes.Count > 0) Clashes.AddRange(clashes.Skip(clashes.Count > 1 ? 1 : 0));
        else if (features.Add(feature)) taken.UnionWith(names);
    }

    /// <inheritdoc/>
    public void Add(IPanelSource source)
    {
        if (Take($"source '{source.Id}'")) sources.Add(source.Id, source);
    }

    /// <inheritdoc/>
    public void Add(IRenderer renderer)
    {
        if (Take($"format '{renderer.Format}'")) renderers.Add(renderer);
    }

    /// <summary>Adds a format of a table alone.</summary>
    public void Add(ITableRenderer renderer)
    {
        if (Take($"format '{renderer.Format}' of a table")) tableRenderers.Add(renderer);
    }

    /// <summary>Adds a format of a figure alone.</summary>
    public void Add(IFigureRenderer renderer)
    {
        if (Take($"format '{renderer.Format}' of a figure")) figureRenderers.Add(renderer);
    }

    /// <inheritdoc/>
    public void Dispose() => Shared.ForEach(s => s.Dispose());

    private bool Take(string name)
    {
        if (taken.Add(name)) return true;
        Clashes.Add(name);
        return false;
    }

    /// <summary>What a feature is found by: nothing of another feature may go by the same name.</summary>
    private static IEnumerable<string> Names(Feature feature) =>
    [
        $"feature '{feature.Id}'",
        .. feature.Model is { } model && model.Id != feature.Id ? [$"model '{model.Id}'"] : Array.Empty<string>(),
        .. feature.Method is { } method ? [$"{Kind(method)} '{method.Id}'"] : Array.Empty<string>(),
        .. feature is { RunsUnasked: true, Method: { } unasked } ? [$"{Kind(unasked)} in force unasked"] : Array.Empty<string>(),
        .. feature.Measures.Select(m => $"measure '{m}'"),
        .. feature.Tables.Select(t => $"table '{t.Id}'"),
        .. feature.Figures.Select(f => $"figure '{f.Id}'"),
        .. feature.Facts.Select(f => $"facts '{f.Id}'"),
    ];

    private static string Kind(IMethod method) => method switch
    {
        INormalization => "normalization",
        IWeighting => "weighting",
        IAggregation => "aggregation",
        ITreatment => "treatment",
        IInterpolation => "interpolation",
        _ => throw new ArgumentException($"{method.GetType()} is of no kind that a study can choose"),
    };
}
