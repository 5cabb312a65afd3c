using ReportGen.Engine.Kept;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ReportGen.Engine.Declare.Text;

/// <summary>Reads YAML to nodes. Whatever the text is, it ends in nodes or in a <see cref="YamlException"/> with its place.</summary>
internal static class YamlNodes
{
    private const int MostLetters = 1 << 18; // of a text whose nodes are kept

    private static readonly Recent<string, Tuple<IList<YamlDocument>, IReadOnlyList<(string Tag, Mark At)>>> Known = new(256);

    /// <summary>The documents of a text, of which others may hold the same nodes: nobody may change them.</summary>
    /// <exception cref="YamlException">As of <see cref="Documents(string)"/>.</exception>
    public static IList<YamlDocument> Shared(string text, out IReadOnlyList<(string Tag, Mark At)> tags)
    {
        if (text.Length > MostLetters) return Documents(text, out tags);
        (var documents, tags) = Known.Of(text, () => Tuple.Create(Documents(text, out var found), found));
        return documents;
    }

    /// <summary>True where nothing stands after the colon.</summary>
    public static bool IsNull(YamlNode value) => value is YamlScalarNode { Value: "" or "~" or "null", Style: ScalarStyle.Plain };

    /// <summary>The documents of a text.</summary>
    /// <exception cref="UnclosedException">A bracket is not closed.</exception>
    /// <exception cref="BeyondLimitException">The text is beyond the limits of <see cref="GuardedParser"/>.</exception>
    /// <exception cref="YamlException">The text is no YAML.</exception>
    public static IList<YamlDocument> Documents(string text) => Documents(text, out _);

    /// <summary>The same, with the tags that stand before values.</summary>
    public static IList<YamlDocument> Documents(string text, out IReadOnlyList<(string Tag, Mark At)> tags)
    {
        var parser = new GuardedParser(new StringReader(text));
        try
        {
            var stream = new YamlStream();
            stream.Load(parser);
            tags = parser.Tags;
            return stream.Documents;
        }
        catch (BeyondLimitException)
        {
            throw;
        }
        catch (YamlException failure) when (parser.Unclosed is { } open && failure.Start.Line > open.At.Line)
        {
            throw new UnclosedException(open.Sign, open.At);
        }
        // what the library lets through where its own state is at an end
        catch (Exception failure) when (failure is InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            if (parser.Unclosed is { } open) throw new UnclosedException(open.Sign, open.At);
            var at = parser.Current?.End ?? default;
            throw new YamlException(at, at, "it breaks off here", failure);
        }
    }
}

/// <summary>A bracket that is opened and never closed.</summary>
/// <param name="sign">The bracket.</param>
/// <param name="at">Where it is opened.</param>
internal sealed class UnclosedException(char sign, Mark at) : YamlException(at, at, $"{sign} is not closed")
{
    public char Sign => sign;
}

/// <summary>More than a declaration may hold, or an alias that has no end.</summary>
/// <param name="at">Where.</param>
/// <param name="why">Which limit, in words.</param>
internal sealed class BeyondLimitException(Mark at, string why) : YamlException(at, at, why);
