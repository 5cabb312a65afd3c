using System.Text.RegularExpressions;
using ReportGen.Cli.Shipped;

namespace ReportGen.Cli.Commands;

/// <summary>The shipped examples from which a study may begin: folders of indicators/examples, each with a small made panel.</summary>
internal static partial class StudyTemplates
{
    private static string Folder => Path.Combine(Home.Folder, "indicators", "examples");

    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Names =>
    [
        .. Directory.EnumerateDirectories(Folder).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal),
    ];

    /// <summary>The files of an example by name, for a study of another id; editors find the schemas beside them.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Files(string name, string id) =>
    [
        .. from file in Directory.EnumerateFiles(Path.Combine(Folder, name)).Order(StringComparer.Ordinal)
           let text = Schema().Replace(File.ReadAllText(file), "$schema=$1")
           select KeyValuePair.Create(
               Path.GetFileName(file), Path.GetFileName(file) == "study.yaml" ? Id().Replace(text, $"id: {id}") : text),
    ];

    [GeneratedRegex(@"\$schema=[./]*docs/schema/(\S+)")]
    private static partial Regex Schema();

    [GeneratedRegex("^id: .*$", RegexOptions.Multiline)]
    private static partial Regex Id();
}
