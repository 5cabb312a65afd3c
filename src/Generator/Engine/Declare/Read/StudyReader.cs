using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Declare.Forms;
using ReportGen.Engine.Declare.Text;
using ReportGen.Engine.Declare.Text.Pictures;
using ReportGen.Engine.References.Styles;

namespace ReportGen.Engine.Declare.Read;

/// <summary>Reads a study and everything it names into a plan.</summary>
internal sealed class StudyReader(Reading reading, KnownWords known)
{
    private readonly List<OptionInForce> options = [];

    public ReportPlan? Read(DeclaredFile file, Map study)
    {
        study.Find("schema");
        study.Find("plugins"); // loaded before the study is checked
        var id = study.Require("id");
        var theme = study.Find("theme") is { } named
            ? named.Text() is { } word ? new ThemeReader(reading).Read(word, named.Span, file) : null
            : new ThemeReader(reading).Read(StudyForm.Theme, study.Span, file);
        var front = new FrontReader(reading).Front(study); // in the languages of the theme
        var languages = Languages(study, theme);
        var (noun, nouns) = (study.Find("unit_noun")?.Localized(), study.Find("unit_noun_plural")?.Localized());
        var who = new StudyUnitsReader(reading, known);
        who.Declare(study);
        var data = new DataReader(reading);
        var years = data.Years(study.Require("years"));
        var balance = Option(study, "panel", PanelBalance.Balanced);
        var methods = new MethodReader(reading, options);
        var interpolation = methods.Read(study, "interpolation", "the interpolation", known.Methods<IInterpolation>());
        var empty = Option(study, "empty_series", EmptySeries.Fail);
        var files = new DataFilesReader(reading, who.OtherRows).Read(study);
        var units = who.Read(files, file.Shown, years);
        var systems = new SubsystemsReader(reading).Read(study);
        var groupings = Groupings(study, units.Units);
        CheckDistinct("grouping", groupings.Select(g => (g.Id.Value, g.Span)));
        SameNames.Tell(reading.Say, "this grouping", groupings.Select(g => (g.Id.Value, g.Name, g.Span)));
        var subsystems = systems.Select(s => s.Subsystem).ToImmutableArray();
        var mechanisms = new MechanismsReader(reading, subsystems).Read(study);
        var scales = Scales(study, subsystems);
        var treatment = study.Find("outliers") is not null
            ? methods.Read(study, "outliers", "the treatment of outliers", known.Methods<ITreatment>())
            : null;
        var normalization = methods.Read(study, "normalization", "the normalization", known.Methods<INormalization>(), subsystems);
        var weighting = methods.Read(study, "weighting", "the weighting", known.Methods<IWeighting>(), subsystems, sharesToo: true);
        if (weighting is not null) WeightsInVain(subsystems, weighting);
        var (inside, across) = Aggregation(study, methods);
        var available = Available(study);
        var listsSystems = study.Find("systems") is not null;
        foreach (var s in systems)
        {
            options.Add(new OptionInForce($"systems.{s.Id}.alpha", Spelling.Value(s.Alpha), listsSystems && s.AlphaDeclared));
        }
        foreach (var indicator in systems.Where(s => !s.Subsystem.IsGiven).SelectMany(s => s.Subsystem.Indicators)) AddOptions(indicator);
        var models = new ModelsReader(reading, known, options).Read(study);
        var boundaries = new BoundariesReader(reading).Read(study);
        var published = data.Published(study);
        var layouts = new LayoutReader(reading, known, options);
        var layout = layouts.Read(study, data, years);
        var listed = study.Find("references");
        var bibliography = listed?.File(reading.WorkingFolder);
        var references = bibliography is null ? [] : new ReferencesReader(reading).Read(bibliography);
        var taking = known.Features.Where(f => f.Model is null || models.Any(m => m.Id == f.Model.Id));
        var brought = new ReferencesReader(reading).Brought(taking, references);
        var style = CitationStyle(study);
        var workbook = study.Find("workbook")?.Word();
        var (tolerance, ignored, words) = Verification(study);
        var stable = Stable(study);
        var spoken = languages.Where(l => theme is null || theme.Languages.Contains(l)).ToImmutableArray();
        var authored = new TextsReader(reading);
        var texts = authored.Texts(file, spoken, languages);
        if (theme is not null)
        {
            theme = layouts.Sections(layout, [.. texts.Keys.Order(StringComparer.Ordinal)], theme);
            authored.CheckPrinted(texts, theme, known.Features, layout.Sections);
        }
        if (!reading.Diagnostics.HasErrors) // what is not read as it is meant may seem to be Chinese
        {
            ChineseInEnglish.Tell(
                reading.Say, spoken, [(front?.Title, At("title")), (noun, At("unit_noun"))], subsystems, groupings, units.Units);
        }
        SourceSpan At(string key) => study.Find(key)?.Span ?? study.Span;
        var sentences = new SentencesReader(reading).Read(file, spoken);
        var (pictures, pictureFiles) = new PictureReader(file, reading.WorkingFolder, reading.Say).Read(texts.Values);
        foreach (var picture in pictureFiles) reading.AddInput(picture);
        study.Close();
        var studyId = id?.Id() ?? StandIns.Id;
        if (reading.Diagnostics.HasErrors && !CanBeLoaded(units.Units, years, systems, files, study)) return null;
        // an error has been said of whatever is not there
        (front, theme) = (front ?? StandIns.Front, theme ?? StandIns.Theme);
        interpolation ??= StandIns.Choice<IInterpolation>(known, study.Span);
        normalization ??= StandIns.Choices<INormalization>(known, study.Span);
        weighting ??= StandIns.Choices<IWeighting>(known, study.Span);
        inside ??= StandIns.Choice<IAggregation>(known, study.Span);
        across ??= StandIns.Choice<IAggregation>(known, study.Span);
        if (interpolation is null || normalization is null || weighting is null || inside is null || across is null) return null;
        return new ReportPlan
        {
            Id = studyId, Span = new SourceSpan(file.Shown), Front = front, Theme = theme,
            Languages = languages, PrintedLanguages = languages,
            UnitNoun = noun ?? Word(theme, "unit"), UnitNounPlural = Plural.Of(noun, nouns, languages) ?? Word(theme, "units"),
            Units = new DistinctNames(groupings, languages, reading.Say).Of(units.Units, theme), ExcludedUnits = units.Excluded,
            UnitsFromData = units.FromData, Years = years, DataFiles = files,
            Systems = subsystems, Mechanisms = mechanisms, Groupings = groupings, Boundaries = boundaries,
            Scales = scales, Balance = balance, Interpolation = interpolation, EmptySeries = empty, Treatment = treatment,
            Normalization = normalization, Weighting = weighting, IndicatorAggregation = inside, CriterionAggregation = across,
            Available = available,
            Models = models, Published = published,
            TableYears = layout.Years, Tables = layout.Tables, Figures = layout.Figures, Appendix = layout.Appendix,
            FormatOptions = layout.Formats,
            Texts = texts, OwnSections = layout.Sections, Sentences = sentences, Pictures = pictures,
            Bibliography = references, BibliographySpan = listed?.Span, FeatureReferences = brought, CitationStyle = style,
            FullWorkbook = workbook == "full", Stable = stable, Tolerance = tolerance, Ignored = ignored,
            ReviewWords = words, Options = [.. options],
            Inputs = new InputsRead(reading, file).All(),
        };
    }

