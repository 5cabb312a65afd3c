using ReportGen.Contracts.Plugins;

namespace ReportGen.Renderers.Typst;

/// <summary>
/// The typesetter is not there, or did not set a page that may be published; the message says why, in lines for the user.
/// </summary>
public sealed class TypesettingException(string message) : RenderingException(message)
{
    /// <summary>What the user wrote that it is about, such as the source of a formula; null where that is not known.</summary>
    public string? Wording { get; init; }
}
