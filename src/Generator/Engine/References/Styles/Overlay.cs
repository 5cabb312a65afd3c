namespace ReportGen.Engine.References.Styles;

/// <summary>A style that says only what differs from another.</summary>
internal static class Overlay
{
    /// <summary>The same entries, with these in the place of those of the same key.</summary>
    public static IReadOnlyDictionary<TKey, TValue> With<TKey, TValue>(
        this IReadOnlyDictionary<TKey, TValue> all, params (TKey Key, TValue Value)[] others) where TKey : notnull
    {
        var made = new Dictionary<TKey, TValue>(all);
        foreach (var (key, value) in others) made[key] = value;
        return made;
    }
}
