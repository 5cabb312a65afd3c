using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Text;
using ReportGen.Contracts.Works;
using ReportGen.Engine.Compose.Tex;
using ReportGen.Engine.Declare.Text;
using ReportGen.Engine.Declare.Works.Bib;
using ReportGen.Engine.Declare.Works.Csl;
using ReportGen.Engine.Declare.Works.Ris;
using ReportGen.Engine.Formulas;
using ReportGen.Fuzz.Mutants;

namespace ReportGen.Fuzz.Targets;

/// <summary>A file of works in one of three languages.</summary>
internal sealed class WorksTarget(
    string name, Grammar grammar, IReadOnlyList<string> seeds, Func<string, string, DeclareMessages, IReadOnlyList<Work>> read)
    : TextTarget(name, grammar, seeds)
{
    public static WorksTarget Bib() => new("bib", Grammar.Of(@"@\w+|\\\w+|\\.|\w+|[{}(),=#""]|\s+", """
        @article{ @string{ @comment{ @preamble{ author = {a and b and others} title crossref = {ann2002} xdata month = jan year = {c1988}
        \'{e} \"
        \textbf{ \emph{ \url{ \char1 \^^M $ $x_{2}^{3}$ -- --- ~ and others {{ }} # " date = {2001/..} date = {-0001} pages = {1--} eprint
        """, ("{", "}"), ("\"", "\""), ("(", ")"), ("$", "$"), ("@article{x, title={", "}}")),
        [Seeds.Text("works/a.bib")], BibReader.Read);

    public static WorksTarget Ris() => new("ris", Grammar.Of(@"\n|[A-Z][A-Z0-9]  - |\w+|[^\w\n]+", """
        ER TY AU DA LA M1 ID U1 JOUR BOOK 2002/13/45/ 0000 //// 1-2-3 UNPB PAMP
        """, ("TY  - JOUR\n", "\nER  - \n")), [Seeds.Text("works/a.ris")], RisReader.WorksOf);

    public static WorksTarget Csl() => new("csl", Grammar.Of(@"""[^""]*""|[{}\[\],:]|[\w.+-]+|\s+", """
        null true 1e400 -1 "" [] {} "id" "type" "author" "literal" "family" "issued" "date-parts" [[]] [[null]] [["2002","13","45"]] "raw"
        "\u0001" "\ud800" "<b>" "</i>" "season" "circa" // /* 0x1 01
        """, ("{", "}"), ("[", "]"), ("{\"a\":", "}"), ("\"<i>", "</i>\"")), [Seeds.Text("works/a.json")], CslReader.Read);

    protected override void Read(string text, DiagnosticBag said)
    {
        foreach (var work in read(text, "works", new DeclareMessages(said)))
        {
            foreach (var finding in work.Findings) said.Add(finding);
        }
    }
}

/// <summary>A formula of a text, in TeX.</summary>
internal sealed class TexTarget() : TextTarget("tex", Words, Seeds.Lines("texts/tex.txt"))
{
    public static readonly Grammar Words = Grammar.Of(@"\\[a-zA-Z]+|\\.|[{}\[\]_^&]|\w+|.", $$"""
        \frac \sqrt \sqrt[ \left( \right. \left\{ \right] \begin{cases} \end{cases} \begin{x}
        \end \\ & _ ^ ' \text{ \binom \limits \nolimits
        \hat \overline \mathbf \operatorname{ \middle| \over {{string.Join(' ', TexSymbols.All)}}
        """, ("{", "}"), ("\\frac{", "}{1}"), ("\\left(", "\\right)"), ("\\begin{cases}", "\\end{cases}"), ("\\sqrt[", "]{x}"), ("_{", "}"),
        ("\\text{", "}"), ("^", ""));

    protected override void Read(string text, DiagnosticBag said)
    {
        TexParser.Parse(text, out var errors);
        foreach (var error in errors) said.Error("TEX", error.Message, new SourceSpan("a formula", 1, error.Position + 1), error.Hint);
    }
}

/// <summary>A formula over columns of the data.</summary>
internal sealed class FormulaTarget() : TextTarget("formula", Words, Seeds.Lines("texts/formulas.txt"))
{
    private static readonly Grammar Words = Grammar.Of(@"\w+|[()\[\]]|\s+|.", """
        lag( lag(x, -1) lag(x,99999999999) lag(lag(x)) abs( pow( round( max( min( sqrt( ln( ^ ** % ?: && || == != < > << >> ~ ! ' " # @ ;
        { } [x] [x@1] x@1 true null in and or not if( pi 1e400 0x1 1.2.3 .5 -- ++ -+ × ÷ − （ ） ，
        """, ("(", ")"), ("[", "]"), ("lag(", ")"), ("-", ""), ("sqrt(", ")"));

    protected override void Read(string text, DiagnosticBag said)
    {
        if (ColumnFormula.Parse(text, out var wrong) is not { } formula)
        {
            said.Error("FORMULA", wrong, new SourceSpan("a formula"));
            return;
        }
        _ = formula.Pattern;
        formula.Evaluate((_, _) => 0, out _);
        formula.Evaluate((_, lag) => lag == 0 ? 1e300 : null, out _);
    }
}
