using System.Text.RegularExpressions;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Files;

namespace ReportGen.Engine.Declare.Text.Pictures;

/// <summary>Reads the pictures that the authors' texts name, from the study's folder alone.</summary>
/// <param name="study">The study's file.</param>
/// <param name="workingFolder">What shown paths are relative to.</param>
/// <param name="say">Where findings go.</param>
internal sealed partial class PictureReader(DeclaredFile study, string workingFolder, DeclareMessages say)
{
    /// <summary>A file that may be embedded is at most so large.</summary>
    private const int MostBytes = 20 << 20;

    private readonly string folder = Path.GetDirectoryName(study.FullPath)!;

    /// <summary>The pictures of the texts, and their files.</summary>
    public (AuthoredPictures Pictures, IReadOnlyList<DeclaredFile> Files) Read(IEnumerable<AuthoredText> texts)
    {
        var (found, files) = (AuthoredPictures.None.ByPath.ToBuilder(), new List<DeclaredFile>());
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (text, span) in texts.OrderBy(t => t.Id, StringComparer.Ordinal).SelectMany(
            t => t.Texts.OrderBy(l => l.Key, StringComparer.Ordinal).Select(l => l.Value)))
        {
            foreach (Match name in Names().Matches(text))
            {
                var paths = AuthoredPictures.PathsOf(Uri.UnescapeDataString(name.Value));
                if (paths.FirstOrDefault(p => File.Exists(Path.Combine(folder, p))) is not { } path || !seen.Add(path)) continue;
                var line = 1 + text.AsSpan(0, name.Index).Count('\n');
                var file = DeclaredFile.At(Path.Combine(folder, path), workingFolder);
                files.Add(file);
                if (Read(path, file, span with { Line = line }) is { } picture) found[path] = picture;
            }
        }
        return (new AuthoredPictures(found.ToImmutable()), files);
    }

    private Picture? Read(string path, DeclaredFile file, SourceSpan at)
    {
        var info = new FileInfo(file.FullPath);
        if (LeadsOutside(info.FullName)) return Refused(path, "lies outside the study's folder", at);
        if (info.Length > MostBytes) return Refused(path, $"has more than {MostBytes >> 20} megabytes", at);
        var content = PlainFile.Bytes(file.FullPath);
        try
        {
            if (!path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)) return PixelPicture.Read(path, content);
            var (drawing, without) = DrawnPicture.Read(path, content);
            if (!without.IsEmpty) say.PictureWithout(path, without, at);
            return drawing;
        }
        catch (PictureException failure)
        {
            return Refused(path, failure.Message, at);
        }
    }

    /// <summary>Whether the file, or a folder on the way to it, is a link out of the study's folder.</summary>
    private bool LeadsOutside(string full)
    {
        for (var at = full; IsInside(at); at = Path.GetDirectoryName(at)!)
        {
            if (File.ResolveLinkTarget(at, returnFinalTarget: true) is not { } real) continue;
            if (!IsInside(real.FullName) || LeadsOutside(real.FullName)) return true;
        }
        return false;
    }

    private bool IsInside(string full) => full.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private Picture? Refused(string path, string why, SourceSpan at)
    {
        say.Picture(path, why, at);
        return null;
    }

    // a path of bounded length: a line of Chinese prose has no blank to begin anew at
    [GeneratedRegex(
        @"(?<=<)[^<>\n]{1,500}\.(?:svg|png|jpe?g)(?=>)|[^\s()<>\[\]""'|{}]{1,500}\.(?:svg|png|jpe?g)(?![\w])",
        RegexOptions.IgnoreCase)]
    private static partial Regex Names();
}

/// <summary>A file is no picture that can be printed; the message goes on from "the picture 'a.png'".</summary>
internal sealed class PictureException(string message) : Exception(message);
