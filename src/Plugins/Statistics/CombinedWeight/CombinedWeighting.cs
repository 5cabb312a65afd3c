using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Weighting;

namespace ReportGen.Statistics.CombinedWeight;

/// <summary>The weighting "combined": several weightings brought together, pooled or per year.</summary>
public sealed class CombinedWeighting() : WeightingOfOthers<CombinedOptions>("combined")
{
    /// <inheritdoc/>
    protected override Weights Weigh(
        NormalizedScores scores, Subsystem system, Scope scope, CombinedOptions options, WeighBy by, DiagnosticBag diagnostics)
    {
        if (!AreUsable(options, system, diagnostics)) return ProportionalWeights.Of(scores, scope, _ => 1);
        var sources = options.Of.Select(choice => by(scores, system, choice)).ToList();
        if (diagnostics.HasErrors) return ProportionalWeights.Of(scores, scope, _ => 1);
        var years = scores.Values[0].Columns;
        var (sets, audits) = (new double[years.Count][], ImmutableArray.CreateBuilder<CombinationAudit>());
        for (var t = 0; t < years.Count; t++)
        {
            if (t > 0 && scope == Scope.Pooled && sources.TrueForAll(s => AreAlike(s, t)))
            {
                sets[t] = sets[t - 1];
                continue;
            }
            var at = sources.Select(s => Enumerable.Range(0, scores.Indicators.Count).Select(j => s.Values.At(j, t)!.Value).ToArray())
                .ToList();
            var (made, audit) = Combined(at, options, system, scope == Scope.Pooled ? null : years[t], diagnostics);
            if (made is null) return ProportionalWeights.Of(scores, scope, _ => 1);
            sets[t] = made;
            audits.AddRange(audit);
        }
        var names = Names(options);
        return new Weights(
            scores.System, scope, LabeledMatrix<IndicatorId, Year>.From(scores.Indicators, years, (j, t) => sets[t][j]),
            [
                .. sources.SelectMany(s => s.Columns).DistinctBy(c => c.Id),
                .. sources.Select((s, p) => new WeightColumn($"source:{names[p]}", s.Values)),
            ])
        {
            Audits = [.. sources.SelectMany(s => s.Audits), .. audits],
        };
    }

    private static bool AreAlike(Weights weights, int year) =>
        Enumerable.Range(0, weights.Values.Rows.Count).All(j => weights.Values.At(j, year) == weights.Values.At(j, year - 1));

    private static (double[]? Weights, IEnumerable<CombinationAudit> Audits) Combined(
        List<double[]> sources, CombinedOptions options, Subsystem system, Year? year, DiagnosticBag diagnostics)
    {
        var m = sources[0].Length;
        if (options.By is CombinedBy.Multiplicative or CombinedBy.Geometric)
        {
            var power = options.By == CombinedBy.Geometric ? 1.0 / sources.Count : 1;
            var products = Enumerable.Range(0, m)
                .Select(j => Math.Pow(sources.Aggregate(1.0, (product, w) => product * w[j]), power)).ToArray();
            if (products.Sum() > 0) return (Array.ConvertAll(products, p => p / products.Sum()), []);
            diagnostics.Error(
                "RG4124", $"the combined weights of system '{system.Id}' are all 0: each indicator has the weight 0 by some method",
                system.Span,
                "say `by: linear`");
            return (null, []);
        }
        var (coefficients, used) = Coefficients(sources, options, system, year, diagnostics);
        if (coefficients.IsEmpty) return (null, []);
        var weights = Enumerable.Range(0, m).Select(j => sources.Select((w, p) => coefficients[p] * w[j]).Sum()).ToArray();
        var word = options.By == CombinedBy.Linear ? "linear" : "game-theory";
        var names = Names(options);
        return (Array.ConvertAll(weights, w => Math.Max(0, w) / weights.Sum()),
            coefficients.Select((c, p) => new CombinationAudit(system.Id, year, word, names[p], c, used)));
    }

    private static (ImmutableArray<double> Coefficients, string Used) Coefficients(
        List<double[]> sources, CombinedOptions options, Subsystem system, Year? year, DiagnosticBag diagnostics)
    {
        if (options.By == CombinedBy.Linear)
        {
            return options.Shares.Count > 0 ? ([.. options.Shares], "given") : ([.. sources.Select(_ => 1.0 / sources.Count)], "given");
        }
        var classic = GameTheory.Classic(sources);
        if (classic.All(c => c >= 0)) return (classic, "classic");
        var told = string.Join(", ", Names(options).Zip(classic, (name, c) => FormattableString.Invariant($"{name} {c:0.000}")));
        var inYear = year is { } y ? $" in {y}" : "";
        if (options.Negative == NegativeCoefficient.Fail)
        {
            diagnostics.Error(
                "RG4125", $"game theory gives system '{system.Id}' a negative coefficient{inYear}: {told}", system.Span,
                "say `negative: improved`, or `by: linear`");
            return ([], "");
        }
        var improved = options.Negative == NegativeCoefficient.Improved;
        var taken = improved ? GameTheory.Improved(sources) : GameTheory.Amounts(classic);
        var instead = string.Join(", ", Names(options).Zip(taken, (name, c) => FormattableString.Invariant($"{name} {c:0.000}")));
        diagnostics.Warning(
            "RG4126",
                $"game theory gives system '{system.Id}' a negative coefficient{inYear} ({told}); its " +
                    $"{(improved ? "improved form" : "amounts")} is used: {instead}",
            system.Span, "say `by: linear` for a mean of your own",
            new Said("combined", $"negative.{(improved ? "improved" : "absolute")}", system.System.Name, told, instead));
        return (taken, improved ? "improved" : "absolute");
    }

    /// <summary>The words of the methods; those that stand twice are numbered.</summary>
    private static ImmutableArray<string> Names(CombinedOptions options) =>
        [
            .. options.Of.Select(
                (c, p) => options.Of.Count(o => o.Method == c.Method) > 1 ? FormattableString.Invariant($"{c.Method}-{p + 1}") : c.Method)
        ];

    private bool AreUsable(CombinedOptions options, Subsystem system, DiagnosticBag diagnostics)
    {
        var why =
            options.Of.Count < 2 ? "`of:` names fewer than two methods"
            : options.Of.Any(o => o.Method == Id) ? "`of:` names `combined` itself; name the methods that it combines"
            : options.Shares.Count > 0 && options.Shares.Count != options.Of.Count
                ? $"{options.Shares.Count} shares are given for {options.Of.Count} methods"
            : options.Shares.Count > 0
                && (Math.Abs(options.Shares.Sum() - 1) > 1e-9 || options.Shares.Any(s => s < 0)) ? "the shares do not sum to 1"
            : null;
        if (why is null) return true;
        diagnostics.Error(
            "RG4127", $"the weights cannot be combined: {why}", system.Span,
            "`weighting: {method: combined, of: [entropy, critic], by: linear, shares: [0.5, 0.5]}`");
        return false;
    }
}
