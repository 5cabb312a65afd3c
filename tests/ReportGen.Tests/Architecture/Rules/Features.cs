using Microsoft.CodeAnalysis;
using ReportGen.Tests.Architecture.Code;

namespace ReportGen.Tests.Architecture.Rules;

/// <summary>
/// The walls between the features of Statistics. A feature may read another's result: the result type with its key, what the result's
/// members are made of, the options it was made under, the ids of its
/// measures. It may also compute by another's formula (the static class named as its folder):
/// mathematics has no inside. Everything else of a feature (model, tables, figures, facts, files) is its own. What features share
/// stands in folders of its own, which know no feature.
/// </summary>
internal static class Features
{
    private const string Root = "ReportGen.Statistics";

    private static readonly string[] Common = ["Shared", "Normalizing", "Weighting", "Space"];

    public static IEnumerable<Breach> Apart(SourceCode code)
    {
        var open = code.Uses.Where(u => FeatureOf(u.To) is not null).Select(u => u.Type).Distinct(SymbolEqualityComparer.Default)
            .OfType<INamedTypeSymbol>().Where(IsDoor).SelectMany(Reachable).Select(NameOf).ToHashSet(StringComparer.Ordinal);
        foreach (var use in Crossings(code))
        {
            var (from, to) = (FeatureOf(use.From)!, FeatureOf(use.To)!);
            if (Common.Contains(from)) yield return new Breach(use.At, $"{from}, which features share, knows {use.What} of {to}");
            else if (!open.Contains(use.TypeName)) yield return new Breach(use.At, $"{from} uses {use.What}, an inside of {to}");
        }
    }

    /// <summary>Every use of one feature in another.</summary>
    public static IEnumerable<Use> Crossings(SourceCode code) =>
        from use in code.Uses
        let here = FeatureOf(use.From)
        let there = FeatureOf(use.To)
        where here is not null && there is not null && here != there && !Common.Contains(there)
        select use;

    private static string? FeatureOf(string space) => space.Split('.') is ["ReportGen", "Statistics", var feature, ..] ? feature : null;

    /// <summary>Results, options and formulas.</summary>
    private static bool IsDoor(INamedTypeSymbol type) =>
        type.AllInterfaces.Any(i => i.Name == "IModelResult")
        || type.Name.EndsWith("Options", StringComparison.Ordinal)
        || type.Name.EndsWith("Measures", StringComparison.Ordinal)
        || (type.IsStatic && $"{Root}.{type.Name}" == type.ContainingNamespace.ToDisplayString());

    /// <summary>A type and what its public members are made of, within its feature.</summary>
    private static IEnumerable<INamedTypeSymbol> Reachable(INamedTypeSymbol door)
    {
        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var todo = new Stack<ITypeSymbol>([door]);
        while (todo.TryPop(out var next))
        {
            if (next is not INamedTypeSymbol type) continue;
            foreach (var argument in type.TypeArguments) todo.Push(argument);
            if (FeatureOf(NamespaceOf(type)) != FeatureOf(NamespaceOf(door)) || !seen.Add(type.OriginalDefinition)) continue;
            foreach (var member in type.OriginalDefinition.GetMembers().Where(m => m.DeclaredAccessibility == Accessibility.Public))
            {
                if (member is IPropertySymbol property) todo.Push(property.Type);
                if (member is IMethodSymbol method) todo.Push(method.ReturnType);
            }
        }
        return seen;
    }

    private static string NameOf(INamedTypeSymbol type) => $"{NamespaceOf(type)}.{type.Name}";

    private static string NamespaceOf(INamedTypeSymbol type) => type.ContainingNamespace?.ToDisplayString() ?? "";
}