    /// <summary>A word of the theme in all its languages.</summary>
    private static LocalizedText Word(Theme theme, string key) =>
        theme.Languages.IsEmpty
            ? new LocalizedText(key)
            : new LocalizedText(theme.Languages.Select(l => KeyValuePair.Create(l, theme.Words[l].GetValueOrDefault(key, ""))));

    /// <summary>True when the data can be read in spite of the errors found, without errors that only follow from those.</summary>
    private static bool CanBeLoaded(
        ImmutableArray<Unit> units, ImmutableArray<Year> years, IReadOnlyList<DeclaredSubsystem> systems,
        ImmutableArray<DataFile> files, Map study)
    {
        var entries = study.Find("data") is { IsList: true } list ? list.List().Count : 0;
        return !units.IsEmpty && !years.IsEmpty && systems.Count > 0 && files.Select(f => f.Entry).Distinct().Count() == entries;
    }

    /// <summary>The groupings of the study: files beside it, or shipped ones by their names; a file that stands twice is told.</summary>
    private ImmutableArray<RegionGrouping> Groupings(Map study, ImmutableArray<Unit> units)
    {
        var read = ImmutableArray.CreateBuilder<RegionGrouping>();
        var listed = new Dictionary<string, (SourceSpan At, RegionGrouping? Grouping)>(StringComparer.Ordinal);
        foreach (var value in study.Find("groupings")?.List() ?? [])
        {
            if (reading.FileOrShipped("regions", ".yaml", value) is not { } file) continue;
            if (listed.TryGetValue(file.FullPath, out var first))
            {
                if (first.Grouping is { } twice) reading.Say.DuplicateId("grouping", twice.Id.Value, first.At, value.Span);
                continue;
            }
            var grouping = new GroupingReader(reading, units).Read(file);
            listed.Add(file.FullPath, (value.Span, grouping));
            if (grouping is not null) read.Add(grouping);
        }
        return read.ToImmutable();
    }

