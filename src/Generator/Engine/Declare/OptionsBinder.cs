using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Declare.Yaml;

namespace ReportGen.Engine.Declare;

/// <summary>Binds a mapping to a model's options record; property <c>GradeBy</c> is written <c>grade_by</c> or <c>grade-by</c>.</summary>
internal static partial class OptionsBinder
{
    /// <summary>The options, and every one of them as in force.</summary>
    public static (object Options, IEnumerable<OptionInForce> InForce) Bind(Type type, Map? map, string path)
    {
        var options = Activator.CreateInstance(type)!;
        var inForce = new List<OptionInForce>();
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite))
        {
            var name = Snake(property.Name);
            var value = map?.Find(name) ?? map?.Find(name.Replace('_', '-'));
            if (value is not null && Read(value, property.PropertyType) is { } read) property.SetValue(options, read);
            inForce.Add(new OptionInForce($"{path}.{name}", Write(property.GetValue(options)), value is not null));
        }
        return (options, inForce);
    }

    /// <summary>A value as YAML writes it.</summary>
    public static string Write(object? value) => value switch
    {
        null => "~",
        string text => text,
        bool truth => truth ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        int number => number.ToString(CultureInfo.InvariantCulture),
        Enum word => Value.Kebab(word.ToString()),
        IEnumerable list => $"[{string.Join(", ", list.Cast<object>().Select(Write))}]",
        _ => throw new ArgumentException($"an option of type {value.GetType().Name} has no form in YAML"),
    };

    private static object? Read(Value value, Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(double)) return value.Number();
        if (plain == typeof(int)) return value.Whole();
        if (plain == typeof(bool)) return value.Truth();
        if (plain == typeof(string)) return value.Text();
        if (plain == typeof(ImmutableArray<string>)) return value.IsList ? value.List().Select(v => v.Text() ?? "").ToImmutableArray() : [value.Text() ?? ""];
        if (plain.IsEnum)
        {
            var words = Enum.GetValues(plain).Cast<object>().ToDictionary(v => Value.Kebab(v.ToString()!), v => v);
            return value.Word([.. words.Keys]) is { } word ? words[word] : null;
        }
        throw new ArgumentException($"an option of type {plain.Name} cannot be read from YAML");
    }

    private static string Snake(string name) => Inner().Replace(name, "_").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex Inner();
}
