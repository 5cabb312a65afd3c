using ReportGen.Engine.Diagnostics;
using ReportGen.Contracts.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ReportGen.Engine.Declare.Text;

/// <summary>
/// YAML's events, within limits that no declaration comes near: depth, and size with every alias written out. An alias inside of what it
/// names is refused, since nodes made from it would have no end; so is a text with letters that nobody can see.
/// </summary>
internal sealed class GuardedParser(TextReader text) : IParser
{
    /// <summary>How deep collections may stand in one another.</summary>
    public const int MostDepth = 100;

    /// <summary>How many values a file may hold when its aliases are written out.</summary>
    public const int MostValues = 1_000_000;

    private readonly Parser parser = new(text);
    private readonly Stack<Level> open = new();
    private readonly Dictionary<string, int> sizes = new(StringComparer.Ordinal);
    private int values;

    public ParsingEvent? Current => parser.Current;

    /// <summary>The tags that stand before values, with their places.</summary>
    public List<(string Tag, Mark At)> Tags { get; } = [];

    /// <summary>The innermost collection in brackets that is not closed yet: its sign and place; null for none.</summary>
    public (char Sign, Mark At)? Unclosed
    {
        get
        {
            foreach (var level in open) if (level.Sign is { } sign) return (sign, level.At);
            return null;
        }
    }

    public bool MoveNext()
    {
        if (!parser.MoveNext()) return false;
        if (Current is NodeEvent { Tag.IsEmpty: false } tagged) Tags.Add((tagged.Tag.Value, tagged.Start));
        switch (Current)
        {
            case MappingStart start: Open(start, start.Style == MappingStyle.Flow ? '{' : null); break;
            case SequenceStart start: Open(start, start.Style == SequenceStyle.Flow ? '[' : null); break;
            case MappingEnd or SequenceEnd: Close(); break;
            case AnchorAlias alias: Alias(alias); break;
            case Scalar scalar: Name(scalar.Anchor, 1); Count(1, scalar); Letters(scalar); break;
        }
        return true;
    }

    private void Open(NodeEvent start, char? sign)
    {
        Count(1, start);
        open.Push(new Level(start.Anchor.IsEmpty ? null : start.Anchor.Value, sign, start.Start, values));
        if (open.Count > MostDepth) throw Refused(start, $"collections stand more than {MostDepth} deep in one another");
    }

    private void Close()
    {
        var level = open.Pop();
        if (level.Anchor is { } anchor) sizes[anchor] = values - level.Before;
    }

    private void Alias(AnchorAlias alias)
    {
        var name = alias.Value.Value;
        if (open.Any(l => l.Anchor == name)) throw Refused(alias, $"the alias '*{name}' stands inside of what it names");
        Count(sizes.GetValueOrDefault(name, 1), alias);
    }

    private void Name(AnchorName anchor, int size)
    {
        if (!anchor.IsEmpty) sizes[anchor.Value] = size;
    }

    private static void Letters(Scalar scalar)
    {
        foreach (var c in scalar.Value.Where(c => (char.IsControl(c) && c is not ('\n' or '\r' or '\t')) || c is '\ufffe' or '\uffff'))
        {
            throw Refused(scalar, $"a text holds the control character {Characters.NameOf(c)}");
        }
    }

    private void Count(int more, ParsingEvent at)
    {
        values += more;
        if (values > MostValues) throw Refused(at, $"with its aliases written out the file holds more than {MostValues} values");
    }

    private static BeyondLimitException Refused(ParsingEvent at, string why) => new(at.Start, why);

    private readonly record struct Level(string? Anchor, char? Sign, Mark At, int Before);
}
