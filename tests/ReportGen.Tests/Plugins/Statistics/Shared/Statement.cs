using ReportGen.Cli.Shipped;
using ReportGen.Cli.Terminal;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Compose;
using ReportGen.Engine.Compose.Say;
using ReportGen.Engine.Compose.Slots;
using ReportGen.Engine.Wording;
using Scriban.Runtime;

namespace ReportGen.Tests.Plugins.Statistics.Shared;

/// <summary>Says statements of the features' vocabulary over made facts, in both languages.</summary>
internal static class Statement
{
    /// <summary>The statement over the facts, which it knows as x, is exactly this in Chinese and in English.</summary>
    public static void Exactly(object? facts, string statement, string zh, string en)
    {
        Assert.Equal(zh, In("zh", facts, statement));
        Assert.Equal(en, In("en", facts, statement));
    }

    public static string In(string language, object? facts, string statement)
    {
        var (globals, bag) = (new ScriptObject(), new DiagnosticBag());
        globals.SetValue("lang", language, readOnly: true);
        globals.SetValue("x", ScriptFacts.Of(facts, language), readOnly: true);
        var words = new FeatureWords(BuiltInPlugins.Features, TestWords.Theme, language, new WordingMessages(bag));
        TextFunctions.Import(globals, words.Locale, new Decimals());
        var say = new ComposeMessages(bag);
        var said = new TextTemplate(globals, new Vocabulary(words, TestWords.Theme, say), _ => null, say)
            .Render("{{ " + statement + " }}", "test");
        Assert.True(said is not null, string.Join('\n', bag.Sorted().Select(DiagnosticText.Format)));
        return said.Replace("\\", "", StringComparison.Ordinal); // what Markdown reads as signs is escaped
    }

    /// <summary>A name in both languages: 甲 is A, 乙 is B, ...; other texts are "zh|en".</summary>
    public static LocalizedText Name(string name) => name.Contains('|', StringComparison.Ordinal)
        ? TestWords.Text(name.Split('|')[0], name.Split('|')[1])
        : TestWords.Text("甲乙丙丁戊己庚辛壬癸"[name[0] - 'A'].ToString(), name);

    /// <summary>A series over years from 2012 on.</summary>
    public static LabeledVector<Year> Series(params double?[] values) =>
        LabeledVector<Year>.From(new Axis<Year>(values.Select((_, i) => new Year(2012 + i))), i => values[i]);
}
