using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Compose.Say;
using ReportGen.Engine.Diagnostics;

namespace ReportGen.Engine.Compose.Prose;

/// <summary>The author's pictures, which were read with the study; a text names one by its path from the text or from the study.</summary>
internal sealed partial class Pictures(ReportPlan plan, ComposeMessages say)
{
    /// <summary>The picture; null, with an error, where there is none.</summary>
    public Picture? Find(LinkInline image, ProseText text)
    {
        var url = Uri.UnescapeDataString(image.Url ?? "");
        if (text.IsAuthored && plan.Pictures.Find(url) is { } picture) return picture;
        var at = text.At(image);
        var isElsewhere = url.Contains("://", StringComparison.Ordinal) || url.StartsWith("//", StringComparison.Ordinal);
        if (isElsewhere) say.PictureFromNetwork(url, at);
        else if (url.StartsWith("data:", StringComparison.OrdinalIgnoreCase)) say.PictureInText(at);
        else if (!AuthoredPictures.PathsOf(url).Any()) say.PictureOutside(url, at);
        else if (!AuthoredPictures.HasKnownEnding(url)) say.PictureKind(url, at);
        else say.NoPicture(url, at);
        return null;
    }

    /// <summary>What the picture shows; the file's name where the author does not say.</summary>
    public static string Alt(LinkInline image, Picture picture)
    {
        var words = string.Concat(image.Descendants<LiteralInline>().Select(l => l.Content.ToString())).Trim();
        return words.Length > 0 ? Characters.Printable(words) : Path.GetFileNameWithoutExtension(picture.Name);
    }

    /// <summary>The declared width, else the picture's own.</summary>
    public PictureSize Size(LinkInline image, Picture picture, Contracts.Text.SourceSpan at)
    {
        var declared = image.TryGetAttributes()?.Properties?.FirstOrDefault(p => p.Key == "width").Value;
        if (declared is null) return new PictureSize(picture.WidthMm);
        var width = Width().Match(declared);
        var number = width.Success ? double.Parse(width.Groups[1].Value, CultureInfo.InvariantCulture) : 0;
        if (number <= 0 || (width.Groups[2].Value == "%" && number > 100)) say.PictureWidth(declared, at);
        return width.Groups[2].Value switch
        {
            "%" => new PictureSize(picture.WidthMm, Math.Clamp(number / 100, 0.01, 1)),
            "cm" => new PictureSize(number * 10),
            _ => new PictureSize(number > 0 ? number : picture.WidthMm),
        };
    }

    [GeneratedRegex(@"^([0-9]{1,4}(?:\.[0-9]{1,3})?)(%|mm|cm)$")]
    private static partial Regex Width();
}
