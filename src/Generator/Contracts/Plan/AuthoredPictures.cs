using System.Collections.Immutable;

namespace ReportGen.Contracts.Plan;

/// <summary>The pictures that a study's own texts name, by path from the study's folder.</summary>
/// <param name="ByPath">Path with forward slashes, and the picture.</param>
public sealed record AuthoredPictures(ImmutableDictionary<string, Picture> ByPath)
{
    /// <summary>The folder that holds the texts.</summary>
    public const string TextFolder = "text";

    /// <summary>The endings of pictures that can be printed.</summary>
    public static ImmutableArray<string> Endings { get; } = [".svg", ".png", ".jpg", ".jpeg"];

    /// <summary>No pictures.</summary>
    public static AuthoredPictures None { get; } = new(ImmutableDictionary<string, Picture>.Empty);

    /// <summary>The picture that a text names; null where there is none.</summary>
    public Picture? Find(string named) => PathsOf(named).Select(p => ByPath.GetValueOrDefault(p)).FirstOrDefault(p => p is not null);

    /// <summary>
    /// Where a picture may be, from the study's folder: beside the text, then beside the study; nowhere for a path that leaves it.
    /// </summary>
    public static IEnumerable<string> PathsOf(string named)
    {
        var path = named.Replace('\\', '/');
        if (path.StartsWith('/') || path.Contains(':', StringComparison.Ordinal)) return [];
        return new[] { Inside($"{TextFolder}/{path}"), Inside(path) }.OfType<string>().Distinct();
    }

    /// <summary>True for a name that ends as a picture's does.</summary>
    public static bool HasKnownEnding(string named) => Endings.Any(e => named.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    private static string? Inside(string path)
    {
        var steps = new List<string>();
        foreach (var step in path.Split('/').Where(s => s is not ("" or ".")))
        {
            if (step != "..") steps.Add(step);
            else if (steps.Count == 0) return null;
            else steps.RemoveAt(steps.Count - 1);
        }
        return string.Join('/', steps);
    }
}
