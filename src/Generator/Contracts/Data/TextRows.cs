using System.Collections;
using System.Text;

namespace ReportGen.Contracts.Data;

/// <summary>The rows of a text table: a large table takes little more room than its file.</summary>
public sealed class TextRows : IReadOnlyList<SourceRow>
{
    private readonly TextPart[] parts;
    private readonly int[] rows; // of the parts before and of this one
    private readonly int[] lines; // of the parts before
    private int near; // the part that was asked last: rows are mostly asked for in their order

    /// <summary>The rows of parts one after the other, each with how many lines of the text stand in it.</summary>
    public TextRows(IReadOnlyList<(TextPart Part, int Lines)> parts)
    {
        this.parts = [.. parts.Select(p => p.Part)];
        (rows, lines) = (new int[parts.Count], new int[parts.Count]);
        for (var p = 0; p < parts.Count; p++)
        {
            rows[p] = Count += parts[p].Part.Count;
            lines[p] = p == 0 ? 0 : lines[p - 1] + parts[p - 1].Lines;
        }
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public SourceRow this[int index]
    {
        get
        {
            var p = near;
            if (p > 0 && index < rows[p - 1]) p = 0;
            while (index >= rows[p]) p++;
            near = p;
            return parts[p].Row(p == 0 ? index : index - rows[p - 1], lines[p]);
        }
    }

    /// <summary>True when any cell holds one of these signs.</summary>
    public bool Holds(string signs)
    {
        foreach (var sign in signs.EnumerateRunes())
        {
            var utf8 = Encoding.UTF8.GetBytes(sign.ToString());
            if (Array.Exists(parts, p => p.Holds(utf8))) return true;
        }
        return false;
    }

    /// <inheritdoc/>
    public IEnumerator<SourceRow> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
