using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;

namespace ReportGen.Engine.Load.Raw;

/// <summary>
/// Finds the unit that a file means: by id, name or alias; else without blanks and width; else without 省, 市, 自治区, Province and the
/// like.
/// </summary>
internal sealed class UnitNames
{
    /// <summary>No unit has the name.</summary>
    public const int Unknown = -1;

    /// <summary>Several units share the name, such as Suzhou.</summary>
    public const int Ambiguous = -2;

    private static readonly string[] Suffixes =
    [
        "特别行政区", "维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "自治州", "地区", "省", "市", "盟",
        "province", "municipality", "autonomousregion", "city",
    ];

    private readonly Dictionary<string, int> exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> found = new(StringComparer.Ordinal);
    // made when a file first writes a name otherwise than the list
    private readonly Lazy<(Dictionary<string, int> Folded, Dictionary<string, int> Stems)> loose;

    public UnitNames(IReadOnlyList<Unit> units)
    {
        for (var i = 0; i < units.Count; i++)
        {
            foreach (var name in Of(units[i]).Distinct()) Add(exact, name, i);
        }
        for (var i = 0; i < units.Count; i++) exact[units[i].Id.Value] = i; // an id beats any name
        loose = new(() => Loose(units), isThreadSafe: false);
        Known = exact.Keys;
    }

    public IEnumerable<string> Known { get; }

    /// <summary>The position of the unit in the list, <see cref="Unknown"/> or <see cref="Ambiguous"/>.</summary>
    public int Find(string name)
    {
        if (exact.TryGetValue(name, out var unit) || found.TryGetValue(name, out unit)) return unit;
        var key = Folded.Key(name);
        if (key.EndsWith(".0", StringComparison.Ordinal) && key[..^2].All(char.IsAsciiDigit)) key = key[..^2]; // a code as a number
        if (key.Length == 0 || !loose.Value.Folded.TryGetValue(key, out unit))
        {
            if (!loose.Value.Stems.TryGetValue(Stem(key), out unit)) unit = OfHalves(name);
        }
        return found[name] = unit;
    }

    /// <summary>The names in two scripts that were found by one half of them.</summary>
    public HashSet<string> ByHalf { get; } = new(StringComparer.Ordinal);

    /// <summary>The unit of a name in two scripts, such as 北京 Beijing, that one half names and the other does not gainsay.</summary>
    private int OfHalves(string name)
    {
        if (TwoScripts.Halves(name) is not var (han, latin)) return Unknown;
        var (first, second) = (Find(han), Find(latin));
        var unit = first >= 0 && second >= 0 && first != second ? Unknown : first >= 0 ? first : second >= 0 ? second : Unknown;
        if (unit >= 0) ByHalf.Add(name);
        return unit;
    }

    private static (Dictionary<string, int> Folded, Dictionary<string, int> Stems) Loose(IReadOnlyList<Unit> units)
    {
        var (folded, stems) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        for (var i = 0; i < units.Count; i++)
        {
            foreach (var name in Of(units[i]).Select(Folded.Key).Distinct()) Add(folded, name, i);
            foreach (var name in Of(units[i]).Select(n => Stem(Folded.Key(n))).Distinct()) Add(stems, name, i);
        }
        return (folded, stems);
    }

    private static string Stem(string key)
    {
        foreach (var suffix in Suffixes)
        {
            if (key.Length > suffix.Length + 1 && key.EndsWith(suffix, StringComparison.Ordinal)) return key[..^suffix.Length];
        }
        return key;
    }

    private static void Add(Dictionary<string, int> names, string name, int unit)
    {
        if (name.Length > 0 && !names.TryAdd(name, unit) && names[name] != unit) names[name] = Ambiguous;
    }

    private static IEnumerable<string> Of(Unit unit) => [unit.Id.Value, .. unit.Name.Wordings, .. unit.Aliases];
}
