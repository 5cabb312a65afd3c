using System.Xml.Linq;
using ReportGen.Tests.Architecture.Code;

namespace ReportGen.Tests.Architecture.Rules;

/// <summary>Who may use whom.</summary>
internal static class Walls
{
    private static readonly Dictionary<string, string[]> AllowedReferences = new()
    {
        ["ReportGen.Contracts"] = [],
        ["ReportGen.Engine"] = ["ReportGen.Contracts"],
        ["ReportGen.Statistics"] = ["ReportGen.Contracts"],
        ["ReportGen.Sources"] = ["ReportGen.Contracts"],
        ["ReportGen.DuckDb"] = ["ReportGen.Contracts"],
        ["ReportGen.Figures"] = ["ReportGen.Contracts"],
        ["ReportGen.Renderers"] = ["ReportGen.Contracts"],
        ["ReportGen.Cli"] =
        [
            "ReportGen.Engine", "ReportGen.Statistics", "ReportGen.Sources", "ReportGen.DuckDb", "ReportGen.Figures", "ReportGen.Renderers",
        ],
    };

    /// <summary>Where a package may be used, by its assembly; one that is missing here may be used nowhere.</summary>
    private static readonly (string Assembly, string[] Folders)[] Homes =
    [
        ("YamlDotNet", ["Generator/Engine/Declare/"]),
        ("Scriban.Signed", ["Generator/Engine/Compose/", "Plugins/Renderers/Html/"]),
        ("Markdig", ["Generator/Engine/Compose/"]),
        ("AngleSharp", ["Generator/Engine/Verify/", "Plugins/Sources/Markup/"]),
        ("UglyToad.PdfPig", ["Generator/Engine/Verify/"]),
        ("DiffPlex", ["Generator/Engine/Verify/"]),
        ("MathNet.Numerics", ["Plugins/Statistics/"]),
        ("NCalc.Core", ["Generator/Engine/Formulas/"]),
        ("NCalc.Domain", ["Generator/Engine/Formulas/"]),
        ("UtfUnknown", ["Plugins/Sources/Text/"]),
        ("ExcelDataReader", ["Plugins/Sources/"]),
        ("DuckDB.NET.Data", ["Plugins/DuckDb/"]),
        ("Microsoft.Data.Sqlite", ["Plugins/DuckDb/"]),
        ("Parquet", ["Plugins/Renderers/Parquet/"]),
        ("OxyPlot", ["Plugins/Figures/"]),
        ("System.CommandLine", ["Generator/Cli/"]),
        ("Spectre.Console", ["Generator/Cli/"]),
    ];

    /// <summary>The stages of the Engine, in the order a study goes through them.</summary>
    public static readonly string[] StagesInOrder = ["Declare", "Load", "Compute", "Compose", "Render", "Verify"];

    /// <summary>A project refers only to what the house allows, and Contracts takes no package.</summary>
    public static IEnumerable<Breach> References(IEnumerable<(string Path, string Text)> projects)
    {
        foreach (var (path, text) in projects)
        {
            var (name, xml) = (Path.GetFileNameWithoutExtension(path), XDocument.Parse(text));
            var allowed = AllowedReferences.GetValueOrDefault(name);
            if (allowed is null) yield return new Breach(path, "the house has no such project");
            foreach (var reference in Included("ProjectReference"))
            {
                var other = Path.GetFileNameWithoutExtension(reference.Replace('\\', '/'));
                if (allowed?.Contains(other) == false) yield return new Breach(path, $"refers to {other}");
            }
            foreach (var package in name == "ReportGen.Contracts" ? Included("PackageReference") : [])
            {
                yield return new Breach(path, $"takes the package {package}");
            }

            IEnumerable<string> Included(string element) => xml.Descendants(element).Select(e => e.Attribute("Include")!.Value);
        }
    }

