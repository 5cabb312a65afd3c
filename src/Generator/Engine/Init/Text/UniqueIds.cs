namespace ReportGen.Engine.Init.Text;

/// <summary>Ids that no other has.</summary>
internal static class UniqueIds
{
    /// <summary>The wanted ids, each with an ending where it or one of the others has it already.</summary>
    public static List<string> Of(IEnumerable<string> wanted, IEnumerable<string> others)
    {
        var taken = others.ToHashSet(StringComparer.Ordinal);
        var ids = new List<string>();
        foreach (var name in wanted)
        {
            var id = name;
            while (!taken.Add(id)) id += "-2";
            ids.Add(id);
        }
        return ids;
    }
}
