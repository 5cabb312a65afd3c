using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;

namespace ReportGen.Contracts.Plugins;

/// <summary>Reads a kind of data file.</summary>
public interface IPanelSource
{
    /// <summary>The source's id.</summary>
    string Id { get; }

    /// <summary>True when the file's name is of this kind.</summary>
    bool Reads(string fileName);

    /// <summary>Reads the file as text cells; null, with errors, when it cannot be read.</summary>
    SourceTable? Read(Stream content, SourceOptions options, DiagnosticBag diagnostics);
}
