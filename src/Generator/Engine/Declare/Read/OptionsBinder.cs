using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Declare.Forms;

namespace ReportGen.Engine.Declare.Read;

/// <summary>
/// Binds a mapping to an options record, by the keys that <see cref="OptionsForm"/> gives it; a number keeps to its property's range.
/// </summary>
internal static class OptionsBinder
{
    /// <summary>The options, and every one of them as in force.</summary>
    /// <param name="type">The record.</param>
    /// <param name="map">What is declared.</param>
    /// <param name="path">Where it stands, as <c>--set</c> takes it.</param>
    /// <param name="choose">Reads a method that an option names, at a path; null where none can.</param>
    public static (object Options, IEnumerable<OptionInForce> InForce) Bind(
        Type type, Map? map, string path, Func<Value, string, MethodChoice?>? choose = null)
    {
        var options = Activator.CreateInstance(type)!;
        var inForce = new List<OptionInForce>();
        foreach (var property in OptionsForm.Properties(type))
        {
            var name = Spelling.Snake(property.Name);
            var value = map?.Find(name) ?? map?.Find(name.Replace('_', '-'));
            MethodChoice? Named(Value at, string place) => choose?.Invoke(at, $"{path}.{name}{place}");
            if (value is not null && Read(value, property, Named) is { } read && IsAllowed(property, read, name, value))
            {
                property.SetValue(options, read);
            }
            if (value is null && property.GetValue(options) is null) continue; // not in force
            inForce.Add(new OptionInForce($"{path}.{name}", Spelling.Value(property.GetValue(options)), value is not null));
        }
        return (options, inForce);
    }

    private static bool IsAllowed(PropertyInfo property, object read, string name, Value value)
    {
        if (property.GetCustomAttribute<RangeAttribute>() is not { } range) return true;
        foreach (var number in Numbers(read).Where(n => !range.IsValid(n)))
        {
            value.Origin.Say.OutOfRange(name, number, range.Minimum, range.Maximum, value.Span);
            return false;
        }
        return true;
    }

    /// <summary>The numbers that an option says: one, two or a list.</summary>
    private static IEnumerable<object> Numbers(object read) => read switch
    {
        Interval interval => [interval.Low, interval.High],
        Listed<double> list => list.Cast<object>(),
        _ => [read],
    };

    private static object? Read(Value value, PropertyInfo property, Func<Value, string, MethodChoice?> choose) =>
        OptionsForm.WordsOf(property) is null ? Read(value, property.PropertyType, choose) : value.Word();

    private static object? Read(Value value, Type type, Func<Value, string, MethodChoice?> choose)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(double)) return value.Number();
        if (plain == typeof(int)) return value.Whole();
        if (plain == typeof(bool)) return value.Truth();
        if (plain == typeof(string)) return value.Text();
        if (plain == typeof(Scalar)) return value.Text() is { } text ? new Scalar(text) : null;
        if (plain == typeof(Interval)) return Pair(value);
        if (plain == typeof(Listed<double>)) return Numbers(value);
        if (plain == typeof(Listed<Listed<string>>))
        {
            return new Listed<Listed<string>>([.. value.List().Select(row => new Listed<string>(Texts(row)))]);
        }
        if (plain == typeof(Variable)) return Variable(value);
        if (plain == typeof(Listed<Variable>))
        {
            return new Listed<Variable>([.. (value.IsList ? value.List() : [value]).Select(Variable).OfType<Variable>()]);
        }
        if (plain == typeof(MethodChoice)) return choose(value, "");
        if (plain == typeof(Listed<MethodChoice>))
        {
            return new Listed<MethodChoice>(
                [.. value.List().Select((v, i) => choose(v, FormattableString.Invariant($".{i}"))).OfType<MethodChoice>()]);
        }
        if (plain == typeof(ImmutableArray<string>)) return Texts(value);
        if (OptionsForm.IsMapping(plain)) return Inner(value, plain);
        return OptionsForm.ListedWord(plain) is { } listed ? Words(value, listed) : Word(value, plain);
    }

    private static object? Inner(Value value, Type type)
    {
        if (value.Map() is not { } map) return null;
        var (options, _) = Bind(type, map, "");
        map.Close();
        return options;
    }

    /// <summary>The id of a measure or an indicator, or a column of the data.</summary>
    private static Variable? Variable(Value value)
    {
        if (value.IsScalar) return value.Text() is { } id ? new Variable { Id = id } : null;
        if (value.Map() is not { } map) return null;
        var (column, name, log) = (map.Require("column")?.Text(), map.Find("name")?.Localized(), map.Find("log")?.Truth());
        map.Close();
        return column is null ? null : new Variable { Column = column, Name = name, Log = log ?? false };
    }

    /// <summary>Two numbers, the lower first.</summary>
    private static object? Pair(Value value)
    {
        if (value.List() is not [var first, var second] || first.Number() is not { } low || second.Number() is not { } high) return null;
        return Interval(low, high, value);
    }

    /// <summary>The interval; null, with an error, where its ends are not in order, or farther out than any value is read.</summary>
    internal static Interval? Interval(double low, double high, Value value)
    {
        if (low >= high) value.Origin.Say.BadRange("the range", low, high, value.Span);
        else if (low < -Most || high > Most) value.Origin.Say.WideRange(low < -Most ? low : high, value.Span);
        else return new Interval(low, high);
        return null;
    }

    private const double Most = 1e100; // sums of squares of larger numbers would not be numbers any more

    private static Listed<double> Numbers(Value value) =>
        new([.. (value.IsList ? value.List() : [value]).Select(v => v.Number()).OfType<double>()]);

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
