using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Declare.Forms;
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
        foreach (var property in Properties(type))
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

    /// <summary>The keys of an options type: what <see cref="Bind"/> reads.</summary>
    public static IEnumerable<Key> Keys(Type type)
    {
        var standard = Activator.CreateInstance(type)!;
        return Properties(type).Select(p => new Key(Snake(p.Name), FormOf(p.PropertyType), "")
        {
            Alias = Snake(p.Name).Replace('_', '-'), Default = p.GetValue(standard) is { } value ? Write(value) : null, Property = p,
        });
    }

    private static IEnumerable<PropertyInfo> Properties(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite);

    private static Form FormOf(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(double)) return Form.Number;
        if (plain == typeof(int)) return Form.Whole;
        if (plain == typeof(bool)) return Form.Truth;
        if (plain == typeof(string)) return Form.Text;
        if (plain == typeof(ImmutableArray<string>)) return new Either(new ListOf(Form.Text), Form.Text);
        if (plain.IsEnum) return new Word([.. Enum.GetNames(plain).Select(Value.Kebab)]);
        throw new ArgumentException($"an option of type {plain.Name} cannot be read from YAML");
    }

    private static object? Read(Value value, Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(double)) return value.Number();
        if (plain == typeof(int)) return value.Whole();
        if (plain == typeof(bool)) return value.Truth();
        if (plain == typeof(string)) return value.Text();
        if (plain == typeof(ImmutableArray<string>)) return value.IsList ? value.List().Select(v => v.Text() ?? "").ToImmutableArray() : [value.Text() ?? ""];
        return value.Word() is { } word ? Enum.GetValues(plain).Cast<object>().First(v => Value.Kebab(v.ToString()!) == word) : null;
    }

    private static string Snake(string name) => Inner().Replace(name, "_").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex Inner();
}
