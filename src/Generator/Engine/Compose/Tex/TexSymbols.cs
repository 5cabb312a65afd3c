using System.Collections.Immutable;
using ReportGen.Contracts.Document;

namespace ReportGen.Engine.Compose.Tex;

/// <summary>The commands of the TeX subset that stand for one sign.</summary>
internal static class TexSymbols
{
    public static readonly IReadOnlyDictionary<string, string> Letters = new Dictionary<string, string>
    {
        ["alpha"] = "α", ["beta"] = "β", ["gamma"] = "γ", ["delta"] = "δ", ["epsilon"] = "ϵ", ["varepsilon"] = "ε", ["zeta"] = "ζ",
        ["eta"] = "η",
        ["theta"] = "θ", ["iota"] = "ι", ["kappa"] = "κ", ["lambda"] = "λ", ["mu"] = "μ", ["nu"] = "ν", ["xi"] = "ξ", ["pi"] = "π",
        ["rho"] = "ρ",
        ["sigma"] = "σ", ["tau"] = "τ", ["phi"] = "ϕ", ["varphi"] = "φ", ["chi"] = "χ", ["psi"] = "ψ", ["omega"] = "ω",
        ["Gamma"] = "Γ", ["Delta"] = "Δ", ["Theta"] = "Θ", ["Lambda"] = "Λ", ["Xi"] = "Ξ", ["Pi"] = "Π", ["Sigma"] = "Σ", ["Phi"] = "Φ",
        ["Psi"] = "Ψ",
        ["Omega"] = "Ω", ["infty"] = "∞", ["partial"] = "∂", ["ell"] = "ℓ",
    };

    public static readonly IReadOnlyDictionary<string, (string Sign, OperatorClass Class)> Operators =
        new Dictionary<string, (string, OperatorClass)>
    {
        ["times"] = ("×", OperatorClass.Binary), ["cdot"] = ("⋅", OperatorClass.Binary), ["pm"] = ("±", OperatorClass.Binary),
        ["div"] = ("÷", OperatorClass.Binary),
        ["le"] = ("≤", OperatorClass.Relation), ["leq"] = ("≤", OperatorClass.Relation), ["leqslant"] = ("⩽", OperatorClass.Relation),
        ["ge"] = ("≥", OperatorClass.Relation), ["geq"] = ("≥", OperatorClass.Relation), ["geqslant"] = ("⩾", OperatorClass.Relation),
        ["lt"] = ("<", OperatorClass.Relation), ["gt"] = (">", OperatorClass.Relation), ["ne"] = ("≠", OperatorClass.Relation),
        ["neq"] = ("≠", OperatorClass.Relation),
        ["approx"] = ("≈", OperatorClass.Relation), ["equiv"] = ("≡", OperatorClass.Relation), ["in"] = ("∈", OperatorClass.Relation),
        ["to"] = ("→", OperatorClass.Relation),
        ["mid"] = ("∣", OperatorClass.Relation), ["sim"] = ("∼", OperatorClass.Relation), ["propto"] = ("∝", OperatorClass.Relation),
        ["sum"] = ("∑", OperatorClass.Large), ["prod"] = ("∏", OperatorClass.Large), ["int"] = ("∫", OperatorClass.Large),
        ["ldots"] = ("…", OperatorClass.Ordinary), ["cdots"] = ("⋯", OperatorClass.Ordinary), ["dots"] = ("…", OperatorClass.Ordinary),
        ["prime"] = ("′", OperatorClass.Ordinary),
        ["%"] = ("%", OperatorClass.Ordinary), ["{"] = ("{", OperatorClass.Fence), ["}"] = ("}", OperatorClass.Fence),
        ["lvert"] = ("|", OperatorClass.Fence), ["rvert"] = ("|", OperatorClass.Fence),
    };

