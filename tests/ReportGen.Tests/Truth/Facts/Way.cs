namespace ReportGen.Tests.Truth;

/// <summary>Which way something went: up or down by the threshold at least, by less, or by nothing.</summary>
internal enum Way
{
    Up,
    Down,
    Level,
    Same,
}

internal static class Ways
{
    public static bool Is(this Way way, double change) => way switch
    {
        Way.Up => change >= Results.Stable,
        Way.Down => change <= -Results.Stable,
        Way.Same => change == 0,
        _ => Math.Abs(change) < Results.Stable && change != 0,
    };

    /// <summary>Whether this is the way of all: "stable" of several tells that not all of them are the same to a digit.</summary>
    public static bool IsOfAll(this Way way, IReadOnlyCollection<double> changes) => changes.Count > 0 && (way == Way.Level
        ? changes.All(c => Math.Abs(c) < Results.Stable) && changes.Any(c => c != 0) : changes.All(c => way.Is(c)));

    public static int Sign(this Way way) => way switch { Way.Up => 1, Way.Down => -1, _ => 0 };
}
