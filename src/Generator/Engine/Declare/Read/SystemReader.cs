using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Declare.Forms;
using ReportGen.Engine.Declare.Text;

namespace ReportGen.Engine.Declare.Read;

/// <summary>Reads an indicator system.</summary>
internal sealed class SystemReader(Reading reading)
{
    private readonly Dictionary<string, SourceSpan> criteria = [];
    private readonly Dictionary<string, SourceSpan> indicators = [];

    public IndicatorSystem? Read(DeclaredFile file)
    {
        if (reading.Open(file, SystemForm.File) is not { } map) return null;
        var id = map.Require("id");
        var name = map.Require("name")?.Localized();
        var symbol = reading.Symbol(map.Require("symbol"));
        var note = map.Find("note")?.Localized();
        var read = map.Find("criteria") is { } list ? list.List().Select(Criterion).OfType<Criterion>().ToImmutableArray() : [];
        map.Close();
        SameNames.Tell(reading.Say, "this criterion", read.Select(c => (c.Id.Value, c.Name, c.Span)));
        SameNames.Tell(reading.Say, "this indicator", read.SelectMany(c => c.Indicators).Select(i => (i.Id.Value, i.Name, i.Span)));
        if (id?.Id() is not { } systemId || name is null || symbol is null) return null;
        return new IndicatorSystem(new SubsystemId(systemId), name, symbol, read, note, id.Span);
    }

    private Criterion? Criterion(Value value)
    {
        if (value.Map() is not { } map) return null;
        var id = map.Require("id");
        var name = map.Require("name")?.Localized();
        var weight = Weight(map);
        var list = map.Require("indicators");
        var read = list?.List().Select(Indicator).OfType<Indicator>().ToImmutableArray() ?? [];
        map.Close();
        if (id?.Id() is not { } criterionId || name is null) return null;
        if (!criteria.TryAdd(criterionId, id.Span)) reading.Say.DuplicateId("criterion", criterionId, criteria[criterionId], id.Span);
        return new Criterion(new CriterionId(criterionId), name, weight, read, id.Span);
    }

    private Indicator? Indicator(Value value)
    {
        if (value.Map() is not { } map) return null;
        var id = map.Require("id");
        var name = map.Require("name")?.Localized();
        var unit = map.Find("unit")?.Localized();
        var direction = map.Require("direction")?.Word();
        var column = map.Find("column")?.Text();
        var (per, perName) = Divisor(map.Find("per"));
        var transform = map.Find("transform")?.Enum<Transform>() ?? Transform.None;
        var (goalposts, weight) = (map.Find("range"), Weight(map));
        var (range, best) = (Range(goalposts), map.Find("optimum"));
        var optimum = Optimum(best);
        var (source, note) = (map.Find("source")?.Localized(), map.Find("note")?.Localized());
        var (formula, over) = (map.Find("formula"), map.Find("formula_over")?.Enum<FormulaOver>() ?? FormulaOver.Filled);
        var cut = formula?.IsScalar == true ? map.CutByComma("formula") : null;
        map.Close();
        var wrong = "";
        var made = cut is null && formula?.Text() is { } text ? Formulas.ColumnFormula.Parse(text, out wrong) : null;
        if (cut is not null) reading.Say.BadFormula("a comma in braces ends it", formula!.Span, cut);
        if (wrong.Length > 0) reading.Say.BadFormula(wrong, formula!.Span);
        if (made is not null && column is not null) reading.Say.WithoutEffect("column", "the indicator has a formula", formula!.Span);
        if (id?.Id() is not { } indicatorId) return null;
        if (!indicators.TryAdd(indicatorId, id.Span))
        {
            reading.Say.IndicatorTwice(indicatorId, indicators[indicatorId], id.Span);
            return null;
        }
        if (name is null || direction is null) return null;
        var better = direction switch
        {
            "positive" or "+" => Direction.Benefit,
            "moderate" => Direction.Moderate,
            _ => Direction.Cost,
        };
        if (better == Direction.Moderate && best is null) reading.Say.NoOptimum(indicatorId, id.Span);
        if (better != Direction.Moderate && best is not null)
        {
            reading.Say.WithoutEffect("optimum", "the direction is not moderate", best.Span);
        }
        if (better == Direction.Moderate && range is not null)
        {
            reading.Say.WithoutEffect("range", "a moderate indicator is measured from its optimum", goalposts!.Span);
        }
        return new Indicator(new IndicatorId(indicatorId), name, unit, better, made is null ? column ?? indicatorId
            : $"={formula!.Text()}", id.Span)
        {
            Formula = made is null ? null : formula!.Text(), FormulaColumns = [.. made?.Columns ?? []], FormulaOver = over,
            Per = per, PerName = perName, Transform = transform,
            Range = range, Optimum = optimum, Weight = weight, Source = source, Note = note,
        };
    }

    private double? Weight(Map map)
    {
        if (map.Find("weight") is not { } value || value.Number() is not { } weight) return null;
        if (weight > 0) return weight;
        reading.Say.BadWeight(weight, value.Span);
        return null;
    }

    /// <summary>A column, or a mapping that says what the report calls it.</summary>
    private static (string? Column, LocalizedText? Name) Divisor(Value? value)
    {
        if (value is null) return default;
        if (value.IsScalar) return (value.Text(), null);
        if (value.Map() is not { } map) return default;
        var (column, name) = (map.Require("column")?.Text(), map.Find("name")?.Localized());
        map.Close();
        return (column, name);
    }

    /// <summary>One value, or [low, high].</summary>
    private static Interval? Optimum(Value? value)
    {
        if (value is null) return null;
        if (!value.IsList) return value.Number() is { } at ? new Interval(at, at) : null;
        return Range(value);
    }

    private static Interval? Range(Value? value)
    {
        if (value?.List() is not { } list) return null;
        if (list.Count != 2 || list[0].Number() is not { } low || list[1].Number() is not { } high) return null;
        return OptionsBinder.Interval(low, high, value);
    }
}
