using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Weighting;

namespace ReportGen.Statistics.Ahp;

/// <summary>The weighting "ahp": of a system or of a criterion, by judgements that the study declares.</summary>
public sealed class AhpWeighting() : Weighting<AhpOptions>("ahp")
{
    /// <inheritdoc/>
    protected override Weights Weigh(
        NormalizedScores scores, Subsystem system, Scope scope, AhpOptions options, DiagnosticBag diagnostics)
    {
        var items = options.Of == AhpOf.Criteria
            ? system.Criteria.Select(c => (Id: c.Id.Value, c.Name)).ToList()
            : system.Indicators.Select(i => (Id: i.Id.Value, i.Name)).ToList();
        if (Judgements(options, items.Count, system, diagnostics) is not { } judgements)
        {
            return ProportionalWeights.Of(scores, scope, _ => 1);
        }
        var found = Ahp.Of(judgements, options.Index);
        if (!found.IsConsistent) ReportInconsistent(found, system, diagnostics);
        var shares = options.Of == AhpOf.Criteria
            ? system.Criteria.SelectMany((c, k) => c.Indicators.Select(_ => found.Weights[k] / c.Indicators.Length)).ToList()
            : [.. found.Weights];
        var weights = ProportionalWeights.Of(scores, scope, j => shares[j]);
        return new Weights(weights.System, weights.Scope, weights.Values)
        {
            Audits = [
                new AhpAudit(Matrix(system, options.Of), [.. items.Select(i => i.Name)], [.. items.Select(i => i.Id)], judgements, found)],
        };
    }

    /// <summary>What the matrix compares, by id: the criteria of a system, or the indicators of a system or criterion.</summary>
    private static string Matrix(Subsystem system, AhpOf of) =>
        of == AhpOf.Indicators && system.Criteria.Length == 1 ? system.Criteria[0].Id.Value : system.Id.Value;

    private static double[,]? Judgements(AhpOptions options, int items, Subsystem system, DiagnosticBag diagnostics)
    {
        void Refuse(string why) => diagnostics.Error(
            "RG4122", $"the judgements cannot be used: {why}", system.Span,
            "`matrix: [[1, 3], [1/3, 1]]`: a row and a column for each item in declared order, and each pair's judgements reciprocals " +
                "of each other");
        if (options.Matrix.Count != items || options.Matrix.Any(r => r.Count != items))
        {
            Refuse(
                $"there are {items} items to compare, and the matrix has {options.Matrix.Count} rows of " +
                    $"{(options.Matrix.Count == 0 ? 0 : options.Matrix[0].Count)}");
            return null;
        }
        if (items > Ahp.MostItems)
        {
            Refuse($"{items} items are more than {Ahp.MostItems}");
            return null;
        }
        var judgements = new double[items, items];
        for (var i = 0; i < items; i++)
        {
            for (var j = 0; j < items; j++)
            {
                if (Number(options.Matrix[i][j]) is not { } judgement)
                {
                    Refuse($"'{options.Matrix[i][j]}' is no number");
                    return null;
                }
                judgements[i, j] = judgement;
            }
        }
        if (Ahp.Contradiction(judgements) is not { } pair) return judgements;
        var (above, below) = (judgements[pair.Row, pair.Column], judgements[pair.Column, pair.Row]);
        Refuse(FormattableString.Invariant(
            $"items {pair.Row + 1} and {pair.Column + 1} are judged {above} one way and {below} the other"));
        return null;
    }

    /// <summary>A number, or one over another.</summary>
    private static double? Number(string text)
    {
        var parts = text.Split('/');
        double? Of(string part) =>
            double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var n) && double.IsFinite(n) ? n : null;
        return parts switch
        {
            [var one] => Of(one),
            [var above, var below] => Of(above) / Of(below),
            _ => null,
        };
    }

    private static void ReportInconsistent(Ahp found, Subsystem system, DiagnosticBag diagnostics)
    {
        var ratio = found.ConsistencyRatio.ToString("0.000", CultureInfo.InvariantCulture);
        var name = system.Criteria.Length == 1 ? system.Criteria[0].Name : system.System.Name;
        diagnostics.Warning(
            "RG4123", $"the judgements of system '{system.Id}' contradict each other: CR = {ratio} is not below 0.1", system.Span,
            "look at them again before the weights are used", new Said("ahp", "inconsistent", name, ratio));
    }
}
