using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.Shared;

/// <summary>A class of a scale that somebody is in.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Members">Who is in it, in the order given.</param>
/// <param name="Share">Their share of all that are classed, a share of 1.</param>
public sealed record Class(LocalizedText Name, ImmutableArray<LocalizedText> Members, double Share)
{
    /// <summary>How many are in it.</summary>
    public int Count => Members.Length;

    /// <summary>True when everybody that is classed is in it.</summary>
    public bool All => Share == 1;
}

/// <summary>Who is in which class of a scale.</summary>
/// <param name="Noun">What is classed, one of them.</param>
/// <param name="Nouns">Several of them.</param>
/// <param name="Count">How many are classed.</param>
/// <param name="Undefined">The names of those without a class.</param>
/// <param name="Reached">The classes that somebody is in, the highest first.</param>
/// <param name="Empty">The names of the classes nobody is in, the highest first.</param>
/// <param name="Next">The name of the class above the highest one reached; null where that is the highest of the scale.</param>
public sealed record Classes(
    LocalizedText Noun, LocalizedText Nouns, int Count, ImmutableArray<LocalizedText> Undefined, ImmutableArray<Class> Reached,
    ImmutableArray<LocalizedText> Empty, LocalizedText? Next)
{
    /// <summary>Sorts into classes; <paramref name="bands"/> go from low to high.</summary>
    public static Classes Of(
        ImmutableArray<Band> bands, LocalizedText noun, LocalizedText nouns, IEnumerable<(LocalizedText Name, Band? Class)> items)
    {
        var all = items.ToList();
        ImmutableArray<LocalizedText> In(Band band) => [.. all.Where(i => i.Class == band).Select(i => i.Name)];
        var classes = bands.Reverse().Select(b => (b.Name, In: In(b))).ToList();
        var count = classes.Sum(c => c.In.Length);
        return new Classes(
            noun, nouns, count, [.. all.Where(i => i.Class is null).Select(i => i.Name)],
            [.. classes.Where(c => !c.In.IsEmpty).Select(c => new Class(c.Name, c.In, (double)c.In.Length / count))],
            [.. classes.Where(c => c.In.IsEmpty).Select(c => c.Name)], classes.TakeWhile(c => c.In.IsEmpty).LastOrDefault().Name);
    }
}

/// <summary>Who is in a higher or a lower class in the last year than in the first, of those that are classed in both.</summary>
/// <param name="UpNames">The names of those in a higher class.</param>
/// <param name="DownNames">The names of those in a lower class.</param>
/// <param name="Stayed">How many are in the same one.</param>
public sealed record ClassMoves(ImmutableArray<LocalizedText> UpNames, ImmutableArray<LocalizedText> DownNames, int Stayed)
{
    /// <summary>How many are in a higher class.</summary>
    public int Up => UpNames.Length;

    /// <summary>How many are in a lower class.</summary>
    public int Down => DownNames.Length;

    /// <summary>How many are classed in both years.</summary>
    public int Compared => Up + Down + Stayed;

    /// <summary>Compares two years; <paramref name="bands"/> go from low to high.</summary>
    public static ClassMoves Of(ImmutableArray<Band> bands, IEnumerable<(LocalizedText Name, Band? First, Band? Last)> items)
    {
        var steps = items.Where(i => i is { First: not null, Last: not null })
            .ToLookup(i => Math.Sign(bands.IndexOf(i.Last!) - bands.IndexOf(i.First!)), i => i.Name);
        return new ClassMoves([.. steps[1]], [.. steps[-1]], steps[0].Count());
    }
}

/// <summary>A run of years in one class. Years without a value end no run.</summary>
/// <param name="Name">The class.</param>
/// <param name="From">Its first year.</param>
/// <param name="To">Its last year.</param>
public sealed record Spell(LocalizedText Name, Year From, Year To)
{
    /// <summary>True for a run of one year.</summary>
    public bool Single => From == To;

    /// <summary>The runs of a series of classes, in order.</summary>
    public static ImmutableArray<Spell> Of(IEnumerable<(Year Year, Band? Class)> years)
    {
        var spells = new List<(Band Class, Year From, Year To)>();
        foreach (var (year, found) in years)
        {
            if (found is null) continue;
            if (spells.Count > 0 && spells[^1].Class == found) spells[^1] = spells[^1] with { To = year };
            else spells.Add((found, year, year));
        }
        return [.. spells.Select(s => new Spell(s.Class.Name, s.From, s.To))];
    }
}
