namespace ReportGen.Contracts.Plugins;

/// <summary>The entry of a foreign plugin DLL: a public class with a parameterless constructor.</summary>
public interface IPlugin
{
    /// <summary>The plugin's id, printed in provenance.</summary>
    string Id { get; }

    /// <summary>Adds what the plugin brings.</summary>
    void Register(IPluginCatalog catalog);
}

/// <summary>Takes what plugins bring. Two things of one kind with one id are an error. The order of adding changes nothing.</summary>
public interface IPluginCatalog
{
    /// <summary>Adds a feature: a model or a method with all that stands beside it.</summary>
    void Add(Feature feature);

    /// <summary>Adds a reader of a kind of data file.</summary>
    void Add(IPanelSource source);

    /// <summary>Adds an output format.</summary>
    void Add(IRenderer renderer);
}
