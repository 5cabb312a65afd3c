namespace ReportGen.Engine.Diagnostics;

/// <summary>How messages name a file.</summary>
public static class ShownPath
{
    /// <summary>A path as it is named from a folder: whole where it would climb more than one folder from there.</summary>
    public static string From(string folder, string full)
    {
        var relative = Path.GetRelativePath(folder, full).Replace('\\', '/');
        return relative.StartsWith("../../", StringComparison.Ordinal) || relative == "../.." ? full.Replace('\\', '/') : relative;
    }

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
