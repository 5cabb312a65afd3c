using ReportGen.Contracts.Plan;
using static ReportGen.Engine.Declare.Forms.Key;

namespace ReportGen.Engine.Declare.Forms;

/// <summary>The forms of a chosen method: a word, or a mapping with the word under <c>method</c>, its scope and its own options.</summary>
internal static class MethodForm
{
    public const string Scope = "scope";

    /// <summary>What may stand under the key of a kind of methods: those of all methods together, since a schema does not know which one is chosen.</summary>
    /// <param name="name">What messages call it.</param>
    /// <param name="methods">The methods.</param>
    /// <param name="target">What may stand under the id of a system, criterion or indicator; null where the kind knows none.</param>
    public static Form Of(string name, KnownMethods methods, Form? target = null) =>
        new Either(Form.Known(methods.Ids), new Fields(name, [Method(methods), .. Rest(methods, methods.All.SelectMany(m => OptionsForm.Keys(m.Options)))])
        {
            Others = target, IsOpen = target is null,
        });

    /// <summary>The mapping of one chosen method.</summary>
    public static Fields Chosen(string name, KnownMethods methods, string chosen, Form? target = null) =>
        new(name, [Method(methods), .. Rest(methods, methods.All.Where(m => m.Id == chosen).SelectMany(m => OptionsForm.Keys(m.Options)))]) { Others = target };

    /// <summary>What may stand under the id of a system, criterion or indicator; a number is the share of a single indicator.</summary>
    public static Form Target(string name, KnownMethods methods, bool sharesToo) =>
        sharesToo ? new Either([.. ((Either)Of(name, methods)).Forms, Form.Number]) : Of(name, methods);

    private static Key Method(KnownMethods methods) => May("method", Form.Known(methods.Ids), "The method.", methods.Default);

    private static IEnumerable<Key> Rest(KnownMethods methods, IEnumerable<Key> options) =>
        [.. methods.HasScope ? [Over] : Array.Empty<Key>(), .. options.DistinctBy(k => k.Name)];

    private static readonly Key Over = May(Scope, Form.Of<Scope>(), "Over all years together, or within each year.", "pooled");
}
