namespace ReportGen.Engine.Diagnostics;

/// <summary>How messages name a file.</summary>
internal static class ShownPath
{
    /// <summary>A path declared in a study, as seen from where the study file's own name is seen.</summary>
    public static string Of(string study, string declared)
    {
        var parts = new List<string>(study.Split('/')[..^1]);
        if (Path.IsPathRooted(declared)) return declared;
        foreach (var part in declared.Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[^1] != "..") parts.RemoveAt(parts.Count - 1);
            else if (part != ".") parts.Add(part);
        }
        return string.Join('/', parts);
    }
}