    /// <summary>The languages that the study names; all of the theme's where it names none.</summary>
    private ImmutableArray<string> Languages(Map study, Theme? theme)
    {
        var spoken = theme?.Languages ?? [];
        if (study.Find("languages") is not { } value) return spoken;
        var languages = ImmutableArray.CreateBuilder<string>();
        foreach (var language in value.IsList ? value.List() : [value])
        {
            if (language.Text() is not { } id || languages.Contains(id)) continue;
            if (id.StartsWith('［')) reading.Say.WideBracket('［', language.Span);
            else if (theme is not null && !spoken.Contains(id)) reading.Say.NoLanguageOfTheme(id, theme, language.Span);
            languages.Add(id);
        }
        return languages.ToImmutable();
    }

    private static (Tolerance Tolerance, ImmutableArray<ReviewedPart> Ignored, string? Words) Verification(Map study)
    {
        var map = study.Find("verify")?.Map();
        var ignored = map?.Find("ignore")?.List().Select(v => v.Enum<ReviewedPart>()).OfType<ReviewedPart>().Distinct().Order().ToList();
        var (absolute, relative) = (NotNegative(map, "absolute"), NotNegative(map, "relative"));
        var words = map?.Find("words")?.Word();
        map?.Close();
        var tolerance = new Tolerance(absolute ?? Tolerance.Default.Absolute, relative ?? Tolerance.Default.Relative);
        return (tolerance, [.. ignored ?? []], words);
    }

    private StableChange Stable(Map study)
    {
        var map = study.Find("stable")?.Map();
        var (value, share) = (NotNegative(map, "value"), NotNegative(map, "share"));
        map?.Close();
        var stable = new StableChange(value ?? StableChange.Default.Value, share ?? StableChange.Default.Share);
        options.Add(new OptionInForce("stable.value", Spelling.Value(stable.Value), value is not null));
        options.Add(new OptionInForce("stable.share", Spelling.Value(stable.Share), share is not null));
        return stable;
    }

    /// <summary>One style for all languages, or one for each.</summary>
    private static LocalizedText CitationStyle(Map study)
    {
        var value = study.Find("citation-style");
        if (value is null || value.IsScalar) return new LocalizedText(value?.Word() ?? CitationStyles.Default);
        var map = value.Map();
        var byLanguage = map?.Keys.Select(l => KeyValuePair.Create(l, map.Find(l)?.Word() ?? CitationStyles.Default)).ToList() ?? [];
        map?.Close();
        return byLanguage.Count > 0 ? new LocalizedText(byLanguage) : new LocalizedText(CitationStyles.Default);
    }

    private static double? NotNegative(Map? map, string key)
    {
        var value = map?.Find(key);
        if (value?.Number() is not { } number) return null;
        if (number < 0) value.Origin.Say.BelowZero(key, number, value.Span);
        return number;
    }

    /// <summary>What is done to an indicator's values before they are standardized, where anything is.</summary>
    private void AddOptions(Indicator indicator)
    {
        void Add(string key, string value) => options.Add(new OptionInForce($"indicators.{indicator.Id}.{key}", value, true));
        if (indicator.Per is { } per) Add("per", per);
        if (indicator.Transform != Transform.None) Add("transform", Spelling.Value(indicator.Transform));
        if (indicator.Range is { } range) Add("range", $"[{Spelling.Value(range.Low)}, {Spelling.Value(range.High)}]");
    }

