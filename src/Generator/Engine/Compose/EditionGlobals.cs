using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;
using Scriban.Runtime;

namespace ReportGen.Engine.Compose;

/// <summary>What the texts of one language may quote: the study, its options, the theme's words, and the facts of features.</summary>
internal sealed class EditionGlobals
{
    private readonly ReportPlan plan;
    private readonly ResultSet results;
    private readonly string language;

    public EditionGlobals(ReportPlan plan, ResultSet results, Words locale)
    {
        (this.plan, this.results, language) = (plan, results, locale.Language);
        Script.SetValue("lang", language, readOnly: true);
        With("study", PlanFacts.Study(plan, results, language));
        With("option", PlanFacts.Options(plan));
        With("words", locale.Keys.ToDictionary(k => k.Replace('-', '_'), k => (object?)locale.Find(k)));
        TextFunctions.Import(Script, locale, plan.Theme.Decimals);
    }

    private EditionGlobals(EditionGlobals from)
    {
        (plan, results, language) = (from.plan, from.results, from.language);
        foreach (var (name, value) in from.Script) Script.SetValue(name, value, readOnly: true);
    }

    /// <summary>The facts made, by name; null where a model did not run.</summary>
    public IReadOnlyDictionary<string, object?> Facts { get; private set; } = new Dictionary<string, object?>();

    /// <summary>What templates see.</summary>
    public ScriptObject Script { get; } = new();

    /// <summary>The same, to be added to: what was made once serves several documents.</summary>
    public EditionGlobals Copy() => new(this);

    /// <summary>One name more.</summary>
    public EditionGlobals With(string name, object? fact)
    {
        Script.SetValue(name, ScriptFacts.Of(fact, language), readOnly: true);
        return this;
    }

    /// <summary>
    /// The facts of features by their names; null where a model did not run. facts "NAME" gives the same, and nothing for a name that no
    /// feature has.
    /// </summary>
    public EditionGlobals WithFacts(IEnumerable<(IFacts Facts, Words Words)> all)
    {
        var numbers = results.Panel.Units.Count * results.Panel.Years.Count;
        var made = AtOnce.Select(all, numbers,
                f => (f.Facts.Id, Fact: ScriptFacts.Of(f.Facts.Build(new PartInput(plan, results, f.Words)), language)))
            .ToDictionary(f => f.Id, f => f.Fact);
        foreach (var (name, fact) in made) Script.SetValue(name, fact, readOnly: true);
        Facts = made;
        PartFunctions.ImportFacts(Script, made);
        return this;
    }
}
