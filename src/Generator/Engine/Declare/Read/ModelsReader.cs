using System.Collections.Immutable;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Declare.Forms;
using ReportGen.Engine.Declare.Text;

namespace ReportGen.Engine.Declare.Read;

/// <summary>Reads which models run, each with its options.</summary>
internal sealed class ModelsReader(Reading reading, KnownWords known, List<OptionInForce> options)
{
    public ImmutableArray<ModelChoice> Read(Map study)
    {
        var asked = study.Find("models")?.Map();
        var entries = asked?.Entries.ToList() ?? [];
        foreach (var (key, _, span) in entries.Where(e => known.Models.All(m => m.Id != e.Key)))
        {
            reading.Say.UnknownName("model", key, span, [.. known.Models.Select(m => m.Id)], Elsewhere(study, entries, key));
        }
        var models = ImmutableArray.CreateBuilder<ModelChoice>();
        foreach (var model in known.Models)
        {
            var named = asked?.Find(model.Id);
            if (named is { IsSwitch: true })
            {
                reading.Say.WrongType("a mapping", "true or false", named.Span,
                    "write {enabled: false}, or `--set models.ID.enabled=false`");
                continue;
            }
            var map = named?.Map();
            var runs = map?.Find("enabled")?.Truth() ?? (map is not null || model.ByDefault);
            var (bound, inForce) = OptionsBinder.Bind(model.Options, map, $"models.{model.Id}");
            map?.Close();
            if (!runs) continue;
            options.AddRange(inForce);
            models.Add(new ModelChoice(model.Id, bound, map is null ? study.Span : entries.Find(e => e.Key == model.Id).Span));
        }
        return models.ToImmutable();
    }

    /// <summary>Where a key belongs that stands among the models: under the one before it, where that says nothing, or elsewhere.</summary>
    private static string? Elsewhere(Map study, List<(string Key, Value Value, SourceSpan Span)> entries, string key)
    {
        var at = entries.FindIndex(e => e.Key == key);
        return at > 0 && entries[at - 1] is { Value.IsNothing: true } before && before.Value.Takes(key)
            ? $"'{key}' belongs under `{before.Key}`: indent it" : study.Origin.Elsewhere(key, "the models");
    }
}
