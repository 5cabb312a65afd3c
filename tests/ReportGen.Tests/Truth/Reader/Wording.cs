using System.Globalization;

namespace ReportGen.Tests.Truth;

/// <summary>The words of a language: the names of what the files call by ids, numbers, lists, directions.</summary>
internal abstract class Wording
{
    private readonly Dictionary<string, string> ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> grades = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Way> ways = [];

    /// <summary>The id of a thing by its name.</summary>
    public string Id(string name) => ids[name];

    /// <summary>The place of a grade in its scale, 0 the lowest.</summary>
    public int Grade(string name) => grades[name];

    public Way Way(string word) => ways[word.Trim()];

    public virtual int Count(string word) => int.Parse(word, CultureInfo.InvariantCulture);

    /// <summary>Names in a row.</summary>
    public abstract Named Names(string text);

    /// <summary>Names with their values, in a row.</summary>
    public abstract IReadOnlyList<Place> Places(string text);

    public IReadOnlyList<int> Grades(string text) => [.. Split(text).Select(Grade)];

    /// <summary>The names in a list.</summary>
    protected abstract IEnumerable<string> Split(string text);

    protected void Call(string id, string name) => ids[name] = id;

    protected void CallGrades(params string[] names)
    {
        for (var i = 0; i < names.Length; i++) grades[names[i]] = i;
    }

    protected void Say(Way way, params string[] words)
    {
        foreach (var word in words) ways[word] = way;
    }
}
