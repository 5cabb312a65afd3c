using System.Collections.Immutable;
using ReportGen.Contracts.Document;

namespace ReportGen.Engine.Compose.Tex;

/// <summary>Tells plus and minus between two terms from plus and minus before one, by TeX's rule.</summary>
internal static class TexSigns
{
    /// <summary>A binary operator without a term on each side becomes ordinary and loses its space.</summary>
    /// <param name="parts">A row, changed in place.</param>
    /// <param name="goesOn">True when a term stands before the row.</param>
    public static void Settle(ImmutableArray<Formula>.Builder parts, bool goesOn)
    {
        var term = goesOn;
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i] is SpaceFormula) continue;
            if (parts[i] is OperatorFormula { Class: OperatorClass.Binary } op && (!term || !StartsTerm(Next(parts, i))))
            {
                parts[i] = op with { Class = OperatorClass.Ordinary };
                continue;
            }
            term = EndsTerm(parts[i]);
        }
    }

    private static Formula? Next(ImmutableArray<Formula>.Builder parts, int i)
    {
        do i++; while (i < parts.Count && parts[i] is SpaceFormula);
        return i < parts.Count ? parts[i] : null;
    }

    private static bool EndsTerm(Formula part) => part switch
    {
        OperatorFormula { Class: OperatorClass.Fence, Sign: "(" or "[" or "{" } => false,
        OperatorFormula { Class: OperatorClass.Binary or OperatorClass.Relation or OperatorClass.Large or OperatorClass.Punctuation } =>
            false,
        IdentifierFormula { Variant: MathVariant.Function } => false,
        ScriptsFormula scripts => EndsTerm(scripts.Base),
        _ => true,
    };

    private static bool StartsTerm(Formula? part) => part switch
    {
        // The end of a line: the term follows on the next one.
        null => true,
        OperatorFormula { Class: OperatorClass.Fence, Sign: ")" or "]" or "}" } => false,
        OperatorFormula { Class: OperatorClass.Relation or OperatorClass.Punctuation } => false,
        _ => true,
    };
}
