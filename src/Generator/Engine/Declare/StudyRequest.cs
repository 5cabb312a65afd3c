using System.Collections.Immutable;

namespace ReportGen.Engine.Declare;

/// <summary>Which study to read.</summary>
/// <param name="Study">The study file, as the user names it.</param>
/// <param name="Set">Overrides, each path=value.</param>
/// <param name="TemplatesFolder">Where the themes are.</param>
/// <param name="WorkingFolder">What shown paths are relative to.</param>
public sealed record StudyRequest(string Study, ImmutableArray<string> Set, string TemplatesFolder, string WorkingFolder)
{
    /// <summary>Where the shipped lists of units and regions are.</summary>
    public string IndicatorsFolder { get; init; } = Path.Combine(TemplatesFolder, "..", "indicators");

    /// <summary>False when the data files may still be missing (they are about to be simulated).</summary>
    public bool DataMustExist { get; init; } = true;
}
