using ReportGen.Contracts.Plugins;

namespace MyPlugin;

/// <summary>What the DLL brings.</summary>
public sealed class Plugin : IPlugin
{
    public string Id => "my-plugin";

    public void Register(IPluginCatalog catalog) => catalog.Add(new Feature("my-critic")
    {
        Beside = FeatureFiles.Of<Plugin>(),
        Method = new CriticWeighting(),
        Slots = [new("methods/weighting", 10)],
    });
}
