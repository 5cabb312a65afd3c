using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using Scriban.Runtime;

namespace ReportGen.Engine.Compose;

/// <summary>
/// Facts as templates read them: plain data, texts in the language of the edition, the properties of a record in snake_case.
/// </summary>
internal static partial class ScriptFacts
{
    private static readonly ConcurrentDictionary<Type, (string Name, PropertyInfo Property)[]> Known = new();

    /// <summary>A fact for a template.</summary>
    public static object? Of(object? fact, string language) => fact switch
    {
        LocalizedText text => text.In(language),
        string or double or int or bool or null => fact,
        Enum word => Snake(word.ToString()),
        IReadOnlyDictionary<string, object?> members => Members(members.Select(m => (m.Key, m.Value)), language),
        IEnumerable items => new ScriptArray(items.Cast<object?>().Select(i => Of(i, language))),
        Interval pair => Members([("low", pair.Low), ("high", pair.High)], language),
        ValueType id => id.ToString(), // a year, a unit's id
        _ => Members(Properties(fact.GetType()).Select(p => (p.Name, p.Property.GetValue(fact))), language),
    };

    /// <summary>The name of a member as templates write it.</summary>
    public static string Snake(string name) => Inner().Replace(name, "_").ToLowerInvariant();

    private static ScriptObject Members(IEnumerable<(string Name, object? Fact)> members, string language)
    {
        var made = new ScriptObject();
        foreach (var (name, fact) in members) made.SetValue(name, Of(fact, language), readOnly: true);
        return made;
    }

    private static (string Name, PropertyInfo Property)[] Properties(Type type) => Known.GetOrAdd(type, static t =>
        [
            .. t.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(p => p.GetIndexParameters().Length == 0).Select(p => (Name(p), p))
        ]);

    /// <summary>A property of one letter keeps it, since symbols tell C from c.</summary>
    private static string Name(PropertyInfo property) => property.Name.Length == 1 ? property.Name : Snake(property.Name);

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex Inner();
}
