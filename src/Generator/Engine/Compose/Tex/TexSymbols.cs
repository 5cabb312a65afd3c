using ReportGen.Contracts.Document;

namespace ReportGen.Engine.Compose.Tex;

/// <summary>The commands of the TeX subset that stand for one sign.</summary>
internal static class TexSymbols
{
    public static readonly IReadOnlyDictionary<string, string> Letters = new Dictionary<string, string>
    {
        ["alpha"] = "α", ["beta"] = "β", ["gamma"] = "γ", ["delta"] = "δ", ["epsilon"] = "ϵ", ["varepsilon"] = "ε", ["zeta"] = "ζ", ["eta"] = "η",
        ["theta"] = "θ", ["iota"] = "ι", ["kappa"] = "κ", ["lambda"] = "λ", ["mu"] = "μ", ["nu"] = "ν", ["xi"] = "ξ", ["pi"] = "π", ["rho"] = "ρ",
        ["sigma"] = "σ", ["tau"] = "τ", ["phi"] = "ϕ", ["varphi"] = "φ", ["chi"] = "χ", ["psi"] = "ψ", ["omega"] = "ω",
        ["Gamma"] = "Γ", ["Delta"] = "Δ", ["Theta"] = "Θ", ["Lambda"] = "Λ", ["Xi"] = "Ξ", ["Pi"] = "Π", ["Sigma"] = "Σ", ["Phi"] = "Φ", ["Psi"] = "Ψ",
        ["Omega"] = "Ω", ["infty"] = "∞", ["partial"] = "∂", ["ell"] = "ℓ",
    };

    public static readonly IReadOnlyDictionary<string, (string Sign, OperatorClass Class)> Operators = new Dictionary<string, (string, OperatorClass)>
    {
        ["times"] = ("×", OperatorClass.Binary), ["cdot"] = ("⋅", OperatorClass.Binary), ["pm"] = ("±", OperatorClass.Binary), ["div"] = ("÷", OperatorClass.Binary),
        ["le"] = ("≤", OperatorClass.Relation), ["leq"] = ("≤", OperatorClass.Relation), ["leqslant"] = ("⩽", OperatorClass.Relation),
        ["ge"] = ("≥", OperatorClass.Relation), ["geq"] = ("≥", OperatorClass.Relation), ["geqslant"] = ("⩾", OperatorClass.Relation),
        ["lt"] = ("<", OperatorClass.Relation), ["gt"] = (">", OperatorClass.Relation), ["ne"] = ("≠", OperatorClass.Relation), ["neq"] = ("≠", OperatorClass.Relation),
        ["approx"] = ("≈", OperatorClass.Relation), ["equiv"] = ("≡", OperatorClass.Relation), ["in"] = ("∈", OperatorClass.Relation), ["to"] = ("→", OperatorClass.Relation),
        ["mid"] = ("∣", OperatorClass.Relation), ["sim"] = ("∼", OperatorClass.Relation), ["propto"] = ("∝", OperatorClass.Relation),
        ["sum"] = ("∑", OperatorClass.Large), ["prod"] = ("∏", OperatorClass.Large), ["int"] = ("∫", OperatorClass.Large),
        ["ldots"] = ("…", OperatorClass.Ordinary), ["cdots"] = ("⋯", OperatorClass.Ordinary), ["dots"] = ("…", OperatorClass.Ordinary), ["prime"] = ("′", OperatorClass.Ordinary),
        ["%"] = ("%", OperatorClass.Ordinary), ["{"] = ("{", OperatorClass.Fence), ["}"] = ("}", OperatorClass.Fence), ["lvert"] = ("|", OperatorClass.Fence), ["rvert"] = ("|", OperatorClass.Fence),
    };

    public static readonly IReadOnlySet<string> Functions = new HashSet<string> { "ln", "log", "exp", "max", "min", "sin", "cos", "lim" };

    public static readonly IReadOnlySet<string> LimitFunctions = new HashSet<string> { "max", "min", "lim" };

    public static readonly IReadOnlyDictionary<string, double> Spaces = new Dictionary<string, double>
    {
        [","] = 1 / 6.0, [":"] = 2 / 9.0, [";"] = 5 / 18.0, ["!"] = -1 / 6.0, [" "] = 0.25, ["quad"] = 1, ["qquad"] = 2,
    };

    public static readonly IReadOnlyDictionary<string, (string Mark, bool Stretches)> Accents = new Dictionary<string, (string, bool)>
    {
        ["bar"] = ("¯", false), ["overline"] = ("¯", true), ["hat"] = ("^", false), ["tilde"] = ("~", false),
    };

    /// <summary>Every command, for did-you-mean.</summary>
    public static IEnumerable<string> All =>
        [.. Letters.Keys, .. Operators.Keys, .. Functions, .. Spaces.Keys, .. Accents.Keys, "frac", "dfrac", "tfrac", "sqrt", "left", "right", "text", "mathrm", "mathbf", "mathit", "operatorname", "begin", "end"];
}
