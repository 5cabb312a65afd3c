using ReportGen.Engine.Files;
using ReportGen.Engine.Verify.Diff;
using ReportGen.Engine.Verify.Say;

namespace ReportGen.Cli.Terminal;

/// <summary>A difference in the form that a word names: md, html or json.</summary>
internal static class DiffFile
{
    /// <summary>The forms.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["md", "html", "json"];

    /// <summary>The form that the ending of a file's name says; Markdown where it says none.</summary>
    public static string FormatOf(string? file) =>
        Path.GetExtension(file)?.TrimStart('.') is { } ending && Formats.Contains(ending) ? ending : "md";

    /// <summary>The difference as text.</summary>
    public static string Of(ReportDiff diff, string format) =>
        format switch { "html" => DiffHtml.Of(diff), "json" => DiffJson.Of(diff), _ => DiffMarkdown.Of(diff) };

    /// <summary>Writes the difference; of a study that is the same as accepted one line that says so.</summary>
    public static void Write(ReportDiff? diff, string study, string file, ChangeWords words) =>
        Write(diff is null ? $"## {words["verified.same.file", study]}\n" : Of(diff, FormatOf(file)), file);

    /// <summary>Writes a text, in a folder that is made where it is not there, and says where.</summary>
    public static void Write(string text, string file)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder) Directory.CreateDirectory(folder);
        PlainFile.Write(file, text);
        Console.Out.WriteLine(file.Replace('\\', '/'));
    }
}
