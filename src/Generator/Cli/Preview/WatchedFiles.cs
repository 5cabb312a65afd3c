using System.Globalization;
using ReportGen.Contracts.Plan;

namespace ReportGen.Cli.Preview;

/// <summary>
/// The files that a report is made from: those beside the study, its texts, what the study names elsewhere, and the themes. They are looked
/// at again and again, which works on every file system and misses nothing that an editor does.
/// </summary>
/// <param name="study">The study file.</param>
/// <param name="templates">The folder of the themes.</param>
internal sealed class WatchedFiles(string study, string templates)
{
    private IReadOnlyList<string> elsewhere = [];

    /// <summary>Remembers what a study names outside its folder.</summary>
    public void Of(ReportPlan plan) => elsewhere = [.. plan.Inputs.Select(i => i.FullPath)];

    /// <summary>Names, times and sizes of all files: another text when one was changed, added or removed.</summary>
    public string Look()
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(study))!;
        var files = Directory.EnumerateFiles(folder).Concat(Below(Path.Combine(folder, "text"))).Concat(elsewhere).Concat(Below(templates));
        return string.Join('\n', files.Distinct().Order(StringComparer.Ordinal).Select(Seen));
    }

    private static string Seen(string path)
    {
        var file = new FileInfo(path);
        return file.Exists
            ? string.Create(CultureInfo.InvariantCulture, $"{path} {file.LastWriteTimeUtc.Ticks} {file.Length}")
            : $"{path} -";
    }

    private static IEnumerable<string> Below(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories) : [];
}
