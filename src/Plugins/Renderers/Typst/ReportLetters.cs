using System.Collections.Immutable;
using System.Text;

namespace ReportGen.Renderers.Typst;

/// <summary>The letters that the report's fonts have; what they lack is printed as a box with the letter's code.</summary>
/// <remarks>
/// A text may stand in the serif or in the sans face of a page, so it can be printed where both ways of looking for a letter, each
/// through the rare faces, find it.
/// </remarks>
public sealed class ReportLetters
{
    /// <summary>
    /// The file of a restored font folder that lists them: a line NAME: FIRST-LAST FIRST-LAST ... in hexadecimal per family.
    /// </summary>
    public const string FileName = "letters.txt";

    /// <summary>The family of Latin letters, which drawings are set in.</summary>
    public const string Latin = "STIX Two Text";

    /// <summary>The family of Chinese letters in running text.</summary>
    public const string Song = "Noto Serif SC";

    /// <summary>The family of formulas, which has arrows too.</summary>
    public const string Formulas = "STIX Two Math";

    private const string Hei = "Noto Sans SC"; // Chinese letters in headings

    private static readonly ImmutableArray<string> Rare = ["Noto Serif JP", "Noto Sans KR", "Noto Emoji", "DejaVu Sans"];

    private readonly ImmutableDictionary<string, ImmutableArray<(int First, int Last)>> families;

    private ReportLetters(ImmutableDictionary<string, ImmutableArray<(int First, int Last)>> families) => this.families = families;

    /// <summary>Those of a restored font folder.</summary>
    public static ReportLetters Of(string folder) => new(
        File.ReadLines(Path.Combine(folder, FileName)).Select(line => line.Split(": "))
            .ToImmutableDictionary(line => line[0], line => line[1].Split(' ').Select(Run).ToImmutableArray(), StringComparer.Ordinal));

    private static (int First, int Last) Run(string run)
    {
        var ends = run.Split('-');
        return (Convert.ToInt32(ends[0], 16), Convert.ToInt32(ends[1], 16));
    }

    /// <summary>The letters of a text that no font has, each once, in order.</summary>
    public IEnumerable<Rune> Missing(string text) => text.EnumerateRunes().Where(r => !Has(r)).Distinct();

    /// <summary>True when a formula can have it.</summary>
    public bool HasInFormula(Rune letter) =>
        IsPlain(letter) || IsIn(Formulas, letter) || IsIn(Latin, letter) || IsIn(Song, letter) || Rare.Any(f => IsIn(f, letter));

    /// <summary>True when a text can have it whatever face it is set in, or when nothing is drawn for it.</summary>
    public bool Has(Rune letter) =>
        IsPlain(letter) || IsIn(Latin, letter) || Rare.Any(f => IsIn(f, letter)) || (IsIn(Song, letter) && IsIn(Hei, letter));

    /// <summary>The first family that has all letters of a text, the wanted one before others; null when none has.</summary>
    public string? FamilyOf(string text, string wanted) => FirstOf([wanted, Latin, Song, Formulas, .. Rare], text);

    /// <summary>The same among those that words are set in beside words of another.</summary>
    public string? FamilyOfPart(string text, string wanted) => FirstOf([wanted, Latin, Song, .. Rare], text);

    // the end of a line, in a drawing that is laid out by hand, is a blank of any face
    private string? FirstOf(ImmutableArray<string> wanted, string text) =>
        wanted.FirstOrDefault(f => text.EnumerateRunes().All(r => Rune.IsControl(r) || IsIn(f, r)));

    private bool IsIn(string family, Rune letter)
    {
        if (!families.TryGetValue(family, out var runs)) return false;
        var (low, high) = (0, runs.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (letter.Value < runs[middle].First) high = middle - 1;
            else if (letter.Value > runs[middle].Last) low = middle + 1;
            else return true;
        }
        return false;
    }

    private static bool IsPlain(Rune letter) => letter.Value < 0x7f || IsInvisible(letter);

    /// <summary>
    /// True for what is never drawn (Default_Ignorable_Code_Point of Unicode 16): joiners, marks of direction, selectors of a letter's
    /// form, fillers, tags.
    /// </summary>
    public static bool IsInvisible(Rune letter) =>
        letter.Value is 0xad or 0x34f or 0x61c or 0x115f or 0x1160 or 0x17b4 or 0x17b5 or (>= 0x180b and <= 0x180f) or
            (>= 0x200b and <= 0x200f) or (>= 0x202a and <= 0x202e) or (>= 0x2060 and <= 0x206f) or 0x3164 or
            (>= 0xfe00 and <= 0xfe0f) or 0xfeff or 0xffa0 or (>= 0xfff0 and <= 0xfff8) or (>= 0x1bca0 and <= 0x1bca3) or
            (>= 0x1d173 and <= 0x1d17a) or (>= 0xe0000 and <= 0xe0fff);
}
