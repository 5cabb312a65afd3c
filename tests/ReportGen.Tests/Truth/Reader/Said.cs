using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportGen.Tests.Truth;

/// <summary>What a sentence says in the places of its form, read with the words of its language.</summary>
internal sealed class Said(Match match, Wording wording)
{
    public string this[int group] => match.Groups[group].Value;

    public bool Has(int group) => match.Groups[group].Success;

    /// <summary>The text, or null where the sentence does not say it.</summary>
    public string? Text(int group) => Has(group) ? this[group] : null;

    public int Year(int group) => int.Parse(this[group], CultureInfo.InvariantCulture);

    public int? YearOrNone(int group) => Has(group) ? Year(group) : null;

    public int Count(int group) => wording.Count(this[group]);

    public int? CountOrNone(int group) => Has(group) ? Count(group) : null;

    public string Id(int group) => wording.Id(this[group]);

    public Named Names(int group) => Has(group) ? wording.Names(this[group]) : Named.Nobody;

    public int Grade(int group) => wording.Grade(this[group]);

    public IReadOnlyList<int> Grades(int group) => Has(group) ? wording.Grades(this[group]) : [];

    public Way Way(int group) => wording.Way(this[group]);

    /// <summary>The names in one place of the form and their value in another.</summary>
    public Place Place(int names, int each, int value) => new(Names(names), this[value], Has(each));

    /// <summary>"Names (value)", several in a row.</summary>
    public IReadOnlyList<Place> Places(int group) => Has(group) ? wording.Places(this[group]) : [];

    /// <summary>A printed value and its year.</summary>
    public Point Point(int value, int year) => new(this[value], Year(year));

    /// <summary>A part of the sentence read by a form of its own; null where it has another one.</summary>
    public static Said? Of(string text, string form, Wording wording) =>
        Regex.Match(text, $"^(?:{form})$") is { Success: true } match ? new Said(match, wording) : null;

    /// <summary>All the parts of a text that have a form.</summary>
    public static IEnumerable<Said> All(string text, string form, Wording wording) =>
        Regex.Matches(text, form).Select(m => new Said(m, wording));

    public Said? Part(int group, string form) => Of(this[group], form, wording);

    public IEnumerable<Said> Parts(int group, string form) => All(this[group], form, wording);
}
