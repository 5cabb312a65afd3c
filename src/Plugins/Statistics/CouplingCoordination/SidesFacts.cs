using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Scores;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.CouplingCoordination;

/// <summary>On which side of the diagonal the units stand that the figure systems draws: which of the first two systems is ahead.</summary>
/// <param name="Year">The last year.</param>
/// <param name="Ahead">The system whose printed score is higher in more units.</param>
/// <param name="Behind">The other one.</param>
/// <param name="Count">In how many units it is.</param>
/// <param name="Level">In how many units both scores are printed alike.</param>
/// <param name="Units">How many units have both scores.</param>
/// <param name="Noun">What a unit is called.</param>
/// <param name="Nouns">What units are called.</param>
public sealed record SidesFacts(
    int Year, LocalizedText Ahead, LocalizedText Behind, int Count, int Level, int Units, LocalizedText Noun, LocalizedText Nouns)
{
    /// <summary>True where the one is ahead in all units.</summary>
    public bool All => Count == Units;

    /// <summary>The facts; null with one system and without a unit that has both scores.</summary>
    internal static SidesFacts? Build(PartInput input)
    {
        if (input.Results.Find(CouplingResult.Key) is null) return null;
        if (input.Results.Get(ScoresResult.Key).Systems is not [var one, var other, ..]) return null;
        var last = input.Plan.Years[^1];
        var changes = one.Values.Rows
            .Select(u => Printed.Change(one.Values.At(u, last), other.Values.At(u, last), input.Decimals.Value)).OfType<double>().ToList();
        var (down, up) = (changes.Count(c => c < 0), changes.Count(c => c > 0));
        if (changes.Count == 0) return null;
        var (ahead, behind) = down >= up ? (one, other) : (other, one);
        return new SidesFacts(
            last.Value, ahead.Name, behind.Name, Math.Max(down, up), changes.Count - down - up, changes.Count, input.Plan.UnitNoun,
            input.Plan.UnitNounPlural);
    }
}
