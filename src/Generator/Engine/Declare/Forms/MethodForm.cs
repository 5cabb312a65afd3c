using ReportGen.Contracts.Plan;
using static ReportGen.Engine.Declare.Forms.Key;

namespace ReportGen.Engine.Declare.Forms;

/// <summary>The forms of a chosen method: a word, or a mapping with the word under <c>method</c>, its scope and its own options.</summary>
internal static class MethodForm
{
    public const string Scope = "scope";

    /// <summary>The key of the method's word.</summary>
    public const string Word = "method";

    /// <summary>
    /// What may stand under the key of a kind of methods: those of all methods together, since a schema does not know which one is chosen.
    /// </summary>
    /// <param name="name">What messages call it.</param>
    /// <param name="methods">The methods.</param>
    /// <param name="target">What may stand under the id of a system, criterion or indicator; null where the kind knows none.</param>
    public static Form Of(string name, KnownMethods methods, Form? target = null) =>
        new Either(Form.Known(methods.Ids), new Fields(name, Keys(methods))
        {
            Others = target, IsOpen = target is null, Short = Word,
        });

    /// <summary>The keys of all methods of a kind together.</summary>
    public static IReadOnlyList<Key> Keys(KnownMethods methods) =>
    [
        Method(methods), .. Over([.. methods.All.SelectMany(m => m.Scopes).Distinct()]), .. Merged(methods),
        .. methods.Ids.Select(id => Short(id, methods)),
    ];

    /// <summary>A method's id with its options below it, or with what its first option takes.</summary>
    private static Key Short(string id, KnownMethods methods)
    {
        var all = new Fields("the method", Options(methods, id));
        return OptionsForm.Keys(methods.All.First(m => m.Id == id).Options, methods).FirstOrDefault() is { } first
            ? May(id, new Either(first.Form, all), $"The method {id}: its `{first.Name}`, or its options.")
            : May(id, all, $"The method {id}.");
    }

    /// <summary>The keys that a method may have below its id.</summary>
    public static IReadOnlyList<Key> Options(KnownMethods methods, string chosen)
    {
        var (_, options, scopes) = methods.All.First(m => m.Id == chosen);
        return [.. Over(scopes), .. OptionsForm.Keys(options, methods)];
    }

    /// <summary>The mapping of one chosen method.</summary>
    public static Fields Chosen(string name, KnownMethods methods, string chosen, Form? target = null) =>
        new(name, [Method(methods), .. Options(methods, chosen)]) { Others = target };

    /// <summary>A method named beside others of its kind; any word where the kind's methods are not at hand.</summary>
    public static Form Named(KnownMethods? methods) =>
        methods is null ? Form.Text : new Shared(methods.Kind, () => Of("the method", methods));

    /// <summary>What may stand under the id of a system, criterion or indicator; a number is the share of a single indicator.</summary>
    public static Form Target(KnownMethods methods, bool sharesToo) =>
        sharesToo ? new Either(Named(methods), Form.Number) : Named(methods);

    private static Key Method(KnownMethods methods) => May(Word, Form.Known(methods.Ids), "The method.", methods.Default);

    /// <summary>The options of all methods; one that several know by the same name takes what any of them takes.</summary>
    private static IEnumerable<Key> Merged(KnownMethods methods) =>
        methods.All.SelectMany(m => OptionsForm.Keys(m.Options, methods)).GroupBy(k => k.Name)
            .Select(
                same =>
                    same.Count() == 1
                        ? same.First()
                        : same.First() with { Form = new Either([.. same.Select(k => k.Form)]), Default = null });

    private static Key[] Over(IReadOnlyCollection<Scope> scopes) => scopes.Count == 0 ? [] :
    [
        May(Scope, Form.Words([.. scopes.Select(s => Spelling.Value(s))]),
            scopes.Contains(Contracts.Plan.Scope.BaseYear)
                ? "Over all years together, within each year, or over one year that all are measured by."
                : "Over all years together, or within each year.",
            "pooled"),
    ];
}
