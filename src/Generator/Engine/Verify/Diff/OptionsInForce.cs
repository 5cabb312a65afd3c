using System.Collections.Immutable;
using ReportGen.Engine.Verify.Compare;

namespace ReportGen.Engine.Verify.Diff;

/// <summary>
/// What a key of the study says that one of two reports leaves to the program: the option in force stands there, "entropy" for a weighting
/// that nobody declared.
/// </summary>
internal static class OptionsInForce
{
    /// <summary>The keys, those of the study that came or went as the options they changed.</summary>
    public static ImmutableArray<KeyChange> Said(ImmutableArray<KeyChange> keys, IEnumerable<Change> found)
    {
        var moves = found.OfType<WordChange>().Where(w => w.Subject == "options").SelectMany(w => w.Moves).ToList();
        return [.. keys.SelectMany(k => Said(k, moves))];
    }

    private static IEnumerable<KeyChange> Said(KeyChange key, List<Move> moves)
    {
        if (key.File != "study" || (!key.Before.IsEmpty && !key.After.IsEmpty)) return [key];
        bool IsOf(string option) => option == key.Path || option.StartsWith(key.Path + ".", StringComparison.Ordinal);
        var options = moves.Where(m => IsOf(m.Place.Rest)).ToList();
        if (options.Count == 0) return [key];
        // `weighting: equal` is short for weighting.method
        if (!key.IsEntry && options.Count == 1) return [key with { Before = [options[0].Before], After = [options[0].After] }];
        return options.Select(m => new KeyChange(key.File, m.Place.Rest, [m.Before], [m.After], IsEntry: false));
    }
}
