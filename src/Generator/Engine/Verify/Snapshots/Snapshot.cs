using System.Text;

namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>A piece of a build, in a form that a person can review and git can compare.</summary>
/// <param name="Name">Its name without state and ending, such as <c>results.coupling.2012</c>; the first word is its kind.</param>
/// <param name="Extension">Its ending without point: csv, md, txt, svg, json, css, png.</param>
/// <param name="Content">Its bytes.</param>
public sealed record Snapshot(string Name, string Extension, byte[] Content)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A snapshot of text; its last line ends.</summary>
    public static Snapshot Of(string name, string extension, string text) => new(name, extension, Utf8.GetBytes(text.EndsWith('\n') ? text : text + "\n"));

    /// <summary>Its kind: options, results, text, html, style, figure, pdf or page.</summary>
    public string Kind => Name.Split('.')[0];

    /// <summary>True for a picture made of pixels.</summary>
    public bool IsPicture => Extension == "png";

    /// <summary>Its text, with plain line ends whatever git made of them; a picture has none.</summary>
    public string Text => Utf8.GetString(Content).TrimStart('\uFEFF').ReplaceLineEndings("\n");

    /// <summary>Its lines.</summary>
    public string[] Lines => Text.TrimEnd('\n').Split('\n');

    /// <summary>True when both hold the same, line ends aside.</summary>
    public bool SameAs(Snapshot other) => Content.AsSpan().SequenceEqual(other.Content) || (!IsPicture && Text == other.Text);
}

/// <summary>How large a snapshot may be, so that a pull request stays readable.</summary>
public static class SnapshotLimits
{
    /// <summary>Most lines of a file.</summary>
    public const int Lines = 399;

    /// <summary>Most bytes of a file.</summary>
    public const int Bytes = 20_000;

    /// <summary>Most pictures of a study.</summary>
    public const int Pictures = 25;

    /// <summary>True when the text may stand in one file.</summary>
    public static bool Fits(string text) => text.Count(c => c == '\n') <= Lines && Encoding.UTF8.GetByteCount(text) <= Bytes;
}
