using System.Collections.Concurrent;
using System.Collections.Immutable;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Engine.Compose.Say;
using ReportGen.Engine.Wording;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ReportGen.Engine.Compose.Sentences;

/// <summary>What a study says in one language in place of features; a name that no feature has is an error.</summary>
internal sealed class OwnSentences
{
    private readonly ImmutableDictionary<(string Feature, string Name), OwnSentence> slots;
    private readonly ImmutableArray<(OwnSentence Sentence, Template? Template)> statements;
    private readonly ConcurrentDictionary<OwnSentence, bool> used = [];

    public OwnSentences(
        ReportPlan plan, IReadOnlyCollection<Feature> features, FeatureWords words, ComposeMessages say)
    {
        var (texts, said) = (ImmutableDictionary<(string, string), OwnSentence>.Empty, new List<(OwnSentence, Template?)>());
        foreach (var own in plan.Sentences.Where(s => s.Language == words.Shared.Language))
        {
            if (features.FirstOrDefault(f => f.Id == own.Feature) is not { } feature)
            {
                say.NoFeature(own.Feature, own.Span, [.. features.Select(f => f.Id)]);
                continue;
            }
            var (named, told) = (SlotsOf(feature), words.StatementsOf(feature));
            if (named.Contains(own.Name)) texts = texts.Add((own.Feature, own.Name), own);
            else if (told.Contains(own.Name)) said.Add((own, Parsed(own, say)));
            else say.NoSentence(own.Feature, own.Name, own.Span, [.. named, .. told]);
        }
        (slots, statements) = (texts, [.. said]);
    }

    /// <summary>What the study says in a slot of a feature; null where the feature speaks.</summary>
    public OwnSentence? Find(string feature, string slot)
    {
        if (!slots.TryGetValue((feature, slot), out var own)) return null;
        used[own] = true;
        return own;
    }

    /// <summary>Puts the study's statements in the place of those that a context has.</summary>
    public void Replace(TemplateContext context)
    {
        foreach (var (own, template) in statements)
        {
            var name = new ScriptVariableGlobal(own.Name);
            if (context.GetValue(name) is not ScriptFunction original) continue;
            context.SetValue(name, new OwnStatement(template, original, () => used[own] = true));
        }
    }

    /// <summary>True for a file that holds a statement.</summary>
    public bool Holds(string? file) => statements.Any(s => s.Sentence.Span.File == file);

    /// <summary>Those that nothing has printed so far.</summary>
    public IEnumerable<OwnSentence> Unused =>
        slots.Values.Concat(statements.Select(s => s.Sentence)).Where(s => !used.ContainsKey(s))
            .OrderBy(s => s.Span.File, StringComparer.Ordinal);

    /// <summary>The slots of a report; those of profiles begin with the kind of their subject.</summary>
    private static IReadOnlyList<string> SlotsOf(Feature feature) =>
        [.. feature.Slots.Select(s => s.Id).Where(s => !s.StartsWith("unit/", StringComparison.Ordinal)
            && !s.StartsWith("region/", StringComparison.Ordinal)).Distinct()];

    private static Template? Parsed(OwnSentence own, ComposeMessages say)
    {
        if (string.IsNullOrWhiteSpace(own.Text)) return null;
        var template = Template.Parse(own.Text, own.Span.File);
        foreach (var message in template.Messages.Where(m => m.Type == Scriban.Parsing.ParserMessageType.Error))
        {
            say.Template(message.Message, own.Span with { Line = message.Span.Start.Line + 1, Column = message.Span.Start.Column + 1 });
        }
        return template.HasErrors ? null : template;
    }
}
