using ReportGen.Engine.Files;

namespace ReportGen.Cli.Git;

/// <summary>What .gitattributes and .gitignore of a repository say of snapshots. Both are committed, and so are everybody's.</summary>
public static class GitFiles
{
    /// <summary>Line ends, merge drivers, and what a review folds.</summary>
    public const string Attributes = """
        *.verified.* text eol=lf
        *.verified.png binary
        *.verified.* merge=reportgen
        *.verified.md merge=reportgen-text
        *.verified.csv linguist-generated
        *.verified.png linguist-generated
        pdf.*.verified.json linguist-generated
        style.verified.css linguist-generated
        html.*.verified.txt linguist-generated
        """;

    /// <summary>What is received is for the eye, and what is built can be built again; each with a file that it ignores.</summary>
    private static readonly (string Line, string Such)[] Ignored = [("*.received.*", "a.received.csv"), ("output/", "output/a.html")];

    /// <summary>What git has to say of the files of a study's snapshots.</summary>
    private static readonly string[] Wanted =
    [
        "a.verified.csv: merge: reportgen", "a.verified.csv: eol: lf", "a.verified.md: merge: reportgen-text",
        "a.verified.png: merge: reportgen", "a.verified.png: text: unset",
    ];

    /// <summary>Adds what is missing; returns the files it was added to.</summary>
    public static IReadOnlyList<string> Complete(GitRepository repository)
    {
        var said = repository.Ask("check-attr", "merge", "eol", "text", "--", "a.verified.csv", "a.verified.md", "a.verified.png");
        var known = (said ?? "").ReplaceLineEndings("\n").Split('\n');
        var added = new List<string>();
        if (Wanted.Except(known).Any()) Add(".gitattributes", Attributes);
        var seen = Ignored.Where(i => repository.Ask("check-ignore", "--quiet", i.Such) is null).Select(i => i.Line).ToList();
        if (seen.Count > 0) Add(".gitignore", string.Join('\n', seen));
        return added;

        void Add(string file, string lines)
        {
            var path = Path.Combine(repository.Root, file);
            var before = File.Exists(path) ? File.ReadAllText(path) : "";
            var end = before.Length == 0 || before.EndsWith('\n') ? "" : "\n";
            PlainFile.Write(path, $"{before}{end}# snapshots of ReportGen\n{lines.ReplaceLineEndings("\n")}\n");
            added.Add(file);
        }
    }
}
