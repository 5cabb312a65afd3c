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
    public static Snapshot Of(string name, string extension, string text) =>
        new(name, extension, Utf8.GetBytes(text.EndsWith('\n') ? text : text + "\n"));

    /// <summary>What tells it from other snapshots of a build.</summary>
    public (string Name, string Extension) Key => (Name, Extension);

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
