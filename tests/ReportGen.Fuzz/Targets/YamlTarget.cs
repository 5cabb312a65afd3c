using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Fuzz.Mutants;

namespace ReportGen.Fuzz.Targets;

/// <summary>
/// A file of the seed study, read with the study it belongs to. What of it is accepted goes through the stages up to the results, and
/// one mutant in five further to the pages, which take twenty times as long as the reading. Several files may be mutants at the same
/// time, which reads as many of them in the time of one.
/// </summary>
internal sealed partial class YamlTarget : Target
{
    private readonly SeedStudy study = new();
    private readonly Grammar grammar;
    private readonly string[] files;
    private readonly string[] wholes;
    private readonly string[] others;
    private readonly Action<SeedStudy, int, DiagnosticBag> read;

    private const int OneIn = 5;

    /// <summary>A file with which the study is built; the mutant's length says in which of the formats, if in any.</summary>
    public YamlTarget(string name, string file, params string[] formats)
        : this(name, [file], (study, length, said) =>
            study.Build(said, length % (OneIn * formats.Length) < formats.Length ? formats[length % formats.Length] : null))
    {
    }

    /// <summary>Files with which less than a report is made.</summary>
    public YamlTarget(string name, string[] files, Action<SeedStudy, DiagnosticBag> read)
        : this(name, files, (study, _, said) => read(study, said))
    {
    }

    private YamlTarget(string name, string[] files, Action<SeedStudy, int, DiagnosticBag> read) : base(name)
    {
        (this.files, this.read, wholes) = (files, read, [.. files.Select(f => File.ReadAllText(study.At(f)))]);
        others = [.. Directory.EnumerateFiles(study.Folder, "*.yaml").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        // what the schemas have words for, a mutant may say
        var words = study.Schemas.SelectMany(s => Quoted().Matches(s).Select(m => m.Groups[1].Value)).Distinct();
        grammar = Grammar.Of("""\n *(?:- )?|[\w.-]+:|"[^"\n]*"|[{}\[\],]|[\w.#%/-]+| +""", """
            &a *a <<: !!str !!int !x | > >- ? - : {} [] "" '' ~ null --- ... %YAML {zh: [en: "\ud800" "\x00"
            *b *a: &a[*a] {a:1} .. ../.. /etc/passwd
            study.yaml water.yaml units.csv ./plain journal D C T water a1 2020 1e300 .nan -1 0 "{0}" {{ }} "<b>" =1+1 @x
            """, ("{a: ", "}"), ("[", "]"), ("\n  - ", ""), ("\"", "\"")).With(words);
    }

    public override int Few => 80;

    public override byte[] Mutant(Dice dice) =>
        Bundle.Of([.. wholes.Select(w => Encoding.UTF8.GetBytes(Mutation.Of(w, dice.Of(others), grammar, dice)))]);

    public override void Read(byte[] input, DiagnosticBag said)
    {
        foreach (var (file, part) in files.Zip(Bundle.Parts(input, files.Length))) File.WriteAllBytes(study.At(file), part);
        read(study, input.Length, said);
    }

    public override void Dispose() => study.Dispose();

    [GeneratedRegex("\"([a-z][a-z0-9_-]{1,30})\"")]
    private static partial Regex Quoted();
}
