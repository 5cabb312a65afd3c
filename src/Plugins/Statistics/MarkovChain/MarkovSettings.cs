using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.MarkovChain;

/// <summary>Settings that are right by themselves and give nothing, or next to nothing, for the study at hand.</summary>
/// <param name="at">Where the study declares the model.</param>
/// <param name="diagnostics">Where findings go.</param>
internal sealed class MarkovSettings(SourceSpan at, DiagnosticBag diagnostics)
{
    /// <summary>Whether some two years lie as far apart as each duration says; false, with an error each, where none do.</summary>
    public bool HaveYears(ImmutableArray<int> durations, IReadOnlyCollection<int> years)
    {
        var vain = durations.Where(d => !years.Any(y => years.Contains(y + d))).ToList();
        foreach (var duration in vain)
        {
            diagnostics.Error(
                "RG4357", $"`duration:` no two years of the study are {duration} years apart", at,
                $"its years are {years.First()} to {years.Last()}: say fewer years");
        }
        return vain.Count == 0;
    }

    /// <summary>Whether a number of classes is greater than that of the units, with a warning: in no year can each have one.</summary>
    public bool AreMoreThanUnits(MarkovOptions options, ImmutableArray<Measure> measures)
    {
        if (options.Bounds.Count > 0 || measures.IsEmpty) return false;
        var isNumber = int.TryParse(options.Classes.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var classes);
        var units = measures[0].Values.Rows.Count;
        if (!isNumber || classes is < 2 or > 100 || classes <= units) return false;
        diagnostics.Warning(
            "RG4358", $"`classes: {classes}` are more than the {units} units, so that in no year each class has one", at,
            "say fewer classes: chances are told of the units that a class has");
        return true;
    }

    /// <summary>Warns of declared bounds that put all values of a measure into one class.</summary>
    public void AreInOneClass(Measure measure, IEnumerable<int?[]> classes)
    {
        var met = classes.SelectMany(c => c).OfType<int>().Distinct().ToList();
        if (met.Count != 1) return;
        diagnostics.Warning(
            "RG4359", $"`bounds:` all values of measure '{measure.Id}' are in class {met[0] + 1}, so that nothing moves", at,
            "say bounds between the values of the measure");
    }
}
