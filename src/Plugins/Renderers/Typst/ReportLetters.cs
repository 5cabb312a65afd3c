using System.Text;

namespace ReportGen.Renderers.Typst;

/// <summary>The letters that the report's fonts have; what they lack is printed as a box with the letter's code.</summary>
/// <param name="ranges">First and last code point of each run of letters, ascending.</param>
public sealed class ReportLetters(IReadOnlyList<(int First, int Last)> ranges)
{
    /// <summary>The file of a restored font folder that lists those of texts: a line FIRST-LAST in hexadecimal per run.</summary>
    public const string FileName = "letters.txt";

    /// <summary>The same of formulas, whose face has signs that no text can be set in.</summary>
    public const string FormulasFileName = "letters-of-formulas.txt";

    /// <summary>The face of formulas.</summary>
    public const string FormulaFace = "STIXTwoMath";

    /// <summary>Those that a text can be set in, as a restored font folder lists them.</summary>
    public static ReportLetters Of(string folder) => Read(Path.Combine(folder, FileName));

    /// <summary>Those that a formula can be set in.</summary>
    public static ReportLetters OfFormulas(string folder) => Read(Path.Combine(folder, FormulasFileName));

    private static ReportLetters Read(string file) => new([
        .. from line in File.ReadLines(file)
           let ends = line.Split('-')
           select (Convert.ToInt32(ends[0], 16), Convert.ToInt32(ends[1], 16))]);

    /// <summary>The letters of a text that no font has, each once, in order.</summary>
    public IEnumerable<Rune> Missing(string text) => text.EnumerateRunes().Where(r => !Has(r)).Distinct();

    /// <summary>True when a font has it, or when nothing is drawn for it.</summary>
    public bool Has(Rune letter)
    {
        if (letter.Value < 0x7f || IsInvisible(letter.Value)) return true;
        var (low, high) = (0, ranges.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (letter.Value < ranges[middle].First) high = middle - 1;
            else if (letter.Value > ranges[middle].Last) low = middle + 1;
            else return true;
        }
        return false;
    }

    /// <summary>The text with a white square in the place of every letter that no font has.</summary>
    public string Squared(string text) =>
        Missing(text).Aggregate(text, (t, letter) => t.Replace(letter.ToString(), "□", StringComparison.Ordinal));

    // joiners, marks of direction, selectors of a letter's form
    private static bool IsInvisible(int code) =>
        code is (>= 0x200b and <= 0x200f) or (>= 0x202a and <= 0x202e) or (>= 0x2060 and <= 0x2064) or
        (>= 0xfe00 and <= 0xfe0f) or 0xfeff or 0xad or (>= 0xe0100 and <= 0xe01ef);
}
