using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify.Compare;

/// <summary>What a figure draws, one shape or word at a time.</summary>
internal sealed partial class Shape(XElement element)
{
    /// <summary>A hundredth is the drawing's last digit: one more or less is rounding.</summary>
    private const double LastDigit = 0.0101;

    private static readonly HashSet<string> Paints = ["fill", "stroke"];

    public XElement Element => element;

    public string Tag => element.Name.LocalName;

    public string Words => element.Value.Trim();

    /// <summary>Fill and stroke.</summary>
    public IEnumerable<string> Colors => element.Attributes().Where(a => Paints.Contains(a.Name.LocalName)).Select(a => a.Value);

    /// <summary>The shapes of a drawing in the order they are drawn.</summary>
    public static List<Shape> All(XElement root) =>
    [
        .. root.Descendants()
            .Where(e => !e.HasElements && e.Name.LocalName is not ("style" or "title" or "desc"))
            .Select(e => new Shape(e)),
    ];

    public bool SamePlace(Shape other)
    {
        var (mine, theirs) = (Geometry(), other.Geometry());
        if (Number().Replace(mine, "#") != Number().Replace(theirs, "#")) return false;
        return Number().Matches(mine).Zip(Number().Matches(theirs)).All(p =>
            p.First.Value == p.Second.Value || Math.Abs(Value(p.First) - Value(p.Second)) <= LastDigit);
    }

    public bool SameAs(Shape other) => Tag == other.Tag && Words == other.Words && Colors.SequenceEqual(other.Colors) && SamePlace(other);

    /// <summary>Shapes of two drawings side by side; null where one drawing has none.</summary>
    public static IEnumerable<(Shape? Before, Shape? After)> Aligned(List<Shape> before, List<Shape> after)
    {
        if (before.Count == after.Count && before.Zip(after).All(p => p.First.Tag == p.Second.Tag))
        {
            return before.Zip(after).Select(p => ((Shape?)p.First, (Shape?)p.Second));
        }
        return ByDifference(before, after);
    }

    private static IEnumerable<(Shape?, Shape?)> ByDifference(List<Shape> before, List<Shape> after)
    {
        string Text(List<Shape> shapes) => string.Join('\n', shapes.Select(s => s.ToString()));
        foreach (var block in DiffPlex.Differ.Instance.CreateLineDiffs(Text(before), Text(after), ignoreWhitespace: false).DiffBlocks)
        {
            for (var i = 0; i < Math.Max(block.DeleteCountA, block.InsertCountB); i++)
            {
                var was = i < block.DeleteCountA ? before[block.DeleteStartA + i] : null;
                var become = i < block.InsertCountB ? after[block.InsertStartB + i] : null;
                yield return (was, become);
            }
        }
    }

    public override string ToString() => Sentences.Plain(element.ToString(SaveOptions.DisableFormatting));

    private string Geometry() => string.Join(' ', element.Attributes()
        .Where(a => !Paints.Contains(a.Name.LocalName) && a.Name.LocalName != "id")
        .Select(a => $"{a.Name.LocalName}={a.Value}"));

    private static double Value(Match number) => double.Parse(number.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"-?\d+(?:\.\d+)?")]
    private static partial Regex Number();
}
