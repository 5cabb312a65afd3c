using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace ReportGen.Engine.Declare.Forms;

/// <summary>The keys of a model's options record; property <c>GradeBy</c> is written <c>grade_by</c> or <c>grade-by</c>.</summary>
internal static class OptionsForm
{
    public static IEnumerable<Key> Keys(Type type)
    {
        var standard = Activator.CreateInstance(type)!;
        return Properties(type).Select(p => new Key(Spelling.Snake(p.Name), FormOf(p), "")
        {
            Alias = Spelling.Snake(p.Name).Replace('_', '-'),
            Default = p.GetValue(standard) is { } value ? Spelling.Value(value) : null,
            Property = p,
        });
    }

    /// <summary>The properties that a declaration can set.</summary>
    public static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite);

    /// <summary>The words a text may be; null where it may be any.</summary>
    public static IReadOnlyList<string>? WordsOf(PropertyInfo property) =>
        property.GetCustomAttribute<AllowedValuesAttribute>() is { } allowed ? [.. allowed.Values.Cast<string>()] : null;

    private static Form FormOf(PropertyInfo property) => WordsOf(property) is { } words ? new Word(words) : FormOf(property.PropertyType);

    private static Form FormOf(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(double)) return Form.Number;
        if (plain == typeof(int)) return Form.Whole;
        if (plain == typeof(bool)) return Form.Truth;
        if (plain == typeof(string)) return Form.Text;
        if (plain == typeof(ImmutableArray<string>)) return new Either(new ListOf(Form.Text) { IsSet = true }, Form.Text);
        if (plain.IsEnum) return WordOf(plain);
        if (ListedWord(plain) is { } word) return new Either(new ListOf(WordOf(word)) { IsSet = true }, WordOf(word));
        throw new ArgumentException($"an option of type {plain.Name} cannot be read from YAML");
    }

    /// <summary>The enum that an option lists members of; null for an option of another type.</summary>
    public static Type? ListedWord(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) && type.GetGenericArguments()[0] is { IsEnum: true } word
            ? word
            : null;

    private static Word WordOf(Type type) => new([.. Enum.GetNames(type).Select(Spelling.Kebab)]);
}
