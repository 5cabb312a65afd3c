using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Engine.Declare.Read;
using ReportGen.Engine.Declare.Text;
using ReportGen.Fuzz.Mutants;

namespace ReportGen.Fuzz.Targets;

/// <summary>
/// A file of the seed study, read by its reader; one mutant in fifty is read with the study, and what of those is accepted goes through the
/// stages up to the results, and one in two hundred up to the pages, which take a hundred times as long as the reading.
/// </summary>
internal sealed partial class YamlTarget : Target
{
    private const int WithStudy = 50, ToPages = 200;

    private readonly SeedStudy study = new();
    private readonly Grammar grammar;
    private readonly string file;
    private readonly string whole;
    private readonly string[] others;
    private readonly Action<SeedStudy, Reading, DeclaredFile>? alone;
    private readonly string[] formats;

    /// <param name="name">The reader's name.</param>
    /// <param name="file">The file that is a mutant.</param>
    /// <param name="alone">Reads it; null where the file is the study.</param>
    /// <param name="formats">The formats that pages are written in, by turns; none for a file that no page is made of.</param>
    public YamlTarget(string name, string file, Action<SeedStudy, Reading, DeclaredFile>? alone, params string[] formats) : base(name)
    {
        (this.file, this.alone, this.formats, whole) = (file, alone, formats, File.ReadAllText(study.At(file)));
        others = [.. Directory.EnumerateFiles(study.Folder, "*.yaml").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        // what the schemas have words for, a mutant may say
        var words = study.Schemas.SelectMany(s => Quoted().Matches(s).Select(m => m.Groups[1].Value)).Distinct();
        grammar = Grammar.Of("""\n *(?:- )?|[\w.-]+:|"[^"\n]*"|[{}\[\],]|[\w.#%/-]+| +""", """
            &a *a <<: !!str !!int !x | > >- ? - : {} [] "" '' ~ null --- ... %YAML {zh: [en: "\ud800" "\x00"
            *b *a: &a[*a] {a:1} .. ../.. /etc/passwd
            study.yaml water.yaml units.csv ./plain journal D C T water a1 2020 1e300 .nan -1 0 "{0}" {{ }} "<b>" =1+1 @x
            """, ("{a: ", "}"), ("[", "]"), ("\n  - ", ""), ("\"", "\"")).With(words);
    }

    public override int Few => 150;

    public override byte[] Mutant(Dice dice) => Encoding.UTF8.GetBytes(Mutation.Of(whole, dice.Of(others), grammar, dice));

    /// <summary>The mutant's length says how far it goes.</summary>
    public override void Read(byte[] input, DiagnosticBag said)
    {
        File.WriteAllBytes(study.At(file), input);
        if (alone is not null && input.Length % WithStudy > 0) alone(study, study.Reading(said), study.Declared(file));
        else if (formats.Length == 0) study.Simulate(said);
        else study.Build(said, input.Length % ToPages == 0 ? formats[input.Length / ToPages % formats.Length] : null);
    }

    public override void Dispose() => study.Dispose();

    [GeneratedRegex("\"([a-z][a-z0-9_-]{1,30})\"")]
    private static partial Regex Quoted();
}
