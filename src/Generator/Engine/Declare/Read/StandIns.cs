using System.Collections.Immutable;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Declare.Forms;

namespace ReportGen.Engine.Declare.Read;

/// <summary>
/// What stands for a part of a study that could not be read, so that the data can be read all the same and every mistake be told at once.
/// Nothing is computed or printed from it.
/// </summary>
internal static class StandIns
{
    public const string Id = "unnamed";

    public static readonly TitleBlock Front = new() { Title = new LocalizedText(Id) };

    public static readonly Theme Theme = new(
        Id, [], ImmutableSortedDictionary<string, string>.Empty,
        ImmutableDictionary<string, ImmutableDictionary<string, string>>.Empty);

    public static MethodChoice? Choice<T>(KnownWords known, SourceSpan span) where T : IMethod =>
        known.Methods<T>() is { Default: { } method } methods
            ? new MethodChoice(method, Scope.Pooled, span)
            {
                Options = Activator.CreateInstance(methods.All.First(m => m.Id == method).Options)!,
            }
            : null;

    public static MethodChoices? Choices<T>(KnownWords known, SourceSpan span) where T : IMethod =>
        Choice<T>(known, span) is { } choice ? new MethodChoices(choice) : null;
}
