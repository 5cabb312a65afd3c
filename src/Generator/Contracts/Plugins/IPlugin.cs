namespace ReportGen.Contracts.Plugins;

/// <summary>The entry of a foreign plugin DLL: a public class with a parameterless constructor.</summary>
public interface IPlugin
{
    /// <summary>The plugin's id, printed in provenance.</summary>
    string Id { get; }

    /// <summary>Adds what the plugin brings.</summary>
    void Register(IPluginCatalog catalog);
}

/// <summary>Takes what plugins bring. Two things of one kind with one id are an error.</summary>
public interface IPluginCatalog
{
    /// <summary>Adds a normalization.</summary>
    void Add(INormalization normalization);

    /// <summary>Adds a weighting.</summary>
    void Add(IWeighting weighting);

    /// <summary>Adds a panel source.</summary>
    void Add(IPanelSource source);

    /// <summary>Adds a model with all that stands beside it.</summary>
    void Add(ModelFeature feature);
}
