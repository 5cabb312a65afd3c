using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Declare.Forms;
using ReportGen.Engine.Declare.Text;

namespace ReportGen.Engine.Declare.Read;

/// <summary>Who is in the study.</summary>
/// <param name="Units">The units that may take part.</param>
/// <param name="Excluded">Units of the list that do not.</param>
/// <param name="FromData">True when the data decide who of them takes part.</param>
internal sealed record StudyUnits(ImmutableArray<Unit> Units, ImmutableArray<Unit> Excluded, bool FromData);

/// <summary>Reads `units:` of a study: a list of its own or a shipped one, the data themselves, and who of them is left in.</summary>
internal sealed class StudyUnitsReader(Reading reading, KnownWords known)
{
    private Value? value;
    private Value? file;
    private Value? include;
    private Value? exclude;
    private string? encoding;
    private bool fromData;

    /// <summary>What becomes of rows of others, where a data file does not say it.</summary>
    public OtherRows OtherRows { get; private set; }

    /// <summary>Reads the declaration; the list follows, since the data may have to be known.</summary>
    public void Declare(Map study)
    {
        value = study.Require("units");
        if (value is null || value.IsScalar) { file = value; return; }
        if (value.Map() is not { } map) return;
        file = map.Find("file");
        fromData = map.Find("from")?.Word() == "data";
        encoding = map.Find("encoding")?.Text();
        (include, exclude) = (map.Find("include"), map.Find("exclude"));
        OtherRows = (map.Find("other_rows") ?? map.Find("other-rows"))?.Enum<OtherRows>() ?? OtherRows.Error;
        map.Close();
        if (file is null && !fromData) reading.Say.MissingKey("file", "the units", map.Span);
    }

    public StudyUnits Read(ImmutableArray<DataFile> data, string study, ImmutableArray<Year> years)
    {
        if (value is null || (file is null && !fromData)) return new StudyUnits([], [], false);
        var all = file is null ? [.. known.UnitsInData(data, study, years, reading.Diagnostics)]
            : Found(file) is { } list ? new UnitsReader(reading, known).Read(list, encoding) : [];
        if (all.IsEmpty && file is null && !reading.Diagnostics.HasErrors) reading.Say.NoUnits(value.Span);
        var (isWhole, only) = include is null ? (true, null) : Chosen(include, all);
        var (isWholeToo, without) = exclude is null ? (true, null) : Chosen(exclude, all);
        if (!isWhole || !isWholeToo) return new StudyUnits(all, [], fromData); // what follows from a slip is not said
        ImmutableArray<Unit> kept = [.. all.Where(u => only?.Contains(u) != false && without?.Contains(u) != true)];
        if (kept.IsEmpty && !all.IsEmpty) reading.Say.NobodyLeft((exclude ?? include)!.Span);
        return new StudyUnits(kept, kept.Length == all.Length ? [] : [.. all.Except(kept)], fromData);
    }

    /// <summary>A file beside the study, or a shipped list by its name.</summary>
    private DeclaredFile? Found(Value named) => reading.FileOrShipped("units", ".csv", named);

    /// <summary>The units that a choice means; not whole where it names something that is not there.</summary>
    private (bool IsWhole, IReadOnlySet<Unit>? Units) Chosen(Value choice, ImmutableArray<Unit> all)
    {
        var chosen = new HashSet<Unit>(ReferenceEqualityComparer.Instance);
        var isWhole = true;
        void Add(IReadOnlyCollection<Unit> units)
        {
            isWhole &= units.Count > 0 || all.IsEmpty;
            chosen.UnionWith(units);
        }
        if (choice.IsScalar || choice.IsList)
        {
            foreach (var named in choice.IsList ? choice.List() : [choice]) Add(named.Text() is { } name ? Named(name, named, all) : []);
            return (isWhole, chosen);
        }
        foreach (var (attribute, values, span) in choice.Map()?.Entries ?? [])
        {
            if (attribute is not ("id" or "name") && !all.IsEmpty && all.All(u => u.Attributes.All(a => a.Key != attribute)))
            {
                reading.Say.NoAttribute(attribute, span, [.. all[0].Attributes.Select(a => a.Key)]);
                Add([]);
                continue;
            }
            foreach (var wanted in values.IsList ? values.List() : [values])
            {
                if (wanted.Text() is not { } text) { isWhole = false; continue; }
                Add(attribute is "id" or "name" ? Named(text, wanted, all) : Having(attribute, text, wanted, all));
            }
        }
        return (isWhole, chosen);
    }

    private List<Unit> Having(string attribute, string text, Value at, ImmutableArray<Unit> all)
    {
        var having = all.Where(u => u.Attributes.Any(a => a.Key == attribute && a.Value == text)).ToList();
        if (having.Count == 0 && !all.IsEmpty)
        {
            reading.Say.NoUnitHas(attribute, text, at.Span,
                [.. all.SelectMany(u => u.Attributes).Where(a => a.Key == attribute).Select(a => a.Value).Distinct()]);
        }
        return having;
    }

    private List<Unit> Named(string name, Value at, ImmutableArray<Unit> all)
    {
        if (name.EndsWith('*'))
        {
            var begins = all.Where(u => u.Id.Value.StartsWith(name[..^1], StringComparison.Ordinal)).ToList();
            if (begins.Count > 0) return begins;
        }
        var meant = all.Where(u => u.Id.Value == name).ToList();
        if (meant.Count == 0) meant = [.. all.Where(u => u.Name.Wordings.Contains(name) || u.Aliases.Contains(name))];
        if (meant.Count == 0 && !all.IsEmpty)
        {
            reading.Say.UnknownUnit(name, at.Span, all.SelectMany(u => (string[])[u.Id.Value, .. u.Name.Wordings]));
        }
        if (meant.Count <= 1) return meant;
        reading.Say.AmbiguousUnit(name, at.Span);
        return [];
    }
}
