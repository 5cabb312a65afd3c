using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Engine.Compute;

/// <summary> The order in which models run, from what they need alone: of those whose needs are met, the one whose id comes first. Who
/// reads all measures waits for every model that offers some, but for those that wait for measures themselves.
/// </summary>
internal sealed class ModelOrder
{
    private readonly List<IModel> waiting;

    public ModelOrder(IEnumerable<IModel> models) => waiting = [.. models.OrderBy(m => m.Id, StringComparer.Ordinal)];

    /// <summary>The next model to run; null when none can.</summary>
    public IModel? Next(Func<ResultKey, bool> isThere)
    {
        var next = waiting.Find(m => m.Needs.All(n => IsMet(n, m, isThere))) ?? waiting.Find(
            m => m.Needs.All(n => n is not Need.Result r || isThere(r.Key)));
        if (next is not null) waiting.Remove(next);
        return next;
    }

    /// <summary>The models that cannot run, with the results they lack.</summary>
    public IEnumerable<(IModel Model, IReadOnlyList<ResultKey> Lacking)> Waiting(Func<ResultKey, bool> isThere) =>
        waiting.Select(m => (m, (IReadOnlyList<ResultKey>)[.. m.Needs.OfType<Need.Result>().Select(n => n.Key).Where(k => !isThere(k))]));

    private bool IsMet(Need need, IModel model, Func<ResultKey, bool> isThere) => need switch
    {
        Need.Result result => isThere(result.Key),
        Need.Optional optional => isThere(optional.Key) || !waiting.Exists(m => m != model && m.Key == optional.Key),
        Need.EveryMeasure => !waiting.Exists(m => m != model && m.OffersMeasures && !m.Needs.Contains(Need.AllMeasures)),
        _ => throw new ArgumentException($"{need} is no need"),
    };
}
