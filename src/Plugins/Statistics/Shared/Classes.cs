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
    /// <summary>The class with the most members; null where none is in any, or where two share the first place.</summary>
    public Class? Most => Reached.OrderByDescending(c => c.Count).ToList() switch
    {
        [] => null,
        [var only] => only,
        [var first, var second, ..] => first.Count > second.Count ? first : null,
    };

    /// <summary>The names of the classes that share the first place where several do; else none.</summary>
    public ImmutableArray<LocalizedText> MostTied =>
        Most is null && Reached.Length > 0 ? [.. Reached.Where(c => c.Count == Reached.Max(o => o.Count)).Select(c => c.Name)] : [];

    /// <summary>How many are in each of the classes that share the first place.</summary>
    public int MostCount => Reached.Length == 0 ? 0 : Reached.Max(c => c.Count);

    /// <summary>The classes above the one with the most members that somebody is in, the highest first.</summary>
    public ImmutableArray<Class> Above => Most is { } most ? [.. Reached.TakeWhile(c => c != most)] : [];

    /// <summary>How many are in these.</summary>
    public int AboveCount => Above.Sum(c => c.Count);

    /// <summary>The classes below the one with the most members that somebody is in, the highest first.</summary>
    public ImmutableArray<Class> Below => Most is { } most ? [.. Reached.SkipWhile(c => c != most).Skip(1)] : [];

    /// <summary>How many are in these.</summary>
    public int BelowCount => Below.Sum(c => c.Count);

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
/// <param name="Years">Its years that have a class.</param>
/// <param name="Unbroken">True when these follow each other in the calendar.</param>
public sealed record Spell(LocalizedText Name, Year From, Year To, ImmutableArray<Year> Years, bool Unbroken)
{
    /// <summary>True for a run of one year.</summary>
    public bool Single => From == To;

    /// <summary>The runs of a series of classes, in order.</summary>
    public static ImmutableArray<Spell> Of(IEnumerable<(Year Year, Band? Class)> years)
    {
        var spells = new List<(Band Class, List<Year> Years)>();
        foreach (var (year, found) in years)
        {
            if (found is null) continue;
            if (spells.Count > 0 && spells[^1].Class == found) spells[^1].Years.Add(year);
            else spells.Add((found, [year]));
        }
        return
        [
            .. spells.Select(s => new Spell(
                s.Class.Name, s.Years[0], s.Years[^1], [.. s.Years], s.Years[^1].Value - s.Years[0].Value == s.Years.Count - 1)),
        ];
    }
}