    /// <summary>One immutable object passes between two stages of the Engine, and nothing else.</summary>
    public static IEnumerable<Breach> Stages(SourceCode code) =>
        from use in code.Uses
        let here = StageOf(use.From)
        let there = StageOf(use.To)
        where here is not null && there is not null && here != there
        select new Breach(use.At, $"{here} uses {use.What} of {there}");

    /// <summary>The stage that a namespace belongs to; null for what is no stage's.</summary>
    public static string? StageOf(string space) =>
        space.Split('.') is ["ReportGen", "Engine", var stage, ..] && StagesInOrder.Contains(stage) ? stage : null;

    /// <summary>A package is used in its folders only.</summary>
    public static IEnumerable<Breach> Packages(SourceCode code) =>
        from use in code.Uses
        where use.IsOfPackage
        let home = Homes.FirstOrDefault(h => h.Assembly == use.Assembly).Folders ?? []
        where !home.Any(folder => use.File.Path.StartsWith(folder, StringComparison.Ordinal))
        select new Breach(use.At, $"uses {use.What} of the package {use.Assembly}");

    /// <summary>The packages' places that nobody uses: the table above would say more than is so.</summary>
    public static IEnumerable<Breach> EmptyHomes(SourceCode code) =>
        from home in Homes
        from folder in home.Folders
        where !code.Uses.Any(u => u.Assembly == home.Assembly && u.File.Path.StartsWith(folder, StringComparison.Ordinal))
        select new Breach(folder, $"does not use {home.Assembly}");

    /// <summary>Namespaces use each other in one direction: no two-way pair, no longer way round either.</summary>
    public static IEnumerable<Breach> OneWay(SourceCode code)
    {
        var edges = code.Uses.Where(u => u.IsOurs && u.From != u.To).ToLookup(u => u.From);
        var told = new HashSet<string>();
        foreach (var start in edges.Select(e => e.Key).Order(StringComparer.Ordinal))
        {
            if (Round(start) is not { } round || !told.Add(string.Join(' ', round.Order(StringComparer.Ordinal)))) continue;
            var ways = round.Zip([.. round.Skip(1), start], (a, b) => edges[a].First(u => u.To == b).ToString());
            yield return new Breach(string.Join(" -> ", round), $"a way round: {string.Join("; ", ways)}");
        }

        List<string>? Round(string start)
        {
            var (before, queue) = (new Dictionary<string, string>(), new Queue<string>([start]));
            while (queue.TryDequeue(out var at))
            {
                foreach (var next in edges[at].Select(u => u.To).Distinct().Order(StringComparer.Ordinal))
                {
                    if (next == start) return Back(at);
                    if (before.TryAdd(next, at)) queue.Enqueue(next);
                }
            }
            return null;

            List<string> Back(string end)
            {
                var way = new List<string>();
                for (var at = end; at != start; at = before[at]) way.Insert(0, at);
                return [start, .. way];
            }
        }
    }

    /// <summary>
    /// A type of Contracts that one project alone uses, and that no other type of Contracts needs, lives in that project.
    /// </summary>
    public static IEnumerable<Breach> Shared(SourceCode code)
    {
        var uses = code.Uses.Where(u => u.Assembly == "ReportGen.Contracts").ToLookup(u => u.TypeName);
        foreach (var file in code.Files.Where(f => f.Project == "Generator/Contracts"))
        {
            foreach (var type in file.Types.Where(t => t.IsPublic))
            {
                var all = uses[$"{file.Namespace}.{type.Name}"].ToList();
                var projects = all.Select(u => u.File.Project).Where(p => p != file.Project).Distinct().ToList();
                var isNeeded = all.Any(u => u.File.Project == file.Project && !type.Holds(u));
                if (projects.Count < 2 && !isNeeded)
                {
                    yield return new Breach(type.At, $"{type.Name} is used by {(projects.Count == 0 ? "nobody" : projects[0] + " alone")}");
                }
            }
        }
    }
}
