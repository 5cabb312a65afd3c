using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Fuzz.Mutants;

namespace ReportGen.Fuzz.Targets;

/// <summary>A file of the seed study, read with the study it belongs to.</summary>
internal sealed partial class YamlTarget : Target
{
    private readonly SeedStudy study = new();
    private readonly Grammar grammar;
    private readonly string file;
    private readonly string whole;
    private readonly string[] others;
    private readonly Action<SeedStudy, DiagnosticBag> read;

    /// <param name="name">The reader.</param>
    /// <param name="file">The file of the study that is mutated.</param>
    /// <param name="read">What is done with the study.</param>
    public YamlTarget(string name, string file, Action<SeedStudy, DiagnosticBag> read) : base(name)
    {
        (this.file, this.read, whole) = (file, read, File.ReadAllText(study.At(file)));
        others = [.. Directory.EnumerateFiles(study.Folder, "*.yaml").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        // what the schemas have words for, a mutant may say
        var words = study.Schemas.SelectMany(s => Quoted().Matches(s).Select(m => m.Groups[1].Value)).Distinct();
        grammar = Grammar.Of("""\n *(?:- )?|[\w.-]+:|"[^"\n]*"|[{}\[\],]|[\w.#%/-]+| +""", """
            &a *a <<: !!str !!int !x | > >- ? - : {} [] "" '' ~ null --- ... %YAML {zh: [en: "\ud800" "\x00"
            *b *a: &a[*a] {a:1} .. ../.. /etc/passwd
            study.yaml water.yaml units.csv ./plain journal D C T water a1 2020 1e300 .nan -1 0 "{0}" {{ }} "<b>" =1+1 @x
            """, ("{a: ", "}"), ("[", "]"), ("\n  - ", ""), ("\"", "\"")).With(words);
    }

    public override int Few => 40;

    public override byte[] Mutant(Dice dice) => Encoding.UTF8.GetBytes(Mutation.Of(whole, dice.Of(others), grammar, dice));

    public override void Read(byte[] input, DiagnosticBag said)
    {
        File.WriteAllBytes(study.At(file), input);
        read(study, said);
    }

    public override void Dispose() => study.Dispose();

    [GeneratedRegex("\"([a-z][a-z0-9_-]{1,30})\"")]
    private static partial Regex Quoted();
}
