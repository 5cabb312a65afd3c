using System.Collections.Immutable;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Declare.Text;

namespace ReportGen.Engine.Declare.Read;

/// <summary>The files that a study was read from, each by a name that is the same on every machine, with its hash.</summary>
internal sealed class InputsRead(Reading reading, DeclaredFile study)
{
    /// <summary>All that are there: a panel about to be simulated is not yet.</summary>
    public ImmutableArray<InputFile> All() =>
    [
        .. reading.Inputs.Where(i => File.Exists(i.FullPath))
            .Select(i => new InputFile(Named(i), i.FullPath, ContentHash.Of(i.FullPath))),
    ];

    /// <summary>An input by its path from the study; a shipped one, named by a study elsewhere, by its path in the program's.</summary>
    private string Named(DeclaredFile input) =>
        Relative(reading.IndicatorsFolder, study.FullPath).StartsWith("../", StringComparison.Ordinal)
        && Relative(reading.IndicatorsFolder, input.FullPath) is var shipped && !shipped.StartsWith("../", StringComparison.Ordinal)
            ? $"indicators/{shipped}"
            : Relative(Path.GetDirectoryName(study.FullPath)!, input.FullPath);

    private static string Relative(string folder, string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');
}
