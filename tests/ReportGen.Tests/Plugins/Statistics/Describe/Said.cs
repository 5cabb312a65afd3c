using ReportGen.Cli.Terminal;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Compose;
using Scriban.Runtime;

namespace ReportGen.Tests.Plugins.Statistics.Describe;

/// <summary>Says statements of the journal's vocabulary over made facts, in both languages.</summary>
internal static class Said
{
    private static readonly string Sections = Path.Combine(Repository.Root, "templates", "journal", "sections");

    /// <summary>The statement over the facts, which it knows as x, is exactly this in Chinese and in English.</summary>
    public static void Exactly(object? facts, string statement, string zh, string en)
    {
        Assert.Equal(zh, In("zh", facts, statement));
        Assert.Equal(en, In("en", facts, statement));
    }

    public static string In(string language, object? facts, string statement)
    {
        var (globals, bag) = (new ScriptObject(), new DiagnosticBag());
        globals.SetValue("x", TextTemplate.ToScript(facts, language), readOnly: true);
        TextFunctions.Import(globals, language);
        var template = new TextTemplate(globals, id => Read(language, id), new ComposeMessages(bag));
        var said = template.Render("{{ " + statement + " }}", "test");
        Assert.True(said is not null, string.Join('\n', bag.Sorted().Select(DiagnosticText.Format)));
        return said.Replace("\\", "", StringComparison.Ordinal); // what Markdown reads as signs is escaped
    }

    private static string? Read(string language, string id) =>
        Path.Combine(Sections, language, id + ".sbn") is var path && File.Exists(path) ? File.ReadAllText(path) : null;

    /// <summary>A name in both languages: 甲 is A, 乙 is B, ...; other texts are "zh|en".</summary>
    public static LocalizedText Name(string name) => name.Contains('|', StringComparison.Ordinal) ? new(name.Split('|')[0], name.Split('|')[1]) : new("甲乙丙丁戊己庚辛壬癸"[name[0] - 'A'].ToString(), name);

    /// <summary>A series over years from 2012 on.</summary>
    public static LabeledVector<Year> Series(params double?[] values) =>
        LabeledVector<Year>.From(new Axis<Year>(values.Select((_, i) => new Year(2012 + i))), i => values[i]);
}
