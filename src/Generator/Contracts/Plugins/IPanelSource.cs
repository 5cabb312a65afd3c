using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;

namespace ReportGen.Contracts.Plugins;

/// <summary>
/// Turns a kind of data file into sheets of text cells. How a sheet lies (header, units, years, indicators) is found later, and not here.
/// </summary>
public interface IPanelSource
{
    /// <summary>The source's id.</summary>
    string Id { get; }

    /// <summary>True when the file's name is of this kind.</summary>
    bool Reads(string fileName);

    /// <summary>Reads the sheets that are asked for; null, with errors, when the file cannot be read.</summary>
    SourceBook? Read(Stream content, SourceOptions options, DiagnosticBag diagnostics);
}
