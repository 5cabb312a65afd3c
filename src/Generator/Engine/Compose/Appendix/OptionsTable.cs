using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Engine.Compose.Appendix;

/// <summary>
/// Every option in force, and whether the study declares it. Options of a model that did not run, and of the processing of indicators where
/// every system's score is given, are in force nowhere: provenance.json has them as well.
/// </summary>
internal sealed partial class OptionsTable : ITableBuilder
{
    public string Id => "options";

    public bool IsAside => true;

    public TableBlock? Build(PartInput input)
    {
        var words = input.Words;
        return new TableBlock(Id, words["options.caption"],
        [
            new("option", words["options.option"], NumberStyle.Text),
            new("value", words["options.value"], NumberStyle.Text),
            new("origin", words["options.origin"], NumberStyle.Text),
        ],
        [
            .. input.Plan.Options.Where(o => IsInForce(o.Name, input)).Select(
                o => ImmutableArray.Create<TableCell>(
                    o.Name, o.Value.Length == 0 ? Nothing : Read(o.Value), words[o.Declared ? "options.declared" : "options.default"])),
        ]);
    }

    private const string Nothing = "\u2013"; // as an empty cell is printed

    private static readonly string[] OfIndicators =
        ["interpolation", "empty_series", "outliers", "normalization", "weighting", "aggregation", "available", "indicators"];

    private static bool IsInForce(string option, PartInput input) => option.Split('.') switch
    {
        ["models", var model, ..] => input.Results.Ran(model),
        [var step, ..] => !OfIndicators.Contains(step) || input.Plan.Systems.Any(s => !s.IsGiven),
        _ => true,
    };

    /// <summary>
    /// A share that no few decimals say is a fraction, any other such number has four figures; provenance.json has all of them.
    /// </summary>
    private static string Read(string value) => Long().Replace(value, m =>
    {
        var number = double.Parse(m.Value, CultureInfo.InvariantCulture);
        var share = Math.Abs(number) < 1 ? ShareText.Of([Math.Abs(number)])[0] : "";
        return share.Contains('/', StringComparison.Ordinal) ? (number < 0 ? "\u2212" : "") + share : NumberText.Significant(number, 4);
    });

    [GeneratedRegex(@"(?<![\w.])-?[0-9]+\.[0-9]{7,}(?![\w.])")]
    private static partial Regex Long();
}
