using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Declare.Forms;

namespace ReportGen.Engine.Declare.Read;

/// <summary>Reads the choice of a method: for the study, and for single systems, criteria and indicators.</summary>
/// <param name="reading">What the readers share.</param>
/// <param name="options">Takes what is in force.</param>
internal sealed class MethodReader(Reading reading, List<OptionInForce> options)
{
    /// <summary>
    /// The method of a kind that knows no exceptions; null, with an error, where none is declared and none is in force by itself.
    /// </summary>
    public MethodChoice? Read(Map study, string key, string name, KnownMethods methods) =>
        Choice(study, key, name, methods, null, []).Choice;

    /// <summary>The methods of a kind that may differ by system, criterion and indicator.</summary>
    public MethodChoices? Read(
        Map study, string key, string name, KnownMethods methods, IReadOnlyList<Subsystem> systems, bool sharesToo = false)
    {
        var ids = systems.SelectMany(Ids).ToList();
        var (choice, map) = Choice(study, key, name, methods, MethodForm.Target(methods, sharesToo), ids);
        if (choice is null) return null;
        var exceptions = ImmutableDictionary.CreateBuilder<string, MethodChoice>();
        var shares = ImmutableDictionary.CreateBuilder<IndicatorId, double>();
        foreach (var (id, value, span) in map?.Others() ?? [])
        {
            if (!IsKnown(id, systems, out var indicator)) { Unknown(id, span, map!, systems); continue; }
            var shown = $"{key}.{id}";
            if (sharesToo && indicator is { } single)
            {
                if (!value.IsScalar || methods.Ids.Contains(value.Text())) reading.Say.NoMethodOfIndicator(id, span);
                else if (value.Number() is { } share) Share(single, share, shown, value.Span, shares);
            }
            else if (One(value, shown, name, methods, null, span) is { Choice: { } own }) exceptions[id] = own;
        }
        return new MethodChoices(choice, exceptions.ToImmutable()) { Shares = shares.ToImmutable() };
    }

    /// <summary>One choice standing at a value, such as a level of the aggregation.</summary>
    public MethodChoice? Read(Value? value, string path, string name, KnownMethods methods, SourceSpan otherwise) =>
        One(value, path, name, methods, null, otherwise).Choice;

    private (MethodChoice? Choice, Map? Map) Choice(
        Map study, string key, string name, KnownMethods methods, Form? target, IReadOnlyCollection<string> ids) =>
        One(study.Find(key), key, name, methods, target, study.Span, ids);

    private (MethodChoice? Choice, Map? Map) One(
        Value? declared, string path, string name, KnownMethods methods, Form? target, SourceSpan otherwise,
        IReadOnlyCollection<string>? ids = null)
    {
        var value = declared is null ? null : ShortMethod.WrittenOut(declared, methods, ids ?? []);
        if (declared is not null && value is null) return (null, null); // a wrong short form, which has been said
        var map = value is { IsScalar: false } ? value.Map() : null;
        var said = map is not null ? map.Find("method") : value is { IsScalar: true } ? value : null;
        var method = said?.Word();
        if ((method ?? methods.Default) is not { } chosen)
        {
            if (map is not null && said is null) reading.Say.MissingKey("method", name, map.Span);
            else if (value is null) reading.Say.MissingKey(path, "the study", otherwise);
            return (null, null);
        }
        var form = methods.All.FirstOrDefault(m => m.Id == chosen);
        if (form.Options is null) return (null, null); // not one of the words, which has been said
        map = map?.As(MethodForm.Chosen(name, methods, chosen, target));
        map?.Find("method");
        var scope = methods.HasScope ? map?.Find(MethodForm.Scope) : null;
        var over = scope?.Word() is { } word ? form.Scopes.First(s => Spelling.Value(s) == word) : Scope.Pooled;
        options.Add(new OptionInForce(methods.HasScope ? $"{path}.method" : path, chosen, said is not null));
        if (methods.HasScope) options.Add(new OptionInForce($"{path}.scope", Spelling.Value(over), scope is not null));
        var (bound, inForce) = OptionsBinder.Bind(form.Options, map, path, (v, at) => One(v, at, name, methods, null, v.Span).Choice);
        options.AddRange(inForce);
        map?.Close();
        return (new MethodChoice(chosen, over, value?.Span ?? otherwise) { Options = bound }, map);
    }

    private void Share(
        IndicatorId indicator, double share, string path, SourceSpan at, ImmutableDictionary<IndicatorId, double>.Builder shares)
    {
        if (share is <= 0 or >= 1) { reading.Say.ShareOutside(share, at); return; }
        shares[indicator] = share;
        options.Add(new OptionInForce(path, Spelling.Value(share), true));
    }

    /// <summary>What a key may mean before it means a method.</summary>
    private static IEnumerable<string> Ids(Subsystem system) =>
        [system.Id.Value, .. system.Criteria.Select(c => c.Id.Value), .. system.Indicators.Select(i => i.Id.Value)];

    private static bool IsKnown(string id, IReadOnlyList<Subsystem> systems, out IndicatorId? indicator)
    {
        indicator = systems.SelectMany(s => s.Indicators).Any(i => i.Id.Value == id) ? new IndicatorId(id) : null;
        return indicator is not null || systems.Any(s => s.Id.Value == id || s.Criteria.Any(c => c.Id.Value == id));
    }

    private void Unknown(string id, SourceSpan at, Map map, IReadOnlyList<Subsystem> systems)
    {
        if (systems.Count == 0) return; // they could not be read, which has been said
        reading.Say.UnknownKey(id, at, [.. map.Keys, .. systems.SelectMany(Ids)]);
    }
}
