using System.Collections.Immutable;

namespace ReportGen.Contracts.Document;

/// <summary>A citation, already numbered.</summary>
/// <param name="Numbers">Numbers in the list of references, ascending, each once.</param>
public sealed record Citation(ImmutableArray<int> Numbers) : Inline
{
    /// <summary>True when the number is a word of its sentence ("see [8]") and is not raised.</summary>
    public bool InText { get; init; }

    /// <summary>The numbers as printed: neighbors joined, [1,3-5] and [6-7]. A number that stands alone has First = Last.</summary>
    public IEnumerable<(int First, int Last)> Ranges
    {
        get
        {
            for (var i = 0; i < Numbers.Length; i++)
            {
                var first = Numbers[i];
                while (i + 1 < Numbers.Length && Numbers[i + 1] == Numbers[i] + 1) i++;
                yield return (first, Numbers[i]);
            }
        }
    }
}
