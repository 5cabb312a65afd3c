using System.Text.Json;
using System.Xml.Linq;

namespace ReportGen.Tests.Architecture;

/// <summary>Every package has its reason in docs/dependencies.md, and the table names no other.</summary>
public sealed class DependencyTableTests
{
    private sealed record Package(string Name, string From, string Version);

    private static readonly XDocument Pinned = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props"));

    [Fact]
    public void Table_AndReferences_NameTheSamePackages()
    {
        var referenced = NuGet().Concat(Npm()).ToHashSet();
        Assert.True(referenced.Count > 20, $"only {referenced.Count} packages were found");
        var table = Rows().Select(r => new Package(r[0].Trim('`'), r[1], r[2])).ToList();
        Assert.Equal(Sorted(referenced), Sorted(table));
    }

    [Fact]
    public void Table_LeavesNoCellEmpty() =>
        Assert.All(Rows(), row => Assert.True(row.Length == 7 && row.All(cell => cell.Length > 0), string.Join(" | ", row)));

    [Fact]
    public void PinnedVersions_AreAllReferenced() => Assert.Equal(
        NuGet().Select(p => p.Name).Order(StringComparer.Ordinal),
        Pinned.Descendants("PackageVersion").Select(v => v.Attribute("Include")!.Value).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Sorted(IEnumerable<Package> packages) =>
        packages.Select(p => $"{p.Name} {p.Version} ({p.From})").Order(StringComparer.Ordinal);

    private static IEnumerable<string[]> Rows() => File.ReadLines(Path.Combine(Repository.Root, "docs", "dependencies.md"))
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries));

    private static IEnumerable<Package> NuGet()
    {
        var versions = Pinned.Descendants("PackageVersion")
            .ToDictionary(v => v.Attribute("Include")!.Value, v => v.Attribute("Version")!.Value);
        return Sources("*.csproj").Append(Path.Combine(Repository.Root, "Directory.Build.props"))
            .SelectMany(file => XDocument.Load(file).Descendants("PackageReference"))
            .Select(reference => reference.Attribute("Include")!.Value)
            .Distinct()
            .Select(name => new Package(name, "NuGet", versions[name]));
    }

    private static IEnumerable<Package> Npm()
    {
        foreach (var file in Sources("package.json"))
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            var named = ((string[])["dependencies", "devDependencies"]).SelectMany(kind =>
                json.RootElement.TryGetProperty(kind, out var packages) ? packages.EnumerateObject().ToArray() : []);
            foreach (var package in named)
            {
                yield return new Package(package.Name, "npm", package.Value.GetString()!);
            }
        }
    }

    /// <summary>Files that are ours: what a restore or a build has put there is not.</summary>
    private static IEnumerable<string> Sources(string pattern) => new[] { "src", "tests", "templates" }
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), pattern, SearchOption.AllDirectories))
        .Where(file => !file.Replace('\\', '/').Split('/').Any(part => part is "node_modules" or "bin" or "obj"));
}
