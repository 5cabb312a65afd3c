using ReportGen.Contracts.Document;
using ReportGen.Engine.Compose.Alone;

namespace ReportGen.Cli.Commands.Alone;

/// <summary>A file to write: one edition in one format.</summary>
internal sealed record AlonePlace(ReportDocument Document, string Format, string Path);

/// <summary>Where the files of one thing go: what --out and --format say together.</summary>
internal sealed class AlonePlaces
{
    private readonly string? named;
    private readonly bool isFile;

    /// <param name="named">A file or a folder; null for the working folder.</param>
    /// <param name="asked">The formats that are asked for; none where the ending of the file says it.</param>
    /// <param name="known">The formats there are; the first where nothing says it.</param>
    public AlonePlaces(string? named, IReadOnlyList<string> asked, IReadOnlyList<string> known)
    {
        this.named = named;
        isFile = named is not null && !Directory.Exists(named);
        Formats = asked.Count > 0 ? [.. asked.Distinct()] : [known.FirstOrDefault(f => Path.GetExtension(named) == $".{f}") ?? known[0]];
        if (isFile && asked.Count == 0 && Path.GetExtension(named) is { Length: > 1 } ending && !known.Contains(ending[1..]))
        {
            Wrong = new AloneRefusal($"'{named}' ends in no format of this", $"it is {string.Join(", ", known)}; or say --format");
        }
        else if (isFile && Formats.Count > 1)
        {
            Wrong = new AloneRefusal($"--out names one file, --format {Formats.Count}", "name a folder that is there");
        }
    }

    /// <summary>The formats to write, none twice.</summary>
    public IReadOnlyList<string> Formats { get; }

    /// <summary>What is wrong with them; null where nothing is.</summary>
    public AloneRefusal? Wrong { get; }

    /// <summary>How many editions they hold.</summary>
    public int Editions => isFile ? 1 : int.MaxValue;

    /// <summary>The files of some documents, each of one edition.</summary>
    /// <param name="id">What a file is called that is not named.</param>
    /// <param name="documents">The documents.</param>
    public IReadOnlyList<AlonePlace> Of(string id, IEnumerable<ReportDocument> documents) =>
    [
        .. from document in documents
           from format in Formats
           let standing = $"{id}.{document.Editions[0].Language}.{format}"
           select new AlonePlace(document, format, named is null ? standing : isFile ? named : Path.Combine(named, standing)),
    ];
}
