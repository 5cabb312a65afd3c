using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Convergence;

/// <summary>
/// The regressions of all units as journals print them: a column for each form, errors in parentheses below the coefficients.
/// </summary>
public sealed class BetaTable : ITableBuilder
{
    /// <inheritdoc/>
    public string Id => "beta-convergence";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        if (input.Results.Find(ConvergenceResult.Key)?.Betas is not [var first, ..] all) return null;
        var words = input.Words;
        var shown = all.Where(b => b.Measure == first.Measure && b.Group.Grouping is null && b.Found is not null).ToList();
        if (shown.Count == 0) return null;
        ImmutableArray<TableCell> Line(string name, Func<BetaRow, string> cell) => [name, .. shown.Select(b => (TableCell)cell(b))];
        var controls = shown.SelectMany(b => b.Controls).DistinctBy(c => c.Id).ToList();
        var rows = new List<ImmutableArray<TableCell>>
        {
            Line(words["beta.b"], b => Starred(b.Found!.Beta, b.Found.Fit.P(0))),
            Line("", b => Error(b.Found!.Fit.Errors[0])),
        };
        foreach (var control in controls)
        {
            int At(BetaRow b) => b.Controls.IndexOf(control) + 1;
            rows.Add(Line(control.Named(input), b => At(b) > 0 ? Starred(b.Found!.Fit.Coefficients[At(b)], b.Found.Fit.P(At(b))) : ""));
            rows.Add(Line("", b => At(b) > 0 ? Error(b.Found!.Fit.Errors[At(b)]) : ""));
        }
        rows.Add(Line(words["beta.speed"], b => Number(b.Found!.Speed)));
        rows.Add(Line(words["beta.half-life"], b => Number(b.Found!.HalfLife)));
        rows.Add(Line(words["beta.effects"], b => words[b.Effects == BetaEffects.TwoWay ? "yes" : "no"]));
        rows.Add(Line("N", b => Whole(b.Found!.Observations)));
        var isWithout = shown.Exists(b => b.Left > 0);
        if (isWithout) rows.Add(Line(words["beta.left"], b => Whole(b.Left)));
        rows.Add(Line("R²", b => Number(b.Found!.Fit.R2)));
        return new TableBlock(
            Id, words["beta.caption", MeasureNames.Of(first.Measure, input)],
            [
                new("term", "", NumberStyle.Text),
                .. shown.Select(b => new TableColumn(b.Model.Replace('-', '_'), words[$"model.{b.Model}"], NumberStyle.Fixed4))
            ],
            [.. rows])
        {
            Notes = [Note(shown, words), .. isWithout ? [Left(shown, words)] : (string[])[]],
            Wide = shown.Count > 2,
        };
    }

    private static string Note(List<BetaRow> shown, Words words)
    {
        var isMixed = shown.Exists(b => b.Errors == BetaErrors.Cluster) && shown.Exists(b => b.Errors == BetaErrors.Plain);
        return words[isMixed ? "beta.note.mixed" : shown[0].Errors == BetaErrors.Cluster ? "beta.note.cluster" : "beta.note.plain"];
    }

    private static string Left(List<BetaRow> shown, Words words)
    {
        var (zeros, gaps) = (shown.Exists(b => b.Dropped > 0), shown.Exists(b => b.Missing > 0));
        return words[zeros && gaps ? "beta.left.both" : zeros ? "beta.left.zero" : "beta.left.missing"];
    }

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Starred(double value, double p) =>
        NumberText.Fixed(value, 4) + (p < 0.01 ? "***" : p < 0.05 ? "**" : p < 0.1 ? "*" : "");

    private static string Error(double value) => $"({NumberText.Fixed(value, 4)})";

    private static string Number(double? value) => value is { } v ? NumberText.Fixed(v, 4) : NumberText.Gap;
}
