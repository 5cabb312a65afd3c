namespace ReportGen.Renderers.Typst;

/// <summary>
/// What print needs, as setup has restored it: the faces, the engine, and a configuration that hides the fonts of the machine.
/// </summary>
/// <param name="Folder">The folder that holds it all.</param>
public sealed record PrintFonts(string Folder)
{
    /// <summary>The faces, a file each.</summary>
    public string Faces => Path.Combine(Folder, "faces");

    /// <summary>How the names of the faces begin.</summary>
    public IReadOnlyList<string> Names() =>
        [.. Directory.EnumerateFiles(Faces).Select(f => Path.GetFileNameWithoutExtension(f).Split('_')[0]).Distinct()];

    /// <summary>The packages of the engine, as Node finds them.</summary>
    public string Modules => Path.Combine(Folder, "node_modules");

    /// <summary>The configuration for fontconfig: a folder without fonts, relative to ours.</summary>
    public string FontConfig => Path.Combine(Folder, "fonts.conf");
}
