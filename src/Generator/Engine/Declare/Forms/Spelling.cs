using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Plan;

namespace ReportGen.Engine.Declare.Forms;

/// <summary>The names and values of C# as YAML writes them.</summary>
internal static partial class Spelling
{
    /// <summary>A member of an enum: <c>PerYear</c> is <c>per-year</c>.</summary>
    public static string Kebab(string name) => WordStart().Replace(name, m => (m.Index == 0 ? "" : "-") + m.Value.ToLowerInvariant());

    /// <summary>A property of an options record: <c>GradeBy</c> is <c>grade_by</c>.</summary>
    public static string Snake(string name) => Inner().Replace(name, "_").ToLowerInvariant();

    /// <summary>A value.</summary>
    public static string Value(object? value) => value switch
    {
        null => "~",
        string text => text,
        bool truth => truth ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        int number => number.ToString(CultureInfo.InvariantCulture),
        Enum word => Kebab(word.ToString()),
        Scalar scalar => scalar.Text,
        Interval pair => $"[{Value(pair.Low)}, {Value(pair.High)}]",
        MethodChoice choice => choice.Method,
        Variable { Column.Length: > 0 } column => $"{{column: {column.Column}{(column.Log ? ", log: true" : "")}}}",
        Variable named => named.Id,
        IEnumerable list => $"[{string.Join(", ", list.Cast<object>().Select(Value))}]",
        _ when OptionsForm.IsMapping(value.GetType()) =>
            $"{{{string.Join(", ", OptionsForm.Properties(value.GetType()).Select(p => $"{Snake(p.Name)}: {Value(p.GetValue(value))}"))}}}",
        _ => throw new ArgumentException($"an option of type {value.GetType().Name} has no form in YAML"),
    };

    [GeneratedRegex("[A-Z]")]
    private static partial Regex WordStart();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex Inner();
}
