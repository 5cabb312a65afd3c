using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Engine.Wording;

namespace ReportGen.Engine.Compose.Slots;

/// <summary> What features print in the slots of a report. A feature with a model speaks when its result is there; a method speaks when it
/// is in force for a computed system, once for each way it is in force.
/// </summary>
internal sealed class Fillings(ReportPlan plan, ResultSet results, IReadOnlyCollection<Feature> features, FeatureWords words)
{
    /// <summary>Whether a feature has anything to say; one whose facts are all empty has not.</summary>
    public Func<Feature, bool> HasFacts { get; set; } = _ => true;

    /// <summary>A text in a slot, with what it may ask of the method it describes.</summary>
    /// <param name="Feature">The feature that says it.</param>
    /// <param name="Slot">The slot.</param>
    /// <param name="File">The file of words.</param>
    /// <param name="Part">The text.</param>
    /// <param name="Method">How the method is in force; null for other features.</param>
    internal sealed record Filling(string Feature, string Slot, string File, WordsPart Part, MethodFacts? Method);

    /// <summary>
    /// The texts of a slot, in order; how indicators become criteria is said before how criteria become a system, and a method before
    /// those that it is made of.
    /// </summary>
    public IEnumerable<Filling> Of(string slot) =>
        from entry in Speaking(slot)
        let filling = words.Filling(entry.Feature, slot)
        where filling is not null
        from method in MethodFacts.Of(entry.Feature, plan)
        orderby entry.Slot.Order, method is { OfCriteria: true, OfIndicators: false }, method?.Place ?? 0
        select new Filling(entry.Feature.Id, slot, filling.Value.File, filling.Value.Part, method);

    /// <summary>The slots of a section that features fill, in order.</summary>
    public IEnumerable<string> Slots(string section) =>
        features.SelectMany(f => f.Slots).Where(s => s.Section == section).OrderBy(s => s.Order).Select(s => s.Id).Distinct();

    /// <summary>The sections that features fill.</summary>
    public IEnumerable<string> Sections => features.SelectMany(f => f.Slots).Select(s => s.Section).Distinct();

    /// <summary>The section that a feature fills first; null for none.</summary>
    public static string? SectionOf(Feature feature) => feature.Slots.IsEmpty ? null : feature.Slots[0].Section;

    private IEnumerable<(Feature Feature, Slot Slot)> Speaking(string slot) =>
        from feature in features
        from filled in feature.Slots
        where filled.Id == slot && (feature.Model is null || results.FindAny(feature.Model.Key) is not null)
        where feature.Method is not null || HasFacts(feature) // a method in force is told, whatever its results are
        orderby filled.Order, feature.Id
        select (feature, filled);
}
