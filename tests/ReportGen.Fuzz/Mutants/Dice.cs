namespace ReportGen.Fuzz.Mutants;

/// <summary>SplitMix64: the same throws on every machine, from a seed, a reader and the number of a mutant.</summary>
internal sealed class Dice(ulong state)
{
    private ulong state = state;

    /// <summary>The dice of one mutant: it can be made again without those before it.</summary>
    public static Dice Of(int seed, string reader, long mutant)
    {
        var mixed = new Dice((ulong)seed);
        foreach (var c in reader) mixed.state = mixed.Next() ^ c;
        mixed.state = mixed.Next() ^ (ulong)mutant;
        return new Dice(mixed.Next());
    }

    public ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var z = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 and below the bound.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    public bool OneIn(int many) => Below(many) == 0;

    public T Of<T>(IReadOnlyList<T> all) => all[Below(all.Count)];
}
