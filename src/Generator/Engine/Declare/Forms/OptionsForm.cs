using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Runtime.CompilerServices;
using ReportGen.Contracts.Plan;

namespace ReportGen.Engine.Declare.Forms;

/// <summary>The keys of a model's options record; property <c>GradeBy</c> is written <c>grade_by</c> or <c>grade-by</c>.</summary>
internal static class OptionsForm
{
    // what a type says of itself is asked once
    private static readonly ConditionalWeakTable<Type, PropertyInfo[]> Settable = [];
    private static readonly ConditionalWeakTable<Type, Key[]> Plain = [];

    /// <summary>The keys.</summary>
    /// <param name="type">The record.</param>
    /// <param name="methods">The methods that an option may name; null where none can.</param>
    public static IEnumerable<Key> Keys(Type type, KnownMethods? methods = null)
    {
        var keys = Plain.GetValue(type, PlainKeys);
        return methods is null ? keys
            : keys.Select(k => NamesMethod(k.Property!.PropertyType) ? k with { Form = FormOf(k.Property, methods) } : k);
    }

    private static Key[] PlainKeys(Type type)
    {
        var standard = Activator.CreateInstance(type)!;
        return [.. Properties(type).Select(p => new Key(Spelling.Snake(p.Name), FormOf(p, null), "")
        {
            Alias = Spelling.Snake(p.Name).Replace('_', '-'),
            Default = p.GetValue(standard) is { } value ? Spelling.Value(value) : null,
            Property = p,
        })];
    }

    /// <summary>True for an option whose form is that of the methods it may name.</summary>
    private static bool NamesMethod(Type type) =>
        type == typeof(MethodChoice) || type == typeof(Listed<MethodChoice>)
        || (IsMapping(type) && Properties(type).Any(p => NamesMethod(p.PropertyType)));

    private static readonly Fields Column = new("the variable",
        Key.Must("column", Form.Text, "A column of the data, which need not belong to any system."),
        Key.May("name", Form.Localized, "What the report calls it; its head by default."),
        Key.May("log", Form.Truth, "Whether its natural logarithm is taken.", "false"));

    private static readonly Either Variable = new(Form.Text, Column);

    /// <summary>The properties that a declaration can set.</summary>
    public static IReadOnlyList<PropertyInfo> Properties(Type type) => Settable.GetValue(
        type, t => [.. t.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite)]);

    /// <summary>The words a text may be; null where it may be any.</summary>
    public static IReadOnlyList<string>? WordsOf(PropertyInfo property) =>
        property.GetCustomAttribute<AllowedValuesAttribute>() is { } allowed ? [.. allowed.Values.Cast<string>()] : null;

    /// <summary>True for an option that is a mapping of its own: a record with properties that can be set.</summary>
    public static bool IsMapping(Type type) =>
        type.IsClass && type != typeof(string) && type.GetConstructor(Type.EmptyTypes) is not null && Properties(type).Count > 0;

    private static Form FormOf(PropertyInfo property, KnownMethods? methods) =>
        WordsOf(property) is { } words ? new Word(words) : FormOf(property.PropertyType, methods);

    private static Form FormOf(Type type, KnownMethods? methods)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(double)) return Form.Number;
        if (plain == typeof(int)) return Form.Whole;
        if (plain == typeof(bool)) return Form.Truth;
        if (plain == typeof(string)) return Form.Text;
        if (plain == typeof(Scalar)) return new Either(Form.Text, Form.Number);
        if (plain == typeof(Interval)) return ListOf.Pair;
        if (plain == typeof(Listed<double>)) return new Either(new ListOf(Form.Number), Form.Number);
        if (plain == typeof(Listed<Listed<string>>)) return new ListOf(new ListOf(Form.Text));
        if (plain == typeof(Variable)) return Variable;
        if (plain == typeof(Listed<Variable>)) return new Either(new ListOf(Variable) { IsSet = true }, Form.Text, Column);
        if (plain == typeof(MethodChoice)) return MethodForm.Named(methods);
        if (plain == typeof(Listed<MethodChoice>)) return new ListOf(MethodForm.Named(methods)) { IsSet = true };
        if (plain == typeof(ImmutableArray<string>)) return new Either(new ListOf(Form.Text) { IsSet = true }, Form.Text);
        if (plain.IsEnum) return WordOf(plain);
        if (IsMapping(plain)) return new Fields("the option", [.. Keys(plain, methods)]);
        if (ListedWord(plain) is { } word) return new Either(new ListOf(WordOf(word)) { IsSet = true }, WordOf(word));
        throw new ArgumentException($"an option of type {plain.Name} cannot be read from YAML");
    }

    /// <summary>The enum that an option lists members of; null for an option of another type.</summary>
    public static Type? ListedWord(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
            && type.GetGenericArguments()[0] is { IsEnum: true } word
            ? word
            : null;

    private static Word WordOf(Type type) => new([.. Enum.GetNames(type).Select(Spelling.Kebab)]);
}
