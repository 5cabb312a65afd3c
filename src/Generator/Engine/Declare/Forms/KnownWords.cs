using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Engine.Lists;

namespace ReportGen.Engine.Declare.Forms;

/// <summary>The words that features bring: built-in ones and those of plugins.</summary>
/// <param name="Features">The features, in the order their options stand.</param>
/// <param name="Tables">The tables.</param>
/// <param name="Figures">The figures.</param>
/// <param name="Formats">The formats of output.</param>
/// <param name="ReadTable">Reads the list of units: full path, shown path, encoding.</param>
/// <param name="UnitsInData">The units that data files hold, where no list names them: the files, the study's shown path.</param>
public sealed record KnownWords(
    IReadOnlyCollection<Feature> Features, KnownParts Tables, KnownParts Figures, KnownParts Formats,
    Func<string, string, string?, DiagnosticBag, SourceTable?> ReadTable,
    Func<IReadOnlyList<DataFile>, string, IReadOnlyList<Year>, DiagnosticBag, IReadOnlyList<Unit>> UnitsInData)
{
    /// <summary>No words, while the plugins are still to be loaded.</summary>
    public static KnownWords None { get; } = new(
        [], KnownParts.None, KnownParts.None, KnownParts.None, (_, _, _, _) => null, (_, _, _, _) => []);

    /// <summary>The ids of the languages that some theme has words for.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>The models: id, options type, and whether it runs when a study does not name it.</summary>
    public IReadOnlyList<(string Id, Type Options, bool ByDefault)> Models { get; } =
        [.. Features.Where(f => f.Model is not null).Select(f => (f.Model!.Id, f.Model.OptionsType, f.RunsUnasked))];

    /// <summary>What a study may declare a grade scale under.</summary>
    public IReadOnlyList<string> Gradings { get; } = [.. Features.SelectMany(f => f.Gradings).Distinct()];

    /// <summary>Ids that no system or indicator may have, since measures go by them.</summary>
    public IReadOnlyCollection<string> Reserved { get; } = [.. Features.SelectMany(f => f.Measures).Select(m => m.Value)];

    /// <summary>The methods of a kind, by id.</summary>
    public KnownMethods Methods<T>() where T : IMethod
    {
        var of = Features.Where(f => f.Method is T).OrderBy(f => f.Id, StringComparer.Ordinal).ToList();
        return new KnownMethods(
            typeof(T).Name[1..].ToLowerInvariant(),
            [.. of.Select(f => (f.Method!.Id, f.Method.OptionsType, f.Method.Scopes))],
            of.Find(f => f.RunsUnasked)?.Method?.Id);
    }
}

/// <summary>The methods of a kind.</summary>
/// <param name="Kind">weighting, normalization and so on.</param>
/// <param name="All">Id, options type and scopes, by id.</param>
/// <param name="Default">What is in force where a study says nothing; null for none.</param>
public sealed record KnownMethods(
    string Kind, IReadOnlyList<(string Id, Type Options, ImmutableArray<Scope> Scopes)> All, string? Default)
{
    /// <summary>True when a scope may stand beside a method.</summary>
    public bool HasScope => All.Any(m => !m.Scopes.IsEmpty);

    /// <summary>Their ids.</summary>
    public IEnumerable<string> Ids => All.Select(m => m.Id);
}

/// <summary>Tables, figures or formats that a study may name, and set options of.</summary>
/// <param name="All">Id and options type, in the order they are offered.</param>
public sealed record KnownParts(IReadOnlyList<(string Id, Type Options)> All)
{
    /// <summary>Nothing to name.</summary>
    public static KnownParts None { get; } = new([]);

    /// <summary>Their ids.</summary>
    public IReadOnlyCollection<string> Ids { get; } = [.. All.Select(p => p.Id)];
}
