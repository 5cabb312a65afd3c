using ReportGen.Engine.Diagnostics;
using System.Collections.Immutable;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Declare.Text.Pictures;
using ReportGen.Fuzz.Mutants;
using ReportGen.Fuzz.Outcomes;

namespace ReportGen.Fuzz.Targets;

/// <summary>
/// An author's text. One mutant in twenty is composed into its report, and written as a page and for Word; the page is asked whether it is
/// harmless.
/// </summary>
internal sealed class ProseTarget : TextTarget
{
    private static readonly Grammar Markdown = Grammar.Of(
        @"\{\{.*?\}\}|\n+|\$+|`+|[*_~]+|!?\[|\]|[(){}|<>]|@[\w:]+|[#>:-]+|\w+|\s|.", $$$"""
        [^a] [^a]: [@ann2002] @ann2002 [@nobody] [a](javascript:x) [a](data:text/html,x) <javascript:x> <script> <b onclick=x> <!-- -->
        &#1; &lt; {#a"b} {.text}
        {{{string.Join(' ', "{{ref_\"eq-own\"}} {{table_\"options\"}} {{text_\"introduction\"}} {{cite_\"x\"}}".Split(' '))}}}
        ```equation ```table ```figure ```text ``` ~~~ $$ $x$ \( \[ | |--| :-- --- *** === [a]: [a][b] ![a](b.svg) <https://a> :x: ==x==
        H~2~O ^2^ ++a++ "a" 1) 99999999999. - [ ]
        """, ("*", "*"), ("> ", ""), ("- ", ""), ("[", "](a)"), ("$", "$"), ("{{ ", " }}"), ("`", "`"), ("[^a: ", "]"), ("<b>", "</b>"),
        ("\n: ", ""));

    private static readonly Grammar Scriban = Grammar.Of(@"\{\{-?|-?\}\}|\w+|[().|,\[\]]|\s+|""[^""]*""|.", """
        {{ }} for in end if else func ret capture while break continue case when with wrap include import readonly do @ $0 $$ this null
        true 1..9999999 1e400 9223372036854775808 object.keys array.add string.pad_left string.size date math regex html "\x00" this.x
        study results ranks trend sentence names fixed percent text table figure ref slot inline fills facts ours method 0 -1 [99999] ?. ??
        ; {%{ }%}
        """, ("(", ")"), ("[", "]"), ("{{ if true }}", "{{ end }}"), ("{{ for i in 1..9 }}", "{{ end }}"), ("{", "}"), ("-", ""));

    private const int InReport = 20;

    private readonly SeedStudy study = new();
    private readonly ReportPlan plan;
    private readonly ResultSet results;
    private readonly OpenText open;

    private ProseTarget(string name, Grammar grammar, string seed)
        : base(name, grammar, [Seeds.Text(seed), Seeds.Text("texts/prose.md")])
    {
        var said = new DiagnosticBag();
        var set = ImmutableArray.Create(
            "languages=[en]", "report.tables=[]", "report.figures=[]", "models.dagum-gini.enabled=false",
            "models.markov-chain.enabled=false", "models.convergence.enabled=false");
        plan = study.Declare(said, set) ?? throw SeedStudy.Refused(said);
        var panel = study.Load(plan, said) ?? throw SeedStudy.Refused(said);
        results = study.Compute(plan, panel, said) ?? throw SeedStudy.Refused(said);
        var box = DrawnPicture.Read("text/box.svg", File.ReadAllBytes(Path.Combine(Seeds.Folder, "texts", "box.svg"))).Picture;
        // of the theme's texts only the author's own
        plan = plan with
        {
            Theme = plan.Theme with { Sections = ["introduction"] }, OwnSections = [],
            Pictures = new AuthoredPictures(plan.Pictures.ByPath.SetItem("text/box.svg", box)),
        };
        open = new OpenText(plan, results, study.Features);
    }

    public override int Few => 200;

    public static ProseTarget OfMarkdown() => new("markdown", Markdown, "texts/prose.md");

    public static ProseTarget OfTemplates() => new("template", Scriban, "texts/template.md");

    protected override void Read(string text, DiagnosticBag said)
    {
        var span = new SourceSpan("text/introduction.en.md");
        var readable = Characters.Printable(text); // what is not is refused where files are read
        if (text.Length % InReport > 0)
        {
            open.Read(readable, span.File, said);
            return;
        }
        var own = new AuthoredText("introduction", ImmutableDictionary<string, (string, SourceSpan)>.Empty.Add("en", (readable, span)));
        if (study.Compose(plan with { Texts = plan.Texts.SetItem("introduction", own) }, results, said) is not { } document) return;
        var page = study.Render(document, said, "html", "docx").Text("report.en.html");
        if (PageLaw.Broken(page) is { } harm) throw new InvalidOperationException($"the page holds {harm}");
    }

    public override void Dispose() => study.Dispose();
}
