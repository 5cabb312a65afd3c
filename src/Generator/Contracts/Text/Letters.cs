namespace ReportGen.Contracts.Text;

/// <summary>The first letter of a name inside a sentence and at its beginning.</summary>
public static class Letters
{
    /// <summary>Begins with a small letter, unless the first word is an abbreviation or holds a digit.</summary>
    public static string Lower(string text)
    {
        var word = text.Split(' ', '-')[0];
        var isWord = word.Length > 1 && word.Skip(1).All(c => !char.IsUpper(c) && char.IsLetter(c));
        return isWord ? char.ToLowerInvariant(text[0]) + text[1..] : text;
    }

    /// <summary>Begins with a capital letter.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
