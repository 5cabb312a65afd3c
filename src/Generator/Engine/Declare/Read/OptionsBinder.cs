using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Declare.Forms;

namespace ReportGen.Engine.Declare.Read;

/// <summary>Binds a mapping to an options record, by the keys that <see cref="OptionsForm"/> gives it; a number keeps to its property's range.</summary>
internal static class OptionsBinder
{
    /// <summary>The options, and every one of them as in force.</summary>
    public static (object Options, IEnumerable<OptionInForce> InForce) Bind(Type type, Map? map, string path)
    {
        var options = Activator.CreateInstance(type)!;
        var inForce = new List<OptionInForce>();
        foreach (var property in OptionsForm.Properties(type))
        {
            var name = Spelling.Snake(property.Name);
            var value = map?.Find(name) ?? map?.Find(name.Replace('_', '-'));
            if (value is not null && Read(value, property) is { } read && IsAllowed(property, read, name, value))
            {
                property.SetValue(options, read);
            }
            inForce.Add(new OptionInForce($"{path}.{name}", Spelling.Value(property.GetValue(options)), value is not null));
        }
        return (options, inForce);
    }

    private static bool IsAllowed(PropertyInfo property, object read, string name, Value value)
    {
        if (property.GetCustomAttribute<RangeAttribute>() is not { } range || range.IsValid(read)) return true;
        value.Origin.Say.OutOfRange(name, read, range.Minimum, range.Maximum, value.Span);
        return false;
    }

    private static object? Read(Value value, PropertyInfo property) =>
        OptionsForm.WordsOf(property) is null ? Read(value, property.PropertyType) : value.Word();

    private static object? Read(Value value, Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(double)) return value.Number();
        if (plain == typeof(int)) return value.Whole();
        if (plain == typeof(bool)) return value.Truth();
        if (plain == typeof(string)) return value.Text();
        if (plain == typeof(ImmutableArray<string>)) return Texts(value);
        return OptionsForm.ListedWord(plain) is { } listed ? Words(value, listed) : Word(value, plain);
    }

    private static object? Word(Value value, Type type) =>
        value.Word() is { } word ? Enum.GetValues(type).Cast<object>().First(v => Spelling.Kebab(v.ToString()!) == word) : null;

    /// <summary>The words of a list, or the one that stands alone, as an array of the enum's members.</summary>
    private static object Words(Value value, Type type)
    {
        object[] words = [.. (value.IsList ? value.List() : [value]).Select(v => Word(v, type)).OfType<object>()];
        var members = typeof(OptionsBinder).GetMethod(nameof(Members), BindingFlags.NonPublic | BindingFlags.Static)!;
        return members.MakeGenericMethod(type).Invoke(null, [words])!;
    }

    private static ImmutableArray<T> Members<T>(object[] words) where T : struct, Enum => [.. words.Cast<T>()];

    private static ImmutableArray<string> Texts(Value value) =>
        value.IsList ? [.. value.List().Select(v => v.Text() ?? "")] : [value.Text() ?? ""];
}
