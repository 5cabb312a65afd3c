using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ReportGen.Cli.Shipped;

namespace ReportGen.Cli.Setup;

/// <summary>
/// The fonts of the printed report, restored from the lock file of templates/fonts into .cache/fonts:
/// fonts.css with the woff2 files it names, one fallback face for fontconfig, and versions.json.
/// </summary>
internal sealed partial class FontSetup(string root)
{
    private const string Name = "the fonts of the printed report";
    private const string NodeRemedy = "install Node.js (it brings npm), then run ./reportgen setup";
    private const string Fallback = "dejavu-fonts-ttf/ttf/DejaVuSans.ttf";

    private readonly string _declared = Path.Combine(root, "templates", "fonts");
    private readonly string _restored = Folder(root);

    /// <summary>Where the restored fonts are.</summary>
    public static string Folder(string root) => Path.Combine(root, ".cache", "fonts");

    /// <summary>True when the restored fonts are those of the present lock file and style sheet.</summary>
    public bool IsComplete() => File.Exists(StampFile(_restored)) && File.ReadAllText(StampFile(_restored)) == Stamp();

    /// <summary>Restores the fonts; null when all went well.</summary>
    public MissingPart? Run(TextWriter log)
    {
        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        if (ExternalCommand.Run(root, npm, "--version").ExitCode == -1)
        {
            if (DebianPackages.Refusal(root) is { } refusal) return new MissingPart(Name, "npm is not installed; " + refusal, NodeRemedy);
            log.WriteLine("fonts: installing npm with apt-get ...");
            if (DebianPackages.Install(root, "npm") is { } failure) return new MissingPart(Name, failure, NodeRemedy);
        }
        var fresh = _restored + ".new";
        DeleteFolder(fresh);
        var packages = Directory.CreateDirectory(Path.Combine(fresh, "packages")).FullName;
        foreach (var file in (string[])["package.json", "package-lock.json"])
        {
            File.Copy(Path.Combine(_declared, file), Path.Combine(packages, file));
        }
        var (exitCode, output) = ExternalCommand.Run(packages, npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error",
            "--prefer-offline", "--fetch-retries=1", "--fetch-retry-mintimeout=1000");
        if (exitCode != 0)
        {
            DeleteFolder(fresh);
            return new MissingPart(Name, "npm ci failed: " + output.Split('\n')[0], "with access to the npm registry, run ./reportgen setup");
        }
        Keep(Path.Combine(packages, "node_modules"), fresh);
        DeleteFolder(packages);
        DeleteFolder(_restored);
        Directory.Move(fresh, _restored);
        return null;
    }

    /// <summary>Keeps of the unpacked packages what fonts.css uses.</summary>
    private void Keep(string packages, string target)
    {
        var style = ImportRule().Replace(File.ReadAllText(Path.Combine(_declared, "fonts.css")), import => Imported(packages, import.Groups[1].Value));
        Directory.CreateDirectory(Path.Combine(target, "web"));
        style = WebFont().Replace(style, url =>
        {
            var name = Path.GetFileName(url.Groups[1].Value);
            File.Copy(Path.Combine(packages, url.Groups[1].Value), Path.Combine(target, "web", name), overwrite: true);
            return $"url(web/{name})";
        });
        File.WriteAllText(Path.Combine(target, "fonts.css"), style);

        Directory.CreateDirectory(Path.Combine(target, "fallback"));
        File.Copy(Path.Combine(packages, Fallback), Path.Combine(target, "fallback", Path.GetFileName(Fallback)));

        File.WriteAllText(Path.Combine(target, "versions.json"), Versions());
        File.WriteAllText(StampFile(target), Stamp());
    }

    /// <summary>A package's style sheet, its urls made relative to the packages, without the older woff and without comments.</summary>
    private static string Imported(string packages, string file)
    {
        var folder = file[..file.LastIndexOf('/')];
        var style = File.ReadAllText(Path.Combine(packages, file));
        style = OlderFormat().Replace(Comment().Replace(style, ""), "");
        return style.Replace("url(./", $"url({folder}/", StringComparison.Ordinal).Replace("font-display: swap;", "font-display: block;", StringComparison.Ordinal).Trim();
    }

    /// <summary>Name and version of every package, in the order of the lock file.</summary>
    private string Versions()
    {
        var locked = JsonNode.Parse(File.ReadAllText(Path.Combine(_declared, "package-lock.json")))!["packages"]!.AsObject();
        var versions = new JsonObject(locked.Where(package => package.Key.Length > 0)
            .Select(package => KeyValuePair.Create(package.Key["node_modules/".Length..], (JsonNode?)package.Value!["version"]!.GetValue<string>())));
        return versions.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" }) + "\n";
    }

    private string Stamp() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        File.ReadAllText(Path.Combine(_declared, "package-lock.json")) + File.ReadAllText(Path.Combine(_declared, "fonts.css")))));

    private static string StampFile(string folder) => Path.Combine(folder, "restored-from");

    private static void DeleteFolder(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    [GeneratedRegex("""@import "(.*?)";""")]
    private static partial Regex ImportRule();

    [GeneratedRegex(@"url\((.*?\.woff2)\)")]
    private static partial Regex WebFont();

    [GeneratedRegex(@", url\([^)]*\.woff\) format\('woff'\)")]
    private static partial Regex OlderFormat();

    [GeneratedRegex(@"/\*.*?\*/\s*", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
