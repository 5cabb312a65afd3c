using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ReportGen.Engine.Files;
using ReportGen.Renderers.Typst;

namespace ReportGen.Cli.Setup;

/// <summary>
/// What the printed report needs, restored from the lock file of templates/typst into .cache/print: the faces, the typesetter, and
/// versions.json.
/// </summary>
internal sealed class PrintSetup(string root)
{
    private const string VersionsFile = "versions.json";
    private const string Name = "the typesetter with its fonts";
    private const string NodeRemedy = "install Node.js 18 or newer (it brings npm), then run ./reportgen setup";

    private readonly string declared = Path.Combine(root, "templates", "typst");
    private readonly string restored = Folder(root);

    /// <summary>Where it is restored to.</summary>
    public static string Folder(string root) => Path.Combine(root, ".cache", "print");

    /// <summary>True when what is restored is what the lock file says, and Node.js is there.</summary>
    public bool IsComplete() =>
        NodeFinder.Find() is not null && File.Exists(StampFile(restored)) && File.ReadAllText(StampFile(restored)) == Stamp()
            && MadeOf(restored) is not null;

    /// <summary>Name and version of every package that a restored folder is made of; null where that cannot be read.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>>? MadeOf(string folder)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, VersionsFile)));
            return [.. json.RootElement.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, p.Value.GetString() ?? ""))];
        }
        catch (Exception failure)
            when (failure is JsonException or InvalidOperationException or FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>The disk does not let setup restore it.</summary>
    public static MissingPart Refused(string why) => new(Name, why, "run ./reportgen setup as a user who may write into .cache");

    /// <summary>Restores it; null when all went well.</summary>
    public MissingPart? Run(TextWriter log)
    {
        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        if (Environment.GetEnvironmentVariable(NodeFinder.Variable) is { Length: > 0 } named && NodeFinder.Find() is null)
        {
            return new MissingPart(Name, $"{NodeFinder.Variable} names '{named}', which is not there",
                "correct it, or unset it to use the Node.js of this machine");
        }
        if (NodeFinder.Find() is null || ExternalCommand.Run(root, npm, "--version").IsMissing)
        {
            if (DebianPackages.Refusal(root) is { } refusal) return new MissingPart(Name, "Node.js is not installed; "
                + refusal, NodeRemedy);
            log.WriteLine("print: installing nodejs and npm with apt-get ...");
            if (DebianPackages.Install(root, "nodejs", "npm") is { } failure) return new MissingPart(Name, failure, NodeRemedy);
        }
        using var aside = HeldFolder.Within(Path.GetDirectoryName(restored)!, ".print-"); // a setup that was ended leaves nothing half
        var packages = LastMoment.MakeFolder(Path.Combine(aside.Path, "packages"));
        foreach (var file in (string[])["package.json", "package-lock.json"]) File.Copy(Path.Combine(declared, file),
            Path.Combine(packages, file));
        var restoring = ExternalCommand.Run(packages, npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error",
            "--prefer-offline", "--fetch-retries=1", "--fetch-retry-mintimeout=1000");
        if (restoring.ExitCode != 0)
        {
            return new MissingPart(Name, $"npm ci failed: {restoring.Said.Split('\n')[0]}",
                "with access to the npm registry, run ./reportgen setup");
        }
        var fresh = Path.Combine(aside.Path, "print");
        if (Keep(Path.Combine(packages, "node_modules"), fresh) is { } uncut)
        {
            return new MissingPart(Name, $"the face for formulas could not be cut: {uncut}", "run ./reportgen setup again");
        }
        if (Directory.Exists(restored)) Directory.Move(restored, Path.Combine(aside.Path, "before"));
        Directory.Move(fresh, restored);
        return null;
    }

    /// <summary>Keeps of the unpacked packages what is used: of a font package with every weight, one or two faces. Null when it went well.
    /// </summary>
    private string? Keep(string packages, string target)
    {
        var package = JsonNode.Parse(File.ReadAllText(Path.Combine(declared, "package.json")))!;
        var faces = LastMoment.MakeFolder(Path.Combine(target, "faces"));
        foreach (var face in package["faces"]!.AsArray().Select(f => f!.GetValue<string>())) Move(packages, face, faces);
        var whole = Path.Combine(packages, package["web"]!.GetValue<string>());
        var web = LastMoment.MakeFolder(Path.Combine(target, "web"));
        var cutting = ExternalCommand.Run(
            Path.GetDirectoryName(packages)!, NodeFinder.Find()!, Path.Combine(declared, "subset.cjs"), whole,
            Path.Combine(web, Path.GetFileName(whole)));
        if (cutting.ExitCode != 0) return cutting.Said;
        var modules = LastMoment.MakeFolder(Path.Combine(target, "node_modules"));
        foreach (var engine in package["kept"]!.AsArray().Select(e => e!.GetValue<string>()))
        {
            Directory.Move(Path.Combine(packages, engine), Path.Combine(modules, engine));
        }
        LastMoment.MakeFolder(Path.Combine(target, "none"));
        File.WriteAllText(new PrintFonts(target).FontConfig,
            "<?xml version=\"1.0\"?>\n<fontconfig><dir>none</dir></fontconfig>\n"); // hides the fonts of the machine
        var regular = Directory.EnumerateFiles(faces)
            .Where(f => Path.GetFileName(f) is var name && !name.Contains("Bold") && !name.Contains("Italic"));
        File.WriteAllText(Path.Combine(target, ReportLetters.FileName), FontLetters.ByFamily(regular));
        File.WriteAllText(Path.Combine(target, VersionsFile), Versions());
        File.WriteAllText(StampFile(target), Stamp());
        return null;
    }

    private static void Move(string packages, string file, string folder) =>
        File.Move(Path.Combine(packages, file), Path.Combine(folder, Path.GetFileName(file)));

    /// <summary>Name and version of every package that is used, in the order of package.json.</summary>
    private string Versions()
    {
        var packages = JsonNode.Parse(File.ReadAllText(Path.Combine(declared, "package-lock.json")))!["packages"]!.AsObject();
        var versions = new JsonObject(packages[""]!["dependencies"]!.AsObject()
            .Select(used => KeyValuePair.Create(used.Key,
                (JsonNode?)packages[$"node_modules/{used.Key}"]!["version"]!.GetValue<string>())));
        return versions.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" }) + "\n";
    }

    private string Stamp() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        Kind + string.Concat(Inputs.Select(f => File.ReadAllText(Path.Combine(declared, f)))))));

    private const string Kind = "3\n"; // counts up where the same packages are restored to other files

    private static readonly string[] Inputs = ["package.json", "package-lock.json", "subset.cjs"];

    private static string StampFile(string folder) => Path.Combine(folder, "restored-from");
}