    /// <summary>Signs that stand for themselves, or nearly.</summary>
    public static readonly IReadOnlyDictionary<char, (string Sign, OperatorClass Class)> Signs =
        new Dictionary<char, (string, OperatorClass)>
    {
        ['+'] = ("+", OperatorClass.Binary), ['-'] = ("−", OperatorClass.Binary), ['−'] = ("−", OperatorClass.Binary),
        ['*'] = ("∗", OperatorClass.Binary),
        ['×'] = ("×", OperatorClass.Binary), ['='] = ("=", OperatorClass.Relation), ['<'] = ("<", OperatorClass.Relation),
        ['>'] = (">", OperatorClass.Relation),
        ['≤'] = ("≤", OperatorClass.Relation), ['≥'] = ("≥", OperatorClass.Relation), [':'] = (":", OperatorClass.Relation),
        ['('] = ("(", OperatorClass.Fence), [')'] = (")", OperatorClass.Fence), ['['] = ("[", OperatorClass.Fence),
        [']'] = ("]", OperatorClass.Fence), ['|'] = ("|", OperatorClass.Fence),
        [','] = (",", OperatorClass.Punctuation), [';'] = (";", OperatorClass.Punctuation),
        ['/'] = ("/", OperatorClass.Ordinary), ['!'] = ("!", OperatorClass.Ordinary), ['.'] = (".", OperatorClass.Ordinary),
    };

    public static readonly IReadOnlyDictionary<string, string> Fences = new Dictionary<string, string>
    {
        ["("] = "(", [")"] = ")", ["["] = "[", ["]"] = "]", ["|"] = "|", ["."] = "", ["\\{"] = "{", ["\\}"] = "}", ["\\|"] = "‖",
        ["\\lvert"] = "|", ["\\rvert"] = "|", ["\\lbrace"] = "{", ["\\rbrace"] = "}", ["\\langle"] = "⟨", ["\\rangle"] = "⟩",
    };

    public static readonly IReadOnlySet<string> Functions = new HashSet<string> { "ln", "log", "exp", "max", "min", "sin", "cos", "lim" };

    public static readonly IReadOnlyDictionary<string, double> Spaces = new Dictionary<string, double>
    {
        [","] = 1 / 6.0, [":"] = 2 / 9.0, [";"] = 5 / 18.0, ["!"] = -1 / 6.0, [" "] = 0.25, ["quad"] = 1, ["qquad"] = 2,
    };

    public static readonly IReadOnlyDictionary<string, (string Mark, bool Stretches)> Accents = new Dictionary<string, (string, bool)>
    {
        ["bar"] = ("¯", false), ["overline"] = ("¯", true), ["hat"] = ("^", false), ["tilde"] = ("~", false),
    };

    public static readonly IReadOnlyDictionary<string, MathVariant> Faces = new Dictionary<string, MathVariant>
    {
        ["mathrm"] = MathVariant.Upright, ["mathit"] = MathVariant.Italic, ["mathbf"] = MathVariant.Bold,
        ["operatorname"] = MathVariant.Function,
    };

    /// <summary>What may stand in \begin{}, with the fences around it. Sorted, because the names are printed.</summary>
    public static readonly IReadOnlyDictionary<string, (FormulaTable Table, string Open, string Close)> Environments =
        new SortedDictionary<string, (FormulaTable, string, string)>(StringComparer.Ordinal)
    {
        ["aligned"] = (FormulaTable.Aligned, "", ""), ["cases"] = (FormulaTable.Cases, "{", ""), ["matrix"] = (FormulaTable.Matrix, "", ""),
        ["pmatrix"] = (FormulaTable.Matrix, "(", ")"), ["bmatrix"] = (FormulaTable.Matrix, "[", "]"),
    };

    /// <summary>Commands that only stand with a partner.</summary>
    public static readonly IReadOnlySet<string> Structure = new HashSet<string> { "right", "end", "limits", "nolimits" };

    private static readonly ImmutableArray<string> Commands = [
        "frac", "dfrac", "tfrac", "sqrt", "left", "right", "text", "begin", "end", "limits", "nolimits"];

    /// <summary>Every command with its backslash, for did-you-mean.</summary>
    public static IEnumerable<string> All =>
        Commands.Concat(Operators.Keys).Concat(Functions).Concat(Letters.Keys)
            .Concat(Faces.Keys).Concat(Accents.Keys).Concat(Spaces.Keys).Select(name => "\\" + name);

    /// <summary>True for signs and functions whose scripts stand below and above.</summary>
    public static bool TakesLimits(Formula on) => on
        is OperatorFormula { Class: OperatorClass.Large, Sign: not "∫" }
        or IdentifierFormula { Variant: MathVariant.Function, Name: "max" or "min" or "lim" };

    /// <summary>What to write instead of a character that stands for nothing.</summary>
    public static string? HintFor(char c) => c switch
    {
        '&' => "columns stand in \\begin{aligned} or \\begin{cases}",
        '%' => "write \\%",
        '$' => "the dollar signs are around the formula already",
        _ when c >= 0x2E80 => "words stand in \\text{...}, punctuation is half-width",
        _ => null,
    };
}
