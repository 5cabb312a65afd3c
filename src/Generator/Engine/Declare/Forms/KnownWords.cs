using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;

namespace ReportGen.Engine.Declare.Forms;

/// <summary>The words that plugins bring.</summary>
/// <param name="Normalizations">Ids.</param>
/// <param name="Weightings">Ids.</param>
/// <param name="Interpolations">Ids.</param>
/// <param name="Models">Id, options type, and whether it runs when a study does not name it; in running order.</param>
/// <param name="Tables">Ids.</param>
/// <param name="Figures">Ids.</param>
/// <param name="ReadTable">Reads the list of units.</param>
public sealed record KnownWords(
    IReadOnlyCollection<string> Normalizations, IReadOnlyCollection<string> Weightings, IReadOnlyCollection<string> Interpolations,
    IReadOnlyList<(string Id, Type Options, bool ByDefault)> Models,
    IReadOnlyCollection<string> Tables, IReadOnlyCollection<string> Figures,
    Func<string, string, DiagnosticBag, SourceTable?> ReadTable)
{
    /// <summary>No words, while the plugins are still to be loaded.</summary>
    public static KnownWords None { get; } = new([], [], [], [], [], [], (_, _, _) => null);
}
