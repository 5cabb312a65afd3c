using System.Collections.Immutable;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Declare.Forms;
using ReportGen.Engine.Declare.Text;

namespace ReportGen.Engine.Declare.Read;

/// <summary>Reads a grading scale.</summary>
internal sealed class GradingReader(Reading reading)
{
    private readonly Dictionary<string, SourceSpan> ids = [];
    private bool isClosedLeft;

    public GradingScale? Read(DeclaredFile file)
    {
        if (reading.Open(file, GradingForm.File) is not { } map) return null;
        var id = map.Require("id");
        var name = map.Require("name")?.Localized();
        isClosedLeft = map.Find("closed")?.Word() == "left";
        var isByShare = map.Find("cut")?.Word() == "shares";
        var list = map.Require("bands");
        var read = list?.List().Select(b => ReadBand(b, withStages: true)).OfType<(Band Band, ImmutableArray<Band> Stages)>().ToList()
            ?? [];
        map.Close();
        SameNames.Tell(reading.Say, "this band", read.Select(r => (r.Band.Id, r.Band.Name, r.Band.Span)));
        SameNames.Tell(reading.Say, "this stage", read.SelectMany(r => r.Stages).Select(s => (s.Id, s.Name, s.Span)));
        if (read.Count == list?.List().Count) // what follows from a band that cannot be read is not said
        {
            read = InOrder("bands", read, r => r.Band);
            var told = CheckOrder([.. read.Select(r => r.Band)]);
            if (read is [.., var highest] && highest.Band.High > 1.5)
            {
                reading.Say.BandsBeyondOne(highest.Band.High, highest.Band.Span);
                told.Add(highest.Band.Id);
            }
            CheckStages(read, told);
            if (isByShare && read is [var lowest, ..] && (lowest.Band.Low != 0 || read[^1].Band.High != 1))
            {
                reading.Say.SharesDoNotTile(lowest.Band.Span);
            }
        }
        if (id?.Id() is not { } scaleId || name is null || read.Count == 0) return null;
        var grades = read.Select(r => r.Band).ToImmutableArray();
        var stages = read.TrueForAll(r => r.Stages.IsEmpty) ? grades : [.. read.SelectMany(r => r.Stages)];
        return new GradingScale(scaleId, name, grades, stages, id.Span) { IsByShare = isByShare };
    }

    private (Band Band, ImmutableArray<Band> Stages)? ReadBand(Value value, bool withStages)
    {
        if (value.Map() is not { } map) return null;
        var id = map.Require("id");
        var name = map.Require("name")?.Localized();
        var low = map.Require("above")?.Number();
        var high = map.Require("to")?.Number();
        var stages = withStages && map.Find("stages") is { } list
            ? list.List().Select(s => ReadBand(s, withStages: false)?.Band).OfType<Band>().ToImmutableArray()
            : [];
        map.Close();
        if (id?.Id() is not { } bandId || name is null || low is not { } a || high is not { } b) return null;
        var kind = withStages ? "band" : "stage";
        if (!ids.TryAdd($"{kind} {bandId}", id.Span)) reading.Say.DuplicateId(kind, bandId, ids[$"{kind} {bandId}"], id.Span);
        if (a >= b) reading.Say.EmptyBand(bandId, id.Span);
        return (new Band(bandId, name, a, b, id.Span) { IsClosedLeft = isClosedLeft }, stages);
    }

    /// <summary>Bands, or the stages of one, from low to high; told once where they are not written so.</summary>
    private List<T> InOrder<T>(string what, IReadOnlyList<T> written, Func<T, Band> band)
    {
        var ordered = written.OrderBy(w => band(w).Low).ToList();
        if (ordered.SequenceEqual(written) || written.Any(w => band(w).Low >= band(w).High)) return [.. written];
        reading.Say.BandsNotInOrder(
            what, ordered.SequenceEqual(written.Reverse()), [.. ordered.Select(o => band(o).Id)], band(written[0]).Span);
        return ordered;
    }

    /// <summary>Tells the gaps and overlaps; gives the bands whose ends are in question.</summary>
    private HashSet<string> CheckOrder(IReadOnlyList<Band> bands)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 1; i < bands.Count; i++)
        {
            if (bands[i].Low < bands[i - 1].High) reading.Say.BandsOverlap(bands[i - 1].Id, bands[i].Id, bands[i].Span);
            if (bands[i].Low > bands[i - 1].High) reading.Say.BandsGap(bands[i - 1].Id, bands[i].Id, bands[i].Span);
            if (bands[i].Low != bands[i - 1].High) told.UnionWith([bands[i - 1].Id, bands[i].Id]);
        }
        return told;
    }

    private void CheckStages(List<(Band Band, ImmutableArray<Band> Stages)> read, HashSet<string> told)
    {
        if (read.Exists(r => r.Stages.IsEmpty) && read.Find(r => !r.Stages.IsEmpty) is { Band: { } some })
        {
            reading.Say.StagesForSome(some.Span);
        }
        foreach (var (band, written) in read.Where(r => !r.Stages.IsEmpty))
        {
            var stages = InOrder("stages", written, s => s);
            CheckOrder(stages);
            if (told.Contains(band.Id)) continue;
            if (stages[0].Low != band.Low || stages[^1].High != band.High) reading.Say.StagesDoNotTile(band.Id, band.Span);
        }
    }
}
