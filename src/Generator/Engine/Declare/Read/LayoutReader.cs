using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Declare.Forms;

namespace ReportGen.Engine.Declare.Read;

/// <summary>Reads `report:`: the years that tables show, the tables and figures that are printed, the options of formats.</summary>
/// <param name="reading">What the readers share.</param>
/// <param name="known">The words in force.</param>
/// <param name="options">Takes the options that the study declares.</param>
internal sealed class LayoutReader(Reading reading, KnownWords known, List<OptionInForce> options)
{
    public Layout Read(Map study, DataReader data, ImmutableArray<Year> years)
    {
        if (study.Find("report")?.Map() is not { } map) return Layout.None;
        var asked = map.Find("years");
        var side = data.Years(asked);
        foreach (var year in side.Where(y => !years.IsEmpty && !years.Contains(y)))
        {
            reading.Say.UnknownName("year", year.ToString(), asked!.Span, [.. years.Select(y => y.ToString())]);
        }
        var layout = new Layout(
            side, Parts(map, "tables", "table", known.Tables), Parts(map, "figures", "figure", known.Figures), Formats(map))
        {
            Appendix = Parts(map, "appendix", "table", known.Tables) ?? [],
        };
        if (map.Find("sections") is { } sections) layout = Sections(layout, sections.List());
        map.Close();
        return layout;
    }

    /// <summary>The sections of the authors' own and, where the list names some of the theme, those that are printed.</summary>
    private static Layout Sections(Layout layout, IReadOnlyList<Value> list)
    {
        var order = list.Where(v => v.IsScalar).Select(v => (Id: v.Text(), v.Span)).Where(v => v.Id is not null)
            .Select(v => (v.Id!, v.Span)).ToImmutableArray();
        var (own, before) = (ImmutableArray.CreateBuilder<OwnSection>(), order.IsEmpty ? null : OwnSection.First);
        foreach (var value in list)
        {
            if (value.IsScalar) before = value.Text();
            else if (Section(value) is { } section)
            {
                own.Add(section with { After = section.After ?? before });
                if (!order.IsEmpty) before = section.Text;
            }
        }
        return layout with { Sections = own.ToImmutable(), Order = order };
    }

    private static OwnSection? Section(Value value)
    {
        if (value.Map() is not { } map) return null;
        var (text, title, after) = (map.Require("text")?.Text(), map.Find("title")?.Localized(), map.Find("after")?.Text());
        map.Close();
        return text is null ? null : new OwnSection(text, title, after, value.Span);
    }

    /// <summary>
    /// The theme with the sections that the study prints. Names those that the theme has not, the own ones whose text is not there, and
    /// those that stand after no section.
    /// </summary>
    public Theme Sections(Layout layout, IReadOnlyCollection<string> texts, Theme theme)
    {
        foreach (var (id, span) in layout.Order.Where(o => !theme.Sections.Contains(o.Id)))
        {
            reading.Say.UnknownName("section", id, span, theme.Sections);
        }
        foreach (var (id, span) in layout.Order.Where((o, i) => layout.Order.Take(i).Any(b => b.Id == o.Id)))
        {
            reading.Say.DuplicateKey(id, span, "list");
        }
        if (!layout.Order.IsEmpty) theme = theme with { Sections = [.. layout.Order.Select(o => o.Id)] };
        var known = theme.Sections.Append(OwnSection.First).ToList();
        foreach (var section in layout.Sections)
        {
            if (!texts.Contains(section.Text)) reading.Say.UnknownName("text", section.Text, section.Span, texts);
            if (section.After is { } after && !known.Contains(after)) reading.Say.UnknownName("section", after, section.Span, known);
            if (known.Contains(section.Text)) reading.Say.DuplicateKey(section.Text, section.Span, "list");
            known.Add(section.Text);
        }
        return theme;
    }

    private ImmutableArray<PartChoice>? Parts(Map map, string key, string one, KnownParts parts)
    {
        if (map.Find(key) is not { } list) return null;
        var named = ImmutableArray.CreateBuilder<PartChoice>();
        foreach (var value in list.List())
        {
            if (Part(value, one, parts) is not { } part) continue;
            if (named.Any(n => n.Id == part.Id) && !value.IsScalar) reading.Say.DuplicateKey(part.Id, value.Span, "list");
            named.Add(part);
        }
        return named.ToImmutable();
    }

    private PartChoice? Part(Value value, string key, KnownParts parts)
    {
        var map = value.IsScalar ? null : value.Map();
        var word = map is not null ? map.Require(key) : value.IsScalar ? value : null;
        if (word?.Text() is not { } id) return null;
        if (parts.All.FirstOrDefault(p => p.Id == id) is not { Options: { } type })
        {
            reading.Say.UnknownName(key, id, word.Span, parts.Ids);
            return null;
        }
        map = map?.As(PartForm.Chosen(key, parts, type));
        map?.Find(key);
        return new PartChoice(id, Bound(type, map, $"report.{key}s.{id}"), word.Span);
    }

    private ImmutableDictionary<string, object> Formats(Map map)
    {
        var formats = ImmutableDictionary.CreateBuilder<string, object>();
        foreach (var (format, type) in known.Formats.All)
        {
            if (!OptionsForm.Keys(type).Any() || map.Find(format)?.Map() is not { } given) continue;
            formats[format] = Bound(type, given, $"report.{format}");
        }
        return formats.ToImmutable();
    }

    /// <summary>The options; of those that hold unasked nothing is said in the report.</summary>
    private object Bound(Type type, Map? map, string path)
    {
        var (bound, inForce) = OptionsBinder.Bind(type, map, path);
        options.AddRange(inForce.Where(o => o.Declared));
        map?.Close();
        return bound;
    }
}

/// <summary>What a study says of its report.</summary>
/// <param name="Years">The years that tables show side by side; empty where nothing is said.</param>
/// <param name="Tables">The tables that are printed; null for all.</param>
/// <param name="Figures">The figures that are printed; null for all.</param>
/// <param name="Formats">The options of formats, by format.</param>
internal sealed record Layout(
    ImmutableArray<Year> Years, ImmutableArray<PartChoice>? Tables, ImmutableArray<PartChoice>? Figures,
    ImmutableDictionary<string, object> Formats)
{
    /// <summary>Nothing is said.</summary>
    public static Layout None { get; } = new([], null, null, ImmutableDictionary<string, object>.Empty);

    /// <summary>The sections that the study adds.</summary>
    public ImmutableArray<OwnSection> Sections { get; init; } = [];

    /// <summary>The theme's sections that the study prints, in its order; empty for all in the theme's.</summary>
    public ImmutableArray<(string Id, SourceSpan Span)> Order { get; init; } = [];

    /// <summary>Tables of the appendix.</summary>
    public ImmutableArray<PartChoice> Appendix { get; init; } = [];
}
