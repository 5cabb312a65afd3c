namespace ReportGen.Engine.Declare.Forms;

/// <summary>Where in a declaration a key may stand: for one that is indented under another, or not indented.</summary>
internal static class KeyPlaces
{
    /// <summary>Where the key belongs, as a hint; null where that is nowhere, anywhere, or here beside other keys.</summary>
    /// <param name="root">The form of the file.</param>
    /// <param name="key">The key.</param>
    /// <param name="here">What messages call the mapping that it stands in.</param>
    public static string? Hint(Form root, string key, string here)
    {
        var all = new List<(string Path, string Of)>();
        Walk(root, "", key, all, []);
        if (all.Exists(p => p.Of == here)) return null;
        var found = all.ConvertAll(p => p.Path);
        static int Depth(string path) => path.Length == 0 ? 0 : 1 + path.Count(c => c == '.');
        var least = found.Count == 0 ? 0 : found.Min(Depth);
        var places = found.Where(p => Depth(p) == least).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return places switch
        {
            [] => null,
            ["", ..] => $"'{key}' belongs to the first level of the file: take its indentation away",
            [var only] => $"'{key}' belongs under `{only}`",
            _ => null,
        };
    }

    private static void Walk(Form form, string path, string key, List<(string Path, string Of)> found, HashSet<string> within)
    {
        switch (form)
        {
            case Fields fields:
                foreach (var own in fields.Keys)
                {
                    if (own.Name == key || own.Alias == key) found.Add((path, fields.Name));
                    Walk(own.Form, path.Length == 0 ? own.Name : $"{path}.{own.Name}", key, found, within);
                }
                break;
            case ListOf list: Walk(list.Item, path, key, found, within); break;
            case Either either: foreach (var one in either.Forms) Walk(one, path, key, found, within); break;
            case By by:
                Walk(by.With, path, key, found, within);
                Walk(by.Without, path, key, found, within);
                break;
            case Shared shared when within.Add(shared.Name):
                Walk(shared.Of(), path, key, found, within);
                within.Remove(shared.Name);
                break;
        }
    }
}
