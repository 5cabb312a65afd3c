using ReportGen.Contracts.Data;
using ReportGen.Contracts.Explain;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Diagnostics;
using ReportGen.Engine.Load.Raw;

namespace ReportGen.Engine.Explain;

/// <summary>
/// Finds the quantity and the place that a question means, by ids and by names in any language of the study, or says what is wrong with it.
/// </summary>
/// <param name="plan">The plan.</param>
/// <param name="panel">The panel.</param>
/// <param name="quantities">What can be asked after, in the language of the answer.</param>
/// <param name="inOthers">The same in the other languages of the study.</param>
internal sealed class QuestionReader(
    ReportPlan plan, Panel panel, IReadOnlyCollection<Quantity> quantities, IReadOnlyList<IReadOnlyCollection<Quantity>> inOthers)
{
    private readonly Dictionary<string, List<Quantity>> others =
        inOthers.SelectMany(q => q).GroupBy(q => q.Word).ToDictionary(q => q.Key, q => q.ToList(), StringComparer.Ordinal);

    public (Quantity Quantity, Whose At)? Read(Question question, out Unanswered? wrong)
    {
        if (Quantity(question.Measure, out wrong) is not { } quantity) return null;
        var (of, year) = ((string?)null, (Year?)null);
        foreach (var asked in question.Places)
        {
            var word = Folded.HalfWidth(asked);
            if (quantity.HasYear && year is null && int.TryParse(word.TrimEnd('度').TrimEnd('年'), out var number)
                && IsYear(number, quantity, of))
            {
                if (!plan.Years.Contains(new Year(number)))
                {
                    wrong = new Unanswered($"the study has no year {number}", $"its years are {Years()}");
                    return null;
                }
                year = new Year(number);
            }
            else if (of is not null || quantity.Of is { IsEmpty: true })
            {
                wrong = new Unanswered($"'{word}' is one word too many for '{quantity.Word}'", Usage(quantity));
                return null;
            }
            else if ((of = Place(quantity, word, out wrong)) is null) return null;
        }
        of ??= quantity.Of is { Length: 1 } only ? only[0].Key : null;
        year ??= quantity.HasYear && plan.Years.Length == 1 ? plan.Years[0] : null;
        if ((of is null && quantity.Of is not { IsEmpty: true }) || (year is null && quantity.HasYear))
        {
            wrong = new Unanswered(
                $"'{quantity.Word}' needs {(of is null && quantity.Of is not { IsEmpty: true } ? Whose(quantity) : "a year")}",
                Usage(quantity));
            return null;
        }
        return (quantity, new Whose(of, year));
    }

    /// <summary>A number is a year unless it is also the id of what the quantity is of, and that is still to be said.</summary>
    private bool IsYear(int number, Quantity quantity, string? of) =>
        plan.Years.Contains(new Year(number)) || of is not null || quantity.Of is { IsEmpty: true }
        || (number is > 1000 and < 3000 && !Known(quantity).Any(k => k.Id == $"{number}"));

    private Quantity? Quantity(string word, out Unanswered? wrong)
    {
        wrong = null;
        var found = quantities.FirstOrDefault(q => q.Word == word) ?? quantities.FirstOrDefault(q => q.Aliases.Contains(word));
        if (found is not null) return found;
        if (new NamedMeasures(plan).Words(word).Where(w => quantities.Any(q => q.Word == w)).ToList() is { Count: > 0 } named)
        {
            if (named is [var only]) return quantities.First(q => q.Word == only);
            wrong = new Unanswered($"'{word}' is the name of several: {string.Join(", ", named)}", "name it by its id");
            return null;
        }
        var ending = Asked.Where(q => q.Word.EndsWith($":{word}", StringComparison.Ordinal) || q.Word.Split(':')[0] == word)
            .Select(q => q.Word).Take(6).ToList();
        var hint = ending.Count > 0
            ? $"did you mean one of {string.Join(", ", ending)}?"
            : Nearest.Hint(word, quantities.SelectMany(q => q.Aliases.Append(q.Word)))
                ?? $"what can be asked after is {string.Join(", ", Kinds())}";
        wrong = new Unanswered($"there is no measure '{word}'", hint);
        return null;
    }

    /// <summary>The quantities without the steps that only lead to others.</summary>
    private IEnumerable<Quantity> Asked =>
        quantities.Where(q => q.Word.Split(':')[0] is not ("cell" or "filled" or "level" or "untreated"));

    /// <summary>Every word, those with an indicator or a measure behind a colon once.</summary>
    private IEnumerable<string> Kinds() =>
        Asked.GroupBy(q => q.Word.Split(':')[0]).Select(g => g.Count() == 1 ? g.First().Word : $"{g.Key}:ID");

    private string? Place(Quantity quantity, string word, out Unanswered? wrong)
    {
        wrong = null;
        var known = Known(quantity).ToList();
        var found = known.Where(k => k.Id == word).Concat(known.Where(k => k.Names.Any(n => Folded.Key(n) == Folded.Key(word))))
            .Select(k => k.Id).Distinct().ToList();
        if (found.Count > 0 && (found.Count == 1 || found[0] == word)) return found[0];
        if (found.Count > 1)
        {
            wrong = new Unanswered($"'{word}' is the name of several: {string.Join(", ", found)}", "name it by its id");
            return null;
        }
        var listed = quantity.Of is null ? plan.Units.FirstOrDefault(u => u.Id.Value == word || u.Name.Wordings.Contains(word)) : null;
        wrong = listed is not null
            ? new Unanswered(
                $"the {plan.UnitNoun.In(MessageLanguage.Id)} '{word}' takes no part in the study: it has no row in the data, or is left " +
                    "out",
                null)
            : new Unanswered(
                $"there is no {(quantity.Of is null ? plan.UnitNoun.In(MessageLanguage.Id) : "place")} '{word}'",
                Holding(word, known) ?? Nearest.Hint(word, known.SelectMany(k => k.Names.Prepend(k.Id)))
                    ?? $"'{quantity.Word}' is of {string.Join(", ", known.Take(5).Select(Named))}{(known.Count > 5 ? ", ..." : "")}");
        return null;
    }

    /// <summary>The places whose names hold what was asked for, as 北京 does 京; null for none, or more than a few.</summary>
    private static string? Holding(string word, List<(string Id, IEnumerable<string> Names)> known)
    {
        var holding = known.Select(k => k.Names.FirstOrDefault(n => Folded.Key(n).Contains(Folded.Key(word), StringComparison.Ordinal)))
            .OfType<string>().ToList();
        return Folded.Key(word).Length == 0 ? null : holding switch
        {
            [var only] => $"did you mean '{only}'?",
            { Count: > 1 and <= 8 } => $"did you mean one of {string.Join(", ", holding.Select(n => $"'{n}'"))}?",
            _ => null,
        };
    }

    /// <summary>A place by its id and, where they are others, its names in the languages of the study.</summary>
    private string Named((string Id, IEnumerable<string> Names) place)
    {
        var names = place.Names.Take(plan.Languages.Length).Where(n => n != place.Id).Distinct().ToList();
        return names.Count == 0 ? place.Id : $"{place.Id} ({string.Join(", ", names)})";
    }

    private IEnumerable<(string Id, IEnumerable<string> Names)> Known(Quantity quantity) => quantity.Of is { } of
        ? of.Select(o => (o.Key, others.GetValueOrDefault(quantity.Word, []).SelectMany(q => q.Of ?? []).Where(n => n.Key == o.Key)
            .Select(n => n.Value).Prepend(o.Value).Distinct()))
        : plan.Units.Where(u => panel.Units.Find(u.Id) >= 0).Select(u => (u.Id.Value, u.Name.Wordings.Concat(u.Aliases)));

    private string Whose(Quantity quantity) =>
        quantity.Of is { } of ? $"one of {string.Join(", ", of.Take(8).Select(o => o.Key))}{(of.Length > 8 ? ", ..." : "")}"
        : $"a {plan.UnitNoun.In(MessageLanguage.Id)}";

    private string Usage(Quantity quantity) =>
        $"reportgen explain STUDY {quantity.Word}{(quantity.Of is { IsEmpty: true } ? "" : quantity.Of is null ? " UNIT" : " PLACE")}"
        + (quantity.HasYear ? " YEAR" : "");

    private string Years() => plan.Years.Length <= 6 ? string.Join(", ", plan.Years) : $"{plan.Years[0]} to {plan.Years[^1]}";
}
