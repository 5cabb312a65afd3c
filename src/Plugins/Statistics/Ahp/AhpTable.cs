using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;

namespace ReportGen.Statistics.Ahp;

/// <summary>
/// The judgements with weights, the consistency of each matrix in a note: the matrices of all systems one below the other.
/// </summary>
public sealed class AhpTable : ITableBuilder
{
    /// <inheritdoc/>
    public string Id => "ahp";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        var (all, words) = (AhpAudit.Of(input.Results).ToList(), input.Words);
        if (all.Count == 0) return null;
        var widest = all.Max(a => a.Items.Length);
        return new TableBlock(
            Id, words["caption"],
            [
                new("item", words["item"], NumberStyle.Text),
                .. Enumerable.Range(1, widest)
                .Select(
                    i => new TableColumn($"j{i}", FormattableString.Invariant($"{i}"), NumberStyle.Significant4)),
                new("weight", words["weight"], NumberStyle.Fixed4),
            ],
            [
                .. from a in all
                   from i in Enumerable.Range(0, a.Items.Length)
                   select ImmutableArray.Create<TableCell>(
                   [
                       FormattableString.Invariant($"{i + 1} {input.In(a.Names[i])}"),
                       .. Enumerable.Range(0, widest).Select(j => j < a.Items.Length ? (TableCell)Judgement(a.Judgements[i, j]) : ""),
                       a.Found.Weights[i],
                   ]),
            ])
        {
            Wide = widest > 4,
            Notes = [words["note", string.Join(words["semicolon"], all.Select(Consistency))]],
        };

        string Consistency(AhpAudit a) => words[
            all.Count > 1 ? "consistency.of" : "consistency", a.Names[0],
            NumberText.Fixed(a.Found.GreatestEigenvalue, input.Decimals.Weight),
            NumberText.Fixed(a.Found.ConsistencyIndex, input.Decimals.Weight),
            NumberText.Fixed(a.Found.ConsistencyRatio, input.Decimals.Weight),
            words[a.Found.IsConsistent ? "passes" : "fails"]];
    }

    /// <summary>A judgement as it is written: whole, or one over a whole number, where it is either.</summary>
    private static string Judgement(double a)
    {
        var inverse = Math.Round(1 / a);
        return a < 1 && Math.Abs((a * inverse) - 1) < 1e-9
            ? FormattableString.Invariant($"1/{inverse}")
            : FormattableString.Invariant($"{a:0.####}");
    }
}
