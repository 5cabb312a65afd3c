using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace ReportGen.Tests.Architecture.Methods;

/// <summary>The remarks beside the formulas of a folder, as Markdown: source, symbols, formulas, conventions, cautions.</summary>
internal static partial class Remarks
{
    /// <summary>The remarks of every type of a folder, in the order of its files.</summary>
    public static string Of(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText);
        return string.Join('\n', files.SelectMany(f => Block().Matches(f)).Select(m => Markdown(m.Groups[1].Value)));
    }

    /// <summary>Lines of a remark: indented ones are formulas, a word in bold begins a paragraph.</summary>
    internal static string Markdown(string comment)
    {
        var (text, isFormula) = (new StringBuilder(), false);
        foreach (var raw in comment.Split('\n').Select(l => Slashes().Replace(l, "")).Where(l => l.Trim().Length > 0))
        {
            var line = WebUtility.HtmlDecode(Reference().Replace(raw, "`$1`")).TrimEnd();
            var formula = line.StartsWith("    ", StringComparison.Ordinal);
            if (formula != isFormula) text.Append(formula ? "\n\n```text\n" : "```");
            isFormula = formula;
            if (formula) text.Append(line[4..]).Append('\n');
            else if (line.StartsWith("<b>", StringComparison.Ordinal)) text.Append("\n\n").Append(Bold().Replace(line, "**$1**"));
            else text.Append(text.Length == 0 || text[^1] == '\n' ? "" : text[^1] == '`' ? "\n\n" : " ").Append(line.Trim());
        }
        if (isFormula) text.Append("```");
        return text.ToString().Trim() + "\n";
    }

    [GeneratedRegex("^[ \t]*/// <remarks>\n(.*?)^[ \t]*/// </remarks>", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex("^[ \t]*/// ?")]
    private static partial Regex Slashes();

    [GeneratedRegex("<(?:see cref|paramref name|see langword)=\"([^\"]*)\"/>")]
    private static partial Regex Reference();

    [GeneratedRegex("<b>(.*?)</b>")]
    private static partial Regex Bold();
}