    /// <summary>Weights that stand in a system and that its weighting does not look at; once for each system.</summary>
    private void WeightsInVain(IEnumerable<Subsystem> systems, MethodChoices weighting)
    {
        bool Takes(MethodChoice choice) =>
            known.Features.Any(f => f.Method is IWeighting { TakesDeclaredWeights: true } w && w.Id == choice.Method)
            || (choice.Options is INamesMethods named && named.Methods.Any(Takes));
        foreach (var system in systems)
        {
            var own = weighting.For(system);
            var vain = system.Criteria.Where(c => c.Weight is not null && !Takes(own)).Select(c => c.Span)
                .Concat(system.Criteria.Where(c => !Takes(weighting.Of(c) ?? own))
                    .SelectMany(c => c.Indicators).Where(i => i.Weight is not null).Select(i => i.Span)).Order().ToList();
            if (vain.Count > 0) reading.Say.WithoutEffect("weight", $"the weighting of '{system.Id}' is {own.Method}", vain[0]);
        }
    }

    private double Available(Map study)
    {
        var value = study.Find("available");
        var share = value?.Number() ?? 1;
        if (share is <= 0 or > 1) value!.Origin.Say.ShareOutside(share, value.Span);
        options.Add(new OptionInForce("available", Spelling.Value(share), value is not null));
        return share;
    }

    private T Option<T>(Map study, string key, T otherwise) where T : struct, Enum
    {
        var value = study.Find(key);
        var read = value?.Enum<T>() ?? otherwise;
        options.Add(new OptionInForce(key, Spelling.Value(read), value is not null));
        return read;
    }

    /// <summary>One word for both levels, or one for each.</summary>
    private (MethodChoice? Indicators, MethodChoice? Criteria) Aggregation(Map study, MethodReader methods)
    {
        const string name = "the aggregation";
        var all = known.Methods<IAggregation>();
        var declared = study.Find("aggregation");
        var value = declared is null ? null : ShortMethod.WrittenOut(declared, all, StudyForm.LevelIds);
        if (declared is not null && value is null) return (null, null);
        var map = value is { IsScalar: false } ? value.Map() : null;
        var isWhole = map is null || map.Find("method") is not null;
        if (!isWhole) map = map!.As(StudyForm.Levels(all));
        var (indicators, criteria) = isWhole ? (value, value) : (map!.Find("indicators"), map.Find("criteria"));
        if (!isWhole) map!.Close();
        return (methods.Read(indicators, "aggregation.indicators", name, all, study.Span),
            methods.Read(criteria, "aggregation.criteria", name, all, study.Span));
    }

    private ImmutableDictionary<string, GradingScale> Scales(Map study, IReadOnlyList<Subsystem> systems)
    {
        if (study.Find("gradings")?.Map() is not { } map) return ImmutableDictionary<string, GradingScale>.Empty;
        var scales = ImmutableDictionary.CreateBuilder<string, GradingScale>();
        foreach (var word in known.Gradings)
        {
            if (Scale(map.Find(word)) is { } scale) scales[word] = scale;
        }
        foreach (var (id, value, span) in map.Others())
        {
            // there is none where they could not be read, which has been said
            var isKnown = systems.Count == 0 || systems.Any(s => s.Id.Value == id);
            if (!isKnown) reading.Say.UnknownKey(id, span, [.. known.Gradings, .. systems.Select(s => s.Id.Value)]);
            else if (Scale(value) is { } scale) scales[id] = scale;
        }
        map.Close();
        return scales.ToImmutable();
        GradingScale? Scale(Value? named) =>
            named is not null && reading.FileOrShipped("gradings", ".yaml", named) is { } file
                ? new GradingReader(reading).Read(file)
                : null;
    }

    private void CheckDistinct(string what, IEnumerable<(string Id, SourceSpan Span)> all)
    {
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var (id, span) in all) if (!seen.TryAdd(id, span)) reading.Say.DuplicateId(what, id, seen[id], span);
    }
}
