using ReportGen.Contracts.Data;
using ReportGen.Contracts.Explain;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Explain;

/// <summary>Finds, for a word and a place, the quantity that answers and asks it once.</summary>
internal sealed class Explainer
{
    private readonly Dictionary<(string Word, Whose Place), Step> steps = [];
    private readonly Dictionary<string, Quantity> quantities = new(StringComparer.Ordinal);
    private readonly Panel panel;
    private readonly Words words;

    /// <param name="plan">The plan.</param>
    /// <param name="results">The results.</param>
    /// <param name="words">The words of explanations.</param>
    /// <param name="explanations">Those of the features, each with its words; the first that is no stopgap answers.</param>
    public Explainer(ReportPlan plan, ResultSet results, Words words, IEnumerable<(IExplanation Explanation, Words Words)> explanations)
    {
        (panel, this.words) = (results.Panel, words);
        var all = explanations.SelectMany(e => e.Explanation.Quantities(new ExplainInput(plan, results, e.Words, Of))).ToList();
        foreach (var quantity in all.OrderBy(q => q.IsStopgap)) quantities.TryAdd(quantity.Word, quantity); // a stable order
    }

    /// <summary>Everything that can be asked after, in the order of the features.</summary>
    public IReadOnlyCollection<Quantity> Quantities => quantities.Values;

    /// <summary>The quantity of a word that an explanation uses; one that nobody offers is a defect.</summary>
    public Quantity Quantity(string word) =>
        quantities.TryGetValue(word, out var found) ? found : throw new KeyNotFoundException($"no feature explains '{word}'");

    /// <summary>How a number came about.</summary>
    public Step Of(string word, Whose place)
    {
        var quantity = Quantity(word);
        var at = Fitting(quantity, place);
        if (steps.TryGetValue((word, at), out var known)) return known;
        return steps[(word, at)] = IsAbsent(quantity, at) ? Step.Undefined(words["explain.no-row"]) : quantity.Explain(at);
    }

    /// <summary>A place without what the quantity does not have.</summary>
    public static Whose Fitting(Quantity quantity, Whose place) =>
        new(quantity.Of is { IsEmpty: true } ? null : place.Of, quantity.HasYear ? place.Year : null);

    /// <summary>True for a unit-year that has no row.</summary>
    private bool IsAbsent(Quantity quantity, Whose at) =>
        quantity.Of is null && at is { Of: not null, Year: { } year }
        && !(panel.Units.Find(at.Unit) is >= 0 and var u && panel.Years.Find(year) is >= 0 and var t && panel.IsPresent(u, t));
}
