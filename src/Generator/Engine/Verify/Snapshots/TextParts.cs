namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>
/// Cuts a text where it is too long for one snapshot: between blocks, and between the lines of a block that is too long by itself.
/// </summary>
internal static class TextParts
{
    public static IEnumerable<string> Of(IEnumerable<string> blocks, string between = "\n")
    {
        var part = "";
        foreach (var (block, gap) in blocks.SelectMany(b => Pieces(b, between)))
        {
            var longer = part.Length == 0 ? block : part + gap + block;
            if (part.Length > 0 && !SnapshotLimits.Fits(longer))
            {
                yield return part;
                longer = block;
            }
            part = longer;
        }
        if (part.Length > 0) yield return part;
    }

    private static IEnumerable<(string Text, string Gap)> Pieces(string block, string between) => SnapshotLimits.Fits(block)
        ? [(block, between)]
        : block.TrimEnd('\n').Split('\n').Select((line, i) => (line + "\n", i == 0 ? between : ""));
}
