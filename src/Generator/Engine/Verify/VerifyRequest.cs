using System.Collections.Immutable;
using ReportGen.Engine.Verify.Say;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify;

/// <summary>What to compare with, and under which conditions.</summary>
/// <param name="Accepted">The folder of accepted snapshots.</param>
/// <param name="Versions">What made the report: name and version.</param>
/// <param name="IsCi">True where nobody is there to accept anything.</param>
public sealed record VerifyRequest(SnapshotFolder Accepted, ImmutableArray<KeyValuePair<string, string>> Versions, bool IsCi)
{
    /// <summary>The words in which it says what differs.</summary>
    public ChangeWords Words { get; init; } = ChangeWords.English;

    /// <summary>
    /// Accepted files, by name, that both branches of the last merge moved: they are the report of neither. Git is asked where something
    /// differs.
    /// </summary>
    public Lazy<IReadOnlySet<string>> Merged { get; init; } = new(new HashSet<string>());
}
