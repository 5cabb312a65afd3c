namespace ReportGen.Engine.Declare.Works.Bib;

/// <summary>TeX commands that stand for a character, that only set a face, or whose argument is not for printing.</summary>
internal static class TexWords
{
    /// <summary>What is printed where the command stands; what follows in braces is printed after it.</summary>
    public static readonly Dictionary<string, string> Printed = new(StringComparer.Ordinal)
    {
        ["aa"] = "å", ["AA"] = "Å", ["ae"] = "æ", ["AE"] = "Æ", ["oe"] = "œ", ["OE"] = "Œ",
        ["o"] = "ø", ["O"] = "Ø", ["l"] = "ł", ["L"] = "Ł", ["ng"] = "ŋ", ["NG"] = "Ŋ",
        ["ss"] = "ß", ["i"] = "ı", ["j"] = "ȷ", ["dh"] = "ð", ["DH"] = "Ð", ["th"] = "þ", ["TH"] = "Þ", ["dj"] = "đ", ["DJ"] = "Đ",
        ["textendash"] = "–", ["textemdash"] = "—", ["ldots"] = "…", ["dots"] = "…", ["textellipsis"] = "…",
        ["textquoteright"] = "’", ["textquoteleft"] = "‘", ["textquotedblleft"] = "“", ["textquotedblright"] = "”",
        ["textquotesingle"] = "'",
        ["textquotedbl"] = "\"", ["guillemotleft"] = "«", ["guillemotright"] = "»", ["guilsinglleft"] = "‹", ["guilsinglright"] = "›",
        ["textbackslash"] = "\\", ["textasciitilde"] = "~", ["textasciicircum"] = "^", ["textunderscore"] = "_", ["textbar"] = "|",
        ["textless"] = "<", ["textgreater"] = ">", ["textdegree"] = "°", ["degree"] = "°", ["textbullet"] = "•",
        ["textperiodcentered"] = "·",
        ["textexclamdown"] = "¡", ["textquestiondown"] = "¿", ["textdagger"] = "†", ["dag"] = "†", ["ddag"] = "‡", ["S"] = "§", ["P"] = "¶",
        ["copyright"] = "©", ["textcopyright"] = "©", ["textregistered"] = "®", ["texttrademark"] = "™", ["texteuro"] = "€", ["euro"] = "€",
        ["pounds"] = "£", ["textsterling"] = "£", ["textyen"] = "¥", ["textperthousand"] = "‰", ["textmu"] = "µ", ["slash"] = "/",
        ["times"] = "×", ["texttimes"] = "×", ["pm"] = "±", ["textpm"] = "±", ["cdot"] = "·", ["div"] = "÷", ["leq"] = "≤", ["le"] = "≤",
        ["geq"] = "≥", ["ge"] = "≥", ["neq"] = "≠", ["approx"] = "≈", ["sim"] = "∼", ["to"] = "→", ["rightarrow"] = "→", ["infty"] = "∞",
        ["alpha"] = "α", ["beta"] = "β", ["gamma"] = "γ", ["delta"] = "δ", ["epsilon"] = "ε", ["varepsilon"] = "ε", ["zeta"] = "ζ",
        ["eta"] = "η", ["theta"] = "θ", ["kappa"] = "κ", ["lambda"] = "λ", ["mu"] = "μ", ["nu"] = "ν", ["xi"] = "ξ", ["pi"] = "π",
        ["rho"] = "ρ", ["sigma"] = "σ", ["tau"] = "τ", ["phi"] = "φ", ["varphi"] = "φ", ["chi"] = "χ", ["psi"] = "ψ", ["omega"] = "ω",
        ["Gamma"] = "Γ", ["Delta"] = "Δ", ["Theta"] = "Θ", ["Lambda"] = "Λ", ["Pi"] = "Π", ["Sigma"] = "Σ", ["Phi"] = "Φ", ["Psi"] = "Ψ",
        ["Omega"] = "Ω", ["quad"] = " ", ["qquad"] = " ", ["newline"] = " ", ["par"] = " ", ["space"] = " ", ["TeX"] = "TeX",
        ["LaTeX"] = "LaTeX",
        // what only sets a face: the text stays
        ["emph"] = "", ["textit"] = "", ["textbf"] = "", ["textsc"] = "", ["textrm"] = "", ["texttt"] = "", ["textsf"] = "",
        ["textsl"] = "",
        ["textup"] = "", ["textmd"] = "", ["textnormal"] = "", ["text"] = "", ["underline"] = "", ["uppercase"] = "", ["lowercase"] = "",
        ["mkbibemph"] = "", ["mkbibitalic"] = "", ["mkbibbold"] = "", ["mkbibacro"] = "", ["mkbibparens"] = "",
        ["mbox"] = "", ["mathrm"] = "", ["mathit"] = "", ["mathbf"] = "", ["ensuremath"] = "", ["boldsymbol"] = "", ["mathcal"] = "",
        ["it"] = "", ["bf"] = "", ["em"] = "", ["sc"] = "", ["rm"] = "", ["tt"] = "", ["itshape"] = "", ["bfseries"] = "", ["scshape"] = "",
        ["relax"] = "", ["protect"] = "", ["allowbreak"] = "", ["nobreak"] = "", ["url"] = "", ["nolinkurl"] = "", ["path"] = "",
        ["MakeUppercase"] = "", ["MakeLowercase"] = "", ["NoCaseChange"] = "", ["nohyphens"] = "", ["autocap"] = "", ["bibstring"] = "",
    };

    /// <summary>Commands whose argument stands between these two.</summary>
    public static readonly Dictionary<string, (string Before, string After)> Around = new(StringComparer.Ordinal)
    {
        ["enquote"] = ("“", "”"), ["mkbibquote"] = ("“", "”"), ["mkbibbrackets"] = ("[", "]"),
    };

    /// <summary>Commands whose first argument is not printed: sorting keys, measures, the address of a link.</summary>
    public static readonly HashSet<string> Silent =
        ["noopsort", "href", "vphantom", "phantom", "hspace", "vspace", "penalty", "color", "SortNoop"];

    /// <summary>Commands that set letters lower or higher.</summary>
    public static readonly HashSet<string> Lower = ["textsubscript", "mkbibsubscript"], Higher = ["textsuperscript", "mkbibsuperscript"];
}
