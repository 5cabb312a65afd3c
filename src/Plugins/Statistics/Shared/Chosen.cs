using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.Shared;

/// <summary>What a model works on: the measures and groupings that its options name, or what it takes where they name none.</summary>
/// <param name="input">What the model computes from.</param>
/// <param name="at">Where the study declares the model.</param>
/// <param name="diagnostics">Where findings go.</param>
internal sealed class Chosen(ModelInput input, SourceSpan at, DiagnosticBag diagnostics)
{
    /// <summary>The measures of these ids; where there are none, the leading one, or every system's score where none leads.</summary>
    public ImmutableArray<Measure> Measures(ImmutableArray<string> ids)
    {
        var known = input.Results.Measures.ToList();
        foreach (var id in ids.Where(id => known.TrueForAll(m => m.Id.Value != id)))
        {
            diagnostics.Error(
                "RG4301", $"there is no measure '{id}'", at, input.LeftOut.TryGetValue(new MeasureId(id), out var model)
                    ? $"it is of the model '{model}', which the study leaves out"
                    : $"measures are {string.Join(", ", known.Select(m => m.Id))}");
        }
        if (!ids.IsEmpty) return [.. ids.Select(id => known.Find(m => m.Id.Value == id)).OfType<Measure>()];
        if (known.Find(m => m.IsLeading) is { } leading) return [leading];
        return [.. known.Where(m => input.Plan.Systems.Any(s => s.Id.Value == m.Id.Value))];
    }

    /// <summary>
    /// The groupings of these ids, in declared order; where there are none, all of the study. None, with a note, where it has none.
    /// </summary>
    public ImmutableArray<RegionGrouping> Groupings(ImmutableArray<string> ids)
    {
        var all = input.Plan.Groupings;
        foreach (var id in ids.Where(id => all.All(g => g.Id.Value != id)))
        {
            diagnostics.Error(
                "RG4302", $"there is no grouping '{id}' in the study", at,
                all.IsEmpty ? "name its file under `groupings:`" : $"groupings are {string.Join(", ", all.Select(g => g.Id))}");
        }
        ImmutableArray<RegionGrouping> chosen = [.. all.Where(g => ids.IsEmpty || ids.Contains(g.Id.Value))];
        if (chosen.IsEmpty) diagnostics.Note("RG4303", "no grouping is declared, so that there is nothing to decompose over", at);
        return chosen;
    }

    /// <summary>
    /// The groupings whose regions hold, in some year, the two units that inequality needs; none, with a note, where none does.
    /// </summary>
    public ImmutableArray<RegionGrouping> OfSeveral(ImmutableArray<RegionGrouping> groupings, ImmutableArray<Measure> measures)
    {
        ImmutableArray<RegionGrouping> several = [.. groupings.Where(g => measures.Any(m => HasTwo(m, g.RegionOf.ContainsKey)))];
        if (several.IsEmpty && !groupings.IsEmpty && !measures.IsEmpty) OneUnit();
        return several;
    }

    /// <summary>Whether some measure has values of two units in a year: false, with a note, where none has.</summary>
    public bool AreSeveral(ImmutableArray<Measure> measures)
    {
        var areSeveral = measures.Any(m => HasTwo(m, _ => true));
        if (!areSeveral && !measures.IsEmpty) OneUnit(); // that there is no such measure is said
        return areSeveral;
    }

    private static bool HasTwo(Measure measure, Func<UnitId, bool> counts) => measure.Values.Columns.Any(year =>
        measure.Values.Rows.Count(u => counts(u) && measure.Values.At(u, year) is not null) > 1);

    private void OneUnit() => diagnostics.Note("RG4315", "inequality needs two units with a value in a year; there is one", at);

    /// <summary>What a hint says of a name that is neither a measure nor an indicator.</summary>
    public static string NameAnother(string name) =>
        $"name a measure or an indicator of a system; a column that no system uses is written {{column: {name}}}";

    /// <summary>The name and the values of a variable; null where its id is neither a measure's nor an indicator's.</summary>
    public (LocalizedText Name, LabeledMatrix<UnitId, Year> Values)? Values(Variable variable)
    {
        var (results, id) = (input.Results, variable.Id);
        if (variable.Column is { Length: > 0 } column)
        {
            return (variable.Name ?? new LocalizedText(column), results.Panel.Columns[column]);
        }
        if (results.FindMeasure(new MeasureId(id)) is { } measure) return (measure.Name, measure.Values);
        var indicator = input.Plan.Systems.SelectMany(s => s.Indicators).FirstOrDefault(i => i.Id.Value == id);
        return indicator is not null && results.Panel.Indicators.TryGetValue(indicator.Id, out var series)
            ? (indicator.Name, series.Values)
            : null;
    }

    /// <summary>
    /// The weights that units are counted by: null, and true, where none are named; false, with an error, where they name no values, or
    /// some unit-year of a measure has no weight above 0.
    /// </summary>
    public bool AreWeighed(Variable by, IEnumerable<Measure> measures, out UnitWeights? weights)
    {
        weights = null;
        if (by.IsNone) return true;
        if (by.Log)
        {
            diagnostics.Error("RG4350", $"units are counted by '{by.Column}' itself, not by its logarithm", at, "leave `log:` out");
            return false;
        }
        if (Values(by) is not var (name, values))
        {
            diagnostics.Error("RG4341", $"the weights '{by}' are neither a measure nor an indicator", at, NameAnother(by.Id));
            return false;
        }
        var without = (from m in measures
                       from u in m.Values.Rows
                       from y in m.Values.Columns
                       where m.Values.At(u, y) is not null && values.At(u, y) is not > 0
                       select (u, y)).Distinct().ToList();
        if (without.Count > 0)
        {
            diagnostics.Error("RG4342", $"there is no weight above 0 in {Names.UnitYears(without)}", at,
                "units are counted by shares of the weights: every unit-year with a score needs one"
                + (by.Column.Length > 0 ? "; gaps of a column that is named here are not filled" : ""));
            return false;
        }
        weights = new UnitWeights(by.ToString(), name, values);
        return true;
    }

    /// <summary>Whether a measure can be an amount that units share: false, with an error, where a value is negative.</summary>
    public bool IsNonnegative(Measure measure)
    {
        var negative = measure.Values.Where(v => v < 0).ToList();
        if (negative.Count == 0) return true;
        diagnostics.Error(
            "RG4304", $"measure '{measure.Id}' is negative in {Names.UnitYears(negative)}", at,
            "inequality is told of amounts that are shared out: of values that are not below 0");
        return false;
    }
}
