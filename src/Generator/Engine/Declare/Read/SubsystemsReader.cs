using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Declare.Text;

namespace ReportGen.Engine.Declare.Read;

/// <summary>A system of a study, and whether its alpha is declared.</summary>
internal sealed record DeclaredSubsystem(Subsystem Subsystem, bool AlphaDeclared)
{
    public SubsystemId Id => Subsystem.Id;

    public double Alpha => Subsystem.Alpha;
}

/// <summary>Reads the systems of a study: each a file, or declared in place with a given score.</summary>
internal sealed class SubsystemsReader(Reading reading)
{
    public IReadOnlyList<DeclaredSubsystem> Read(Map study)
    {
        if (study.Require("systems") is not { } list) return [];
        var read = list.List().Select(Entry).OfType<(IndicatorSystem System, double? Alpha, string? Score, SourceSpan Span)>().ToList();
        CheckIds(read.Select(r => (r.System, r.Score is null, r.Span)));
        SameNames.Tell(reading.Say, "this system", read.Select(r => (r.System.Id.Value, r.System.Name, r.Span)));
        if (read.Count != list.List().Count || read.Count == 0) return [];

        var declared = read.Count(r => r.Alpha is not null);
        if (declared > 0 && declared < read.Count) reading.Say.AlphaForSome(list.Span);
        var sum = read.Sum(r => r.Alpha ?? 0);
        if (declared == read.Count && Math.Abs(sum - 1) > 1e-9) reading.Say.AlphaSum(sum, list.Span);
        return
        [
            .. read.Select(r =>
                new DeclaredSubsystem(new Subsystem(r.System, r.Alpha ?? 1.0 / read.Count, r.Score, r.Span), r.Alpha is not null)),
        ];
    }

    private (IndicatorSystem System, double? Alpha, string? Score, SourceSpan Span)? Entry(Value value)
    {
        if (value.Map() is not { } map) return null;
        var (isUsed, alpha, score) = (map.Has("use"), map.Find("alpha"), map.Find("score")?.Text());
        IndicatorSystem? system = null;
        if (isUsed)
        {
            var file = map.Require("use") is { } named ? reading.FileOrShipped("systems", ".yaml", named) : null;
            if (file is not null) system = new SystemReader(reading).Read(file);
        }
        else
        {
            var id = map.Require("id");
            var (name, letter) = (map.Require("name")?.Localized(), map.Require("symbol"));
            var symbol = reading.Symbol(letter);
            if (score is null) reading.Say.InlineWithoutScore(map.Span);
            if (id?.Id() is { } systemId && name is not null && symbol is not null)
            {
                system = new IndicatorSystem(new SubsystemId(systemId), name, symbol, [], null, id.Span);
            }
        }
        map.Close();
        var weight = alpha?.Number();
        if (weight is <= 0) { reading.Say.BadWeight(weight.Value, alpha!.Span); return null; }
        if (system is null || (alpha is not null && weight is null)) return null;
        var isEmpty = score is null && isUsed && !system.Indicators.Any();
        if (isEmpty && !reading.Diagnostics.HasErrors) reading.Say.NoIndicators(system.Id.Value, system.Span);
        return (system, weight, score, map.Span);
    }

    private void CheckIds(IEnumerable<(IndicatorSystem System, bool Computed, SourceSpan Span)> all)
    {
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        void Check(string what, string id, SourceSpan span)
        {
            if (!seen.TryAdd($"{what} {id}", span)) reading.Say.DuplicateId(what, id, seen[$"{what} {id}"], span);
        }
        foreach (var (system, computed, span) in all)
        {
            // a clash inside one system has been said by its reader
            if (seen.TryGetValue($"system {system.Id}", out var first))
            {
                reading.Say.DuplicateId("system", system.Id.Value, first, span);
                continue;
            }
            seen.Add($"system {system.Id}", span);
            if (!computed) continue;
            foreach (var criterion in system.Criteria.DistinctBy(c => c.Id)) Check("criterion", criterion.Id.Value, criterion.Span);
            foreach (var indicator in system.Indicators.DistinctBy(i => i.Id)) Check("indicator", indicator.Id.Value, indicator.Span);
        }
    }
}
