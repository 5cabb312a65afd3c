using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;
using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.Scores;

/// <summary>The indicator systems, with weights where one set serves all years.</summary>
public sealed class IndicatorTable : ITableBuilder
{
    /// <inheritdoc/>
    public string Id => "indicator-system";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        var (plan, words) = (input.Plan, input.Words);
        var rows = plan.Systems.Where(s => !s.IsGiven).SelectMany(s => Rows(s, input)).ToImmutableArray();
        if (rows.IsEmpty) return null;
        return new TableBlock(Id, words[plan.Systems.Count(s => !s.IsGiven) == 1 ? "systems.caption.one" : "systems.caption"],
        [
            new("system", words["systems.system"], NumberStyle.Text) { Merge = true },
            new("criterion", words["systems.criterion"], NumberStyle.Text) { Merge = true },
            new("indicator", words["systems.indicator"], NumberStyle.Text),
            new("unit", words["systems.unit"], NumberStyle.Text),
            new("direction", words["systems.direction"], NumberStyle.Text),
            .. plan.HasOneSetOfWeights() ? new TableColumn[] { new("weight", words["weight"], NumberStyle.Fixed4) } : [],
        ], rows)
        {
            Wide = true,
            Notes = [.. Notes(input)],
        };
    }

    private static IEnumerable<ImmutableArray<TableCell>> Rows(Subsystem system, PartInput input)
    {
        var weights = input.Results.Weights.First(w => w.System == system.Id);
        return
            from criterion in system.Criteria
            from indicator in criterion.Indicators
            select ImmutableArray.Create<TableCell>(
            [
                input.In(system.System.Name), input.In(criterion.Name), input.In(indicator.Name),
                indicator.UnitOfMeasure is { } unit ? input.In(unit) : "",
                indicator.Direction switch
                {
                    Direction.Benefit => "+",
                    Direction.Cost => "\u2212",
                    _ => input.Words["systems.moderate"],
                },
                .. input.Plan.HasOneSetOfWeights() ? new TableCell[] { weights.InAllYears(indicator.Id) } : [],
            ]);
    }

    private static string Plain(double bound) => bound.ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>What is done to values before they are standardized.</summary>
    private static IEnumerable<string> Treatments(PartInput input)
    {
        var (words, all) = (input.Words, input.Plan.Systems.SelectMany(s => s.Indicators).ToList());
        foreach (var i in all.Where(i => i.Formula is not null))
        {
            yield return words[i.FormulaOver == FormulaOver.Observed ? "systems.formula.observed" : "systems.formula", i.Name, i.Formula!];
        }
        foreach (var same in all.Where(i => i.Per is not null).GroupBy(i => i.Per!))
        {
            yield return words["systems.divided", Divisor(same.Key, all), same.Select(i => i.Name)];
        }
        var logged = all.FindAll(i => i.Transform == Transform.Log).ConvertAll(i => i.Name);
        if (logged.Count > 0) yield return words["systems.logged", logged];
        foreach (var i in all.FindAll(i => i.Range is not null))
        {
            yield return words[
                i.Transform == Transform.Log ? "systems.bounded.logged" : "systems.bounded", i.Name, Plain(i.Range!.Value.Low),
                Plain(i.Range.Value.High)];
        }
        foreach (var i in all.FindAll(i => i.Optimum is not null))
        {
            var (low, high) = (i.Optimum!.Value.Low, i.Optimum.Value.High);
            yield return low == high
                ? words["systems.optimum", i.Name, Plain(low)]
                : words["systems.optimum.range", i.Name, Plain(low), Plain(high)];
        }
    }

    /// <summary>
    /// What a column that values are divided by is called: as declared, as the indicator that it holds, or as the data do.
    /// </summary>
    private static LocalizedText Divisor(string column, List<Indicator> all) =>
        all.Find(i => i.Per == column && i.PerName is not null)?.PerName
        ?? all.Find(i => i.Formula is null && i.Column == column && i.Per is null)?.Name
        ?? new LocalizedText(column);

    private static IEnumerable<string> Notes(PartInput input)
    {
        var moderate = input.Plan.Systems.Any(s => s.Indicators.Any(i => i.Direction == Direction.Moderate));
        yield return input.Words[moderate ? "systems.note-moderate" : "systems.note"];
        foreach (var system in input.Plan.Systems)
        {
            if (!system.IsGiven && system.System.Note is { } note) yield return input.In(note);
        }
        foreach (var note in Treatments(input)) yield return note;
        foreach (var indicator in input.Plan.Systems.SelectMany(s => s.Indicators))
        {
            if (indicator.Note is { } note) yield return input.Words["systems.note-of", indicator.Name, note];
        }
    }
}
