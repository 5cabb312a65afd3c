using System.Collections.Immutable;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Explain;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Load;
using ReportGen.Engine.Wording;

namespace ReportGen.Engine.Explain;

/// <summary>
/// From a question to the way of a number: from the cells of the data to the printed digits, each feature explaining its own part.
/// </summary>
public sealed class ExplainStage(IReadOnlyCollection<Feature> features)
{
    /// <summary>The answer; null, with what is wrong, where the question has none.</summary>
    public Answer? Run(
        ReportPlan plan, ResultSet results, CellTrace cells, Question question, DiagnosticBag diagnostics, out Unanswered? wrong)
    {
        var language = question.Language ?? plan.Languages[0];
        FeatureWords Words(string of) => new(features, plan.Theme, of, new WordingMessages(diagnostics));
        Explainer Explainer(FeatureWords words) => new(plan, results, words.Shared,
        [
            .. features.Where(f => f.Explanation is not null).Select(f => (f.Explanation!, words[f])),
            (new DataExplanation(cells), words.Shared), (new Explanation(StopgapExplanation.Of), words.Shared),
        ]);
        var words = Words(language);
        var explainer = Explainer(words);
        var inOthers = plan.Languages.Where(l => l != language).Select(l => Explainer(Words(l)).Quantities).ToList();
        if (new QuestionReader(plan, results.Panel, explainer.Quantities, inOthers).Read(question, out wrong) is not { } asked) return null;
        var names = plan.Units.ToDictionary(u => u.Id.Value, u => u.Name.In(language));
        var steps = ImmutableArray.CreateBuilder<AnsweredStep>();
        foreach (var (quantity, at) in Way(explainer, asked))
        {
            steps.Add(new AnsweredStep(quantity, at, Where(quantity, at, names, words.Shared), explainer.Of(quantity.Word, at)));
        }
        return new Answer(words.Shared, steps.ToImmutable());
    }

    /// <summary>Every quantity on the way, each once, before those it is made of.</summary>
    private static IEnumerable<(Quantity Quantity, Whose At)> Way(Explainer explainer, (Quantity Quantity, Whose At) asked)
    {
        var met = new HashSet<(string, Whose)>();
        var open = new Stack<(Quantity Quantity, Whose At)>([asked]);
        while (open.TryPop(out var next))
        {
            if (!met.Add((next.Quantity.Word, next.At))) continue;
            yield return next;
            foreach (var operand in explainer.Of(next.Quantity.Word, next.At).Operands.Reverse())
            {
                if (operand.Word is not { } word) continue;
                var quantity = explainer.Quantity(word);
                open.Push((quantity, Explainer.Fitting(quantity, operand.Place)));
            }
        }
    }

    private static string Where(Quantity quantity, Whose at, Dictionary<string, string> units, Words words)
    {
        var name = at.Of is not { } of ? null : quantity.Of is { } known ? known.First(o => o.Key == of).Value : units[of];
        var who = name is null ? null : name == at.Of ? name : words["explain.named", name, at.Of!];
        return string.Join(words["explain.comma"], new[] { who, at.Year?.ToString() }.OfType<string>());
    }
}
