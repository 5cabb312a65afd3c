using System.Collections.Immutable;
using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.Shared;

/// <summary>A place of a ranking.</summary>
/// <param name="Names">Who holds it, in declared order: those whose values are printed alike stand together.</param>
/// <param name="Value">The value of the first of them.</param>
/// <param name="Zero">True when it is printed as zero.</param>
public sealed record Place(ImmutableArray<LocalizedText> Names, double Value, bool Zero)
{
    /// <summary>How many hold it.</summary>
    public int Count => Names.Length;
}

/// <summary>Who leads and who lags.</summary>
/// <param name="Count">How many have a value.</param>
/// <param name="Undefined">The names of those without one.</param>
/// <param name="AllEqual">True when there are several and all are printed alike.</param>
/// <param name="AllZero">True when every value is printed as zero.</param>
/// <param name="Places">The places, the highest first.</param>
public sealed record Ranking(int Count, ImmutableArray<LocalizedText> Undefined, bool AllEqual, bool AllZero, ImmutableArray<Place> Places)
{
    /// <summary>The first place; null where nobody has a value.</summary>
    public Place? Highest => Places.FirstOrDefault();

    /// <summary>The last place; null where nobody has a value.</summary>
    public Place? Lowest => Places.LastOrDefault();

    /// <summary>Ranks by printed values.</summary>
    public static Ranking Of(IEnumerable<(LocalizedText Name, double? Value)> items, int decimals = Printed.Value)
    {
        var all = items.ToList();
        var places = all.Where(i => i.Value is not null)
            .GroupBy(i => Printed.Round(i.Value!.Value, decimals)).OrderByDescending(g => g.Key)
            .Select(g => new Place([.. g.Select(i => i.Name)], g.First().Value!.Value, g.Key == 0)).ToImmutableArray();
        var count = places.Sum(p => p.Count);
        return new Ranking(
            count, [.. all.Where(i => i.Value is null).Select(i => i.Name)],
            AllEqual: count > 1 && places.Length == 1, AllZero: count > 0 && places.All(p => p.Zero), places);
    }
}
