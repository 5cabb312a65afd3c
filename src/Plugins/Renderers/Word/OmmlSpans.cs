using System.Collections.Immutable;
using ReportGen.Contracts.Document;

namespace ReportGen.Renderers.Word;

/// <summary>
/// Finds what a sum or a function applies to. A formula only says what stands after it; in Word the operand is a part of the sum.
/// </summary>
internal static class OmmlSpans
{
    /// <summary>A sum, a product or an integral, with or without scripts.</summary>
    public static bool IsLarge(Formula part) => Core(part) is OperatorFormula { Class: OperatorClass.Large };

    /// <summary>The name of a function, with or without scripts.</summary>
    public static bool IsFunction(Formula part) => Core(part) is IdentifierFormula { Variant: MathVariant.Function };

    /// <summary>
    /// Where the term that begins here ends: before a plus, a relation, a comma, a wide gap or the bracket that closes around it.
    /// </summary>
    public static int TermEnd(ImmutableArray<Formula> parts, int from)
    {
        var depth = 0;
        for (var i = from; i < parts.Length; i++)
        {
            depth += Step(parts[i]);
            if (depth < 0 || (depth == 0 && EndsTerm(parts[i]))) return i;
        }
        return parts.Length;
    }

    /// <summary>
    /// Where the argument that begins here ends: one part, or a bracket up to its partner. The start itself when there is none.
    /// </summary>
    public static int ArgumentEnd(ImmutableArray<Formula> parts, int from)
    {
        if (from >= parts.Length || parts[from] is SpaceFormula) return from;
        if (parts[from] is not OperatorFormula first)
        {
            return IsLarge(parts[from]) || IsFunction(parts[from]) ? TermEnd(parts, from) : from + 1;
        }
        if (!Opens(first)) return IsLarge(first) ? TermEnd(parts, from) : from;
        var depth = 0;
        for (var i = from; i < parts.Length; i++)
        {
            depth += Step(parts[i]);
            if (depth == 0) return i + 1;
        }
        return from;
    }

    private static Formula Core(Formula part) => part is ScriptsFormula scripts ? scripts.Base : part;

    private static bool EndsTerm(Formula part) => part switch
    {
        SpaceFormula { Em: >= 1 } => true,
        OperatorFormula { Class: OperatorClass.Binary } op => op.Sign is "+" or "−" or "±",
        OperatorFormula { Class: OperatorClass.Relation } op => op.Sign != "∣",
        OperatorFormula { Class: OperatorClass.Punctuation } => true,
        _ => false,
    };

    private static int Step(Formula part) => part is not OperatorFormula fence ? 0 : Opens(fence) ? 1 : Closes(fence) ? -1 : 0;

    private static bool Opens(OperatorFormula fence) => fence is { Class: OperatorClass.Fence, Sign: "(" or "[" or "{" };

    private static bool Closes(OperatorFormula fence) => fence is { Class: OperatorClass.Fence, Sign: ")" or "]" or "}" };
}
