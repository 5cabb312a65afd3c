using ReportGen.Cli.Shipped;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Wording;

namespace ReportGen.Tests;

/// <summary>The words that tables, figures and facts are made with, as a report has them.</summary>
internal static class TestWords
{
    private static readonly Lazy<Theme> Journal = new(() =>
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        return study.Declare()!.Theme;
    });

    /// <summary>The theme "journal".</summary>
    public static Theme Theme => Journal.Value;

    /// <summary>A text in Chinese and English.</summary>
    public static LocalizedText Text(string zh, string en) => new([new("zh", zh), new("en", en)]);

    /// <summary>The words of a built-in feature.</summary>
    public static Words Of(string feature, string language)
    {
        var all = new FeatureWords(BuiltInPlugins.Features, Theme, language, new WordingMessages(new DiagnosticBag()));
        return all[BuiltInPlugins.Features.First(f => f.Id == feature)];
    }

    /// <summary>What a feature's tables, figures and facts are made from.</summary>
    public static PartInput Input(string feature, ReportPlan plan, ResultSet results, string language) =>
        new(plan, results, Of(feature, language));
}
