using System.Diagnostics;
using System.Globalization;

namespace ReportGen.Engine.Diagnostics;

/// <summary>
/// Where a run's time went: the stages in the order they began, and under the last the formats, which are made at the same time.
/// </summary>
public sealed class TimeTaken
{
    private readonly Lock guard = new();
    private readonly Stopwatch whole = Stopwatch.StartNew();
    private readonly List<(string Name, bool IsFormat)> order = [];
    private readonly Dictionary<string, TimeSpan> taken = new(StringComparer.Ordinal);

    /// <summary>Measures one piece of work; several of one name add up.</summary>
    /// <param name="name">The stage, or the format.</param>
    /// <param name="isFormat">True for a format, which is a part of a stage.</param>
    /// <param name="work">The work.</param>
    internal T Measured<T>(string name, bool isFormat, Func<T> work)
    {
        lock (guard)
        {
            if (taken.TryAdd(name, TimeSpan.Zero)) order.Add((name, isFormat));
        }
        var clock = Stopwatch.StartNew();
        try
        {
            return work();
        }
        finally
        {
            lock (guard) taken[name] += clock.Elapsed;
        }
    }

    /// <summary>A line each, in milliseconds: the stages, the formats indented below them, what is none of them, and the whole.</summary>
    public IEnumerable<string> Lines()
    {
        lock (guard)
        {
            var stages = order.Where(o => !o.IsFormat).Select(o => o.Name).ToList();
            var rest = whole.Elapsed - stages.Aggregate(TimeSpan.Zero, (sum, name) => sum + taken[name]);
            return
            [
                .. stages.Select(name => Line(name, taken[name])),
                .. order.Where(o => o.IsFormat).Select(o => Line($"  {o.Name}", taken[o.Name])).Order(StringComparer.Ordinal),
                Line("else", rest), Line("whole", whole.Elapsed),
            ];
        }
    }

    private static string Line(string name, TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture, $"  {name,-10}{time.TotalMilliseconds,7:0} ms");
}

/// <summary>Work that is measured where somebody asked for it.</summary>
internal static class Measuring
{
    /// <summary>Does a stage's work.</summary>
    public static T During<T>(this TimeTaken? taken, string stage, Func<T> work) =>
        taken is null ? work() : taken.Measured(stage, isFormat: false, work);

    /// <summary>Makes a format.</summary>
    public static void Making(this TimeTaken? taken, string format, Action work)
    {
        if (taken is null) work();
        else taken.Measured(format, isFormat: true, () => { work(); return true; });
    }
}
