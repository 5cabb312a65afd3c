using ReportGen.Contracts.Document;

namespace ReportGen.Renderers.Html;

/// <summary>
/// Where a thin space stands around sums and names of functions, by TeX's rule: not beside brackets, operators and spaces.
/// </summary>
/// <remarks>Browsers put the space of a sum on both its sides whatever stands there, and none around the name of a function.</remarks>
internal static class MathSpacing
{
    /// <summary>True for a sum, an integral or the name of a function, with or without limits.</summary>
    public static bool IsApplied(Formula part) =>
        IsFunction(part) || Core(part) is OperatorFormula { Class: OperatorClass.Large };

    /// <summary>True for the name of a function, with or without scripts.</summary>
    public static bool IsFunction(Formula part) => Core(part) is IdentifierFormula { Variant: MathVariant.Function };

    /// <summary>True when a thin space stands between two neighbors, of which at least one is applied to what follows it.</summary>
    public static bool Thin(Formula before, Formula after) =>
        IsApplied(before) ? StartsOperand(after, IsFunction(before)) : IsApplied(after) && EndsTerm(before);

    private static Formula Core(Formula part) => part is ScriptsFormula scripts ? scripts.Base : part;

    private static bool StartsOperand(Formula after, bool ofFunction) => Core(after) switch
    {
        SpaceFormula => false,
        FencedFormula => !ofFunction,
        OperatorFormula { Class: OperatorClass.Fence } => !ofFunction,
        OperatorFormula { Class: not OperatorClass.Large } => false,
        _ => true,
    };

    private static bool EndsTerm(Formula before) => Core(before) switch
    {
        SpaceFormula => false,
        OperatorFormula { Class: OperatorClass.Fence } fence => fence.Sign is not ("(" or "[" or "{" or "|"),
        OperatorFormula => false,
        _ => true,
    };
}
