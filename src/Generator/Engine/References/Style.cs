using ReportGen.Contracts.Text;
using ReportGen.Contracts.Works;

namespace ReportGen.Engine.References;

/// <summary>A style of references: how each kind of work is written, how names are, how a text cites.</summary>
/// <param name="Id">What a study calls it.</param>
internal sealed record Style(string Id)
{
    /// <summary>The pattern of each kind of work.</summary>
    public required IReadOnlyDictionary<WorkType, string> Works { get; init; }

    /// <summary>Parts that several patterns have, by name: the first of these patterns whose places are all filled.</summary>
    public required IReadOnlyDictionary<string, string[]> Parts { get; init; }

    /// <summary>Names as a list of references has them.</summary>
    public required Func<Contributors, Words, string> Names { get; init; }

    /// <summary>Places that are the style's own, or hold something else than in others.</summary>
    public IReadOnlyDictionary<string, Func<WorkPlaces, string?>> Own { get; init; } = new Dictionary<string, Func<WorkPlaces, string?>>();

    /// <summary>How names and years are cited; null where numbers are.</summary>
    public AuthorYear? AuthorYear { get; init; }

    /// <summary>What joins a title and its subtitle, by whether the title is Chinese.</summary>
    public Func<bool, string> Colon { get; init; } = _ => ": ";
}

/// <summary>How a text cites names and years.</summary>
/// <param name="Names">The names as a text has them.</param>
/// <param name="Pattern">What stands in the brackets: "{names}, {year}".</param>
/// <param name="Open">The opening bracket.</param>
/// <param name="Between">What parts two works.</param>
/// <param name="Close">The closing bracket.</param>
internal sealed record AuthorYear(
    Func<Contributors, Words, string> Names, string Pattern, string Open = "(", string Between = "; ", string Close = ")")
{
    /// <summary>True when a work that names nobody is cited as that of an unknown author; else its title is.</summary>
    public bool NamesNobody { get; init; }

    /// <summary>True when works in Chinese come before those in other scripts.</summary>
    public bool HanFirst { get; init; }

    /// <summary>The names as a sentence says them, by the words of the report; null where that is no different.</summary>
    public Func<Contributors, Words, string>? Spoken { get; init; }

    /// <summary>The year of a work as a text has it, of what the list has.</summary>
    public Func<Work, string, string> Year { get; init; } = (_, year) => year;

    /// <summary>True when pages stand raised behind the closing bracket; else in it, as <see cref="Pages"/> writes them.</summary>
    public bool RaisesPages { get; init; }

    /// <summary>Pages inside the brackets.</summary>
    public Func<string, string> Pages { get; init; } = pages => pages;
}
