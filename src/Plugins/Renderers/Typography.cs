using System.Collections.Immutable;

namespace ReportGen.Renderers;

/// <summary>
/// What the locale file of a language says about its typography, beside its words: no renderer asks which language it is.
/// </summary>
internal sealed class Typography(ImmutableDictionary<string, string> words)
{
    /// <summary>The language as HTML names it (BCP 47), such as <c>zh-CN</c>.</summary>
    public string Tag => words["lang-tag"];

    /// <summary>The language of Latin letters as Word names it, always with a region.</summary>
    public string OfficeLatin => words["office-lang-latin"];

    /// <summary>The language of Chinese letters as Word names it.</summary>
    public string OfficeEastAsian => words["office-lang-east-asian"];

    /// <summary>The language of a passage in the other script: Latin letters on a Chinese page, Chinese ones on any other.</summary>
    public string ForeignTag => words["foreign-lang-tag"];

    /// <summary>True where text is set in full-width characters, whose heads have a face of their own instead of a bold one.</summary>
    public bool IsEastAsian => words["east-asian"] == "yes";

    /// <summary>True where words may be divided at the end of a line.</summary>
    public bool Hyphenates => words["hyphenate"] == "yes";

    /// <summary>True where every paragraph begins with two blank characters, false where only one does that follows another.</summary>
    public bool IndentsEveryParagraph => words["first-line-indent"] == "every";

    /// <summary>Where first-level heads stand: left or center.</summary>
    public string HeadingAlignment => words["heading-align"];

    /// <summary>A subtitle under its title.</summary>
    public string Subtitle(string text) => words["subtitle"].Replace("{0}", text, StringComparison.Ordinal);
}
