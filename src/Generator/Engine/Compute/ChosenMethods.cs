using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Engine.Compute;

/// <summary>The method that a choice names.</summary>
internal static class ChosenMethods
{
    public static T Method<T>(this IReadOnlyCollection<Feature> features, MethodChoice choice) where T : IMethod =>
        features.Select(f => f.Method).OfType<T>().First(m => m.Id == choice.Method);
}
