using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Text;
using ReportGen.Contracts.Works;
using ReportGen.Engine.Declare.Works;
using ReportGen.Engine.References;
using ReportGen.Engine.References.Styles;

namespace ReportGen.Tests.Generator.Engine.References;

/// <summary>An example that a standard prints: the facts of a work and the line.</summary>
/// <param name="Id">Where it stands.</param>
/// <param name="Work">The facts.</param>
/// <param name="Line">The line as printed, or the part of it that the standard shows.</param>
/// <param name="IsPart">True when only a part of a line is shown.</param>
/// <param name="WhyNot">Why ours differs; null where it must not.</param>
internal sealed record Example(string Id, Work Work, string Line, bool IsPart, string? WhyNot);

/// <summary>Reads tables of examples: <c>[id] type (sources)</c>, the facts, the line as printed, perhaps why ours differs.</summary>
internal static class ExampleTable
{
    public static string Folder { get; } = Path.Combine(Repository.Tests, "Generator", "Engine", "References", "Examples");

    public static ImmutableArray<Example> Read(string file)
    {
        var examples = ImmutableArray.CreateBuilder<Example>();
        var lines = File.ReadAllLines(Path.Combine(Folder, file));
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] is not ['[', ..]) continue;
            var (id, type) = (lines[i][1..lines[i].IndexOf(']')], lines[i].Split("] ")[1].Split(' ')[0]);
            var why = i + 3 < lines.Length && lines[i + 3].StartsWith("! ", StringComparison.Ordinal) ? lines[i + 3][2..] : null;
            examples.Add(new Example(
                id, Work(id, type, lines[i + 1], new SourceSpan(file, i + 2)), lines[i + 2][2..], lines[i + 2][0] == '~', why));
        }
        return examples.ToImmutable();
    }

    /// <summary>The work as our own declaration has it, in a style.</summary>
    public static string Printed(Work work, string style) =>
        string.Concat(new ReferenceList(CitationStyles.Of(style), new CitedWords(TestWords.Theme, "en"), [work]).Entry(work).Select(Text));

    private static Work Work(string id, string type, string facts, SourceSpan at)
    {
        var draft = new Draft(id, at) { Type = Draft.TypeOf(type) };
        foreach (var fact in facts.Trim().Split(" | "))
        {
            var (name, text) = (fact[..fact.IndexOf(':')], fact[(fact.IndexOf(':') + 2)..]);
            switch (name)
            {
                case "author": draft.Authors = NameReader.Yaml(text); break;
                case "editor": draft.Editors = NameReader.Yaml(text); break;
                case "in_author": draft.HostAuthors = NameReader.Yaml(text); break;
                case "translator": draft.Translators = NameReader.Yaml(text); break;
                case "language": draft.Language = text; break;
                default:
                    Assert.Contains(name, Draft.Texts);
                    draft[name] = text;
                    break;
            }
        }
        return draft.Finish();
    }

    private static string Text(Inline inline) => inline switch
    {
        TextRun run => run.Text,
        Emphasis slanted => $"_{string.Concat(slanted.Content.Select(Text))}_",
        OutsideLink link => string.Concat(link.Content.Select(Text)),
        _ => throw new ArgumentException($"a reference holds a {inline.GetType().Name}"),
    };
}
