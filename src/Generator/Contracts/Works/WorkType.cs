namespace ReportGen.Contracts.Works;

/// <summary>Kinds of works, as far as lists of references tell them apart.</summary>
public enum WorkType
{
    /// <summary>An article of a journal.</summary>
    Article,
    /// <summary>An article of a magazine.</summary>
    Magazine,
    /// <summary>An article of a newspaper.</summary>
    Newspaper,
    /// <summary>A journal or a newspaper as a whole.</summary>
    Periodical,
    /// <summary>A book.</summary>
    Book,
    /// <summary>A part of a book that has its own title or authors.</summary>
    Chapter,
    /// <summary>A collection of writings that were printed before.</summary>
    Compilation,
    /// <summary>The proceedings of a conference as a whole.</summary>
    Proceedings,
    /// <summary>A paper of a conference.</summary>
    Conference,
    /// <summary>A thesis.</summary>
    Thesis,
    /// <summary>A report.</summary>
    Report,
    /// <summary>A standard.</summary>
    Standard,
    /// <summary>A patent.</summary>
    Patent,
    /// <summary>A preprint.</summary>
    Preprint,
    /// <summary>A page or a document on the web.</summary>
    Web,
    /// <summary>A set of data.</summary>
    Dataset,
    /// <summary>A database.</summary>
    Database,
    /// <summary>A program.</summary>
    Software,
    /// <summary>A record of an archive; a document of an authority.</summary>
    Archive,
    /// <summary>A map or an atlas.</summary>
    Map,
    /// <summary>Anything else.</summary>
    Other,
}
